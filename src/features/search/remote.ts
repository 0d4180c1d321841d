import { readAddress } from '#domain/query-address.ts'
import type { Query } from '#domain/query.ts'
import type { Engine } from './engine.ts'
import type { Args, ToWorker } from './protocol.ts'

/** As it comes out of the worker (`FromWorker`), which is of the same build: its forms are vouched for. */
type Reply = MessageEvent['data']

/**
 * An engine that answers from a worker.
 * @param first the first file of the index, if it is there already
 */
export function remoteEngine(worker: Worker, first: Uint8Array | undefined): Engine {
  const waiting = new Map<number, (reply: Reply) => void>()
  let last = 0
  const say = (message: ToWorker) => worker.postMessage(message)
  const call = <Name extends keyof Args>(
    name: Name,
    args: Args[Name],
    { query, onNews }: { query?: Query; onNews?: (news: Reply) => void } = {},
  ): Promise<Reply> =>
    new Promise((resolve, reject) => {
      const id = ++last
      waiting.set(id, (reply) => {
        if ('news' in reply) return onNews?.(reply.news)
        waiting.delete(id)
        if ('error' in reply) reject(new Error(reply.error))
        else resolve(reply.value)
      })
      say({ id, name, args, query })
    })
  worker.addEventListener('message', ({ data }) => {
    if ('scripts' in data) void giveScripts(say)
    else waiting.get(data.id)?.(data)
  })
  say({ first })
  return {
    ask: (question, rows, onGrown) => call('ask', [question, rows], { ...of(question), onNews: onGrown }),
    show: (question, from, to) => call('show', [question, from, to], of(question)),
    facets: (question) => call('facets', [question], of(question)),
    days: (question) => call('days', [question], of(question)),
    pairs: (question) => call('pairs', [question], of(question)),
    suggest: (typed) => call('suggest', [typed]),
    meant: (question) => call('meant', [question], of(question)),
    held: () => call('held', []),
    download: (onFile) => call('download', [], { onNews: onFile }),
    stop: () => call('stop', []),
    remove: () => call('remove', []),
    reopen: () => call('reopen', []),
  }
}

export const queryOf = (question: string): Query => readAddress(new URLSearchParams(question))
const of = (question: string) => ({ query: queryOf(question) })

/** Where the table does not come, what was asked for fails, and may be asked again. */
async function giveScripts(say: (message: ToWorker) => void): Promise<void> {
  const table = await import('#search/language/scripts.ts').then(
    (m) => m.unfoldedPairs(),
    () => undefined,
  )
  say({ table })
}
