import '#data/older.ts'
import type { Query } from '#domain/query.ts'
import { learnScripts } from '#search/language/fold.ts'
import { createEngine, type Engine } from './engine.ts'
import type { Args, FromWorker, Table, ToWorker } from './protocol.ts'

/** Search beside the page, so that typing and scrolling never wait for it. */

const say = (message: FromWorker) => postMessage(message)

let learnt: Promise<void> | undefined
let learn: (table: Table | undefined) => void = () => {}
/** The page hands over the table of scripts, which most readers never need: it is no part of the worker. */
const scripts = () =>
  (learnt ??= new Promise<void>((resolve) => {
    learn = (table) => {
      if (table) learnScripts(table)
      else learnt = undefined
      resolve()
    }
    say({ scripts: true })
  }))

let engine: Engine | undefined
/** What the questions of late ask. */
const MOST = 100
const queries = new Map<string, Query>()
const queryOf = (question: string): Query => {
  const query = queries.get(question)
  if (!query) throw new Error('a question that was not read')
  return query
}

addEventListener('message', ({ data }: MessageEvent<ToWorker>) => {
  if ('first' in data)
    engine = createEngine(import.meta.env.BASE_URL, { first: data.first, scripts, queryOf })
  else if ('table' in data) learn(data.table)
  else if (engine) void answer(engine, data)
})

type Methods = { [Name in keyof Args]: (...args: Args[Name]) => Promise<unknown> }

async function answer(
  engine: Engine,
  { id, name, args, query }: Extract<ToWorker, { name: unknown }>,
): Promise<void> {
  const [question] = args
  if (query && typeof question === 'string') queries.set(question, query)
  const oldest = queries.keys().next()
  if (queries.size > MOST && !oldest.done) queries.delete(oldest.value)
  const news = (news: unknown) => say({ id, news })
  const methods: Methods = {
    ...engine,
    ask: (question, rows) => engine.ask(question, rows, news),
    download: () => engine.download(news),
  }
  const run = <Name extends keyof Args>(name: Name, args: Args[Name]) => methods[name](...args)
  try {
    say({ id, value: await run(name, args) })
  } catch (error) {
    say({ id, error: String(error) })
  }
}
