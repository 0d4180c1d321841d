import { createSearchFiles, type SearchFiles } from '#data/device/search-files.ts'
import type { Query } from '#domain/query.ts'
import type { Answer, MonthCount } from '#search/lookup/answer.ts'
import type { DocName } from '#search/format/doc.ts'
import type { Facets } from '#search/lookup/facets.ts'
import type { AnswerNetwork } from '#search/lookup/pairs.ts'
import { HEAD_PATH } from '#search/format/head.ts'
import { unseal } from '#search/format/seal.ts'
import { openSearch, type Search } from '#search/lookup/search.ts'
import type { Shown } from '#search/lookup/show.ts'
import type { Suggestion } from '#search/lookup/suggest.ts'

/** What the page hears of an answer; its articles are asked for by `show`. A question is an address's search. */
export interface AnswerView {
  question: string
  total: number
  atLeast: boolean
  done: boolean
  loose: boolean
  missing: readonly string[]
  names: readonly DocName[]
  /** How many of the articles each month has, oldest first; together they are `total`. */
  months: readonly MonthCount[]
}

/** How much of the index is on the device. */
export interface Held {
  bytes: number
  files: number
  held: number
}

/** What a search engine does, in a worker or in the page. All answers can be copied between threads. */
export interface Engine {
  /** @param rows how many of its first rows will be asked for next: they are begun with each answer */
  ask(question: string, rows: number, onGrown: (view: AnswerView) => void): Promise<AnswerView>
  show(question: string, from: number, to: number): Promise<Shown[]>
  facets(question: string): Promise<Facets>
  /** How many of the articles each day has. */
  days(question: string): Promise<Map<string, number>>
  pairs(question: string): Promise<AnswerNetwork>
  suggest(typed: string): Promise<Suggestion[]>
  meant(question: string): Promise<Suggestion[]>
  /** Undefined where nothing can be kept. */
  held(): Promise<Held | undefined>
  /** Downloads what is not held yet; false when it was stopped. */
  download(onFile: (done: number) => void): Promise<boolean>
  stop(): Promise<void>
  remove(): Promise<void>
  /** Forgets what was read, to read it anew. */
  reopen(): Promise<void>
}

/** Answers that are kept for their further pages; each holds four bytes an article. */
const ANSWERS = 12
/**
 * An answer that may grow is told when nothing has been added for so long (ms): each telling is a drawing of the page, and
 * a slow phone spends more on it than on waiting for what follows at once.
 */
const GROWN_MS = 100
/** After rows have been shown, until what an older index left is removed (ms). */
const TIDY_MS = 3000

/** Pauses (milliseconds) before a file is tried again: one that an answer needs, one of a download. */
export interface Pauses {
  answer: readonly number[]
  download: readonly number[]
}
const PAUSES: Pauses = { answer: [300, 1500], download: [500, 2000] }

interface Options {
  files?: SearchFiles
  pauses?: Pauses
  /** The first file of the index, if it has come already. */
  first?: Uint8Array | undefined
  /** See `SearchOptions.scripts`. */
  scripts?: () => Promise<unknown>
  /** Reads a question: `readAddress` of its parameters. */
  queryOf: (question: string) => Query
}

/** @param base the site's folder, with both slashes */
export function createEngine(
  base: string,
  { files = createSearchFiles(base, unseal), pauses = PAUSES, first, scripts, queryOf }: Options,
): Engine {
  let search: Promise<Search> | undefined
  let stopping = new AbortController()
  const answers = new Map<string, Answer>()
  /** The first rows of the last answer: their texts are on their way while the page draws how many there are. */
  let ahead: { answer: Answer; rows: number; shown: Promise<Shown[]> } | undefined

  const read = (path: string) => {
    const begun = path === HEAD_PATH ? first : undefined
    if (!begun) return files.read(path)
    first = undefined
    return Promise.resolve(begun)
  }
  const open = () => {
    search ??= openSearch({ read, pauses: pauses.answer, scripts })
    const opening = search
    opening.catch(() => {
      if (search === opening) search = undefined
    })
    return opening
  }
  /** Removes what an older index left behind, well after readers have what they asked for. */
  const tidy = (opened: Search) =>
    setTimeout(() => {
      if (isTidy) return
      isTidy = true
      void opened
        .paths()
        .then((paths) => files.prune(paths))
        .catch(() => undefined)
    }, TIDY_MS)
  let isTidy = false
  const note = (question: string, answer: Answer) => {
    answers.delete(question)
    answers.set(question, answer)
    const [oldest = ''] = answers.keys()
    if (answers.size > ANSWERS) answers.delete(oldest)
  }
  const answerTo = async (question: string) => {
    const known = answers.get(question)
    if (known) return known
    const answer = await (await open()).ask(queryOf(question))
    note(question, answer)
    return answer
  }

  return {
    ask: async (question, rows, onGrown) => {
      const opened = await open()
      let last: AnswerView | undefined
      let telling: ReturnType<typeof setTimeout> | undefined
      const tell = (answer: Answer) => {
        if (rows > 0) ahead = { answer, rows, shown: opened.show(answer, 0, rows) }
        return (last = viewOf(question, answer))
      }
      try {
        for await (const answer of opened.answers(queryOf(question))) {
          note(question, answer)
          clearTimeout(telling)
          if (answer.done) tell(answer)
          else telling = setTimeout(() => onGrown(tell(answer)), GROWN_MS)
        }
      } finally {
        clearTimeout(telling)
      }
      if (!last) throw new Error('no answer')
      return last
    },
    show: async (question, from, to) => {
      const opened = await open()
      const answer = await answerTo(question)
      const begun = ahead?.answer === answer && from === 0 && to === ahead.rows ? ahead.shown : undefined
      const rows = await (begun ?? opened.show(answer, from, to))
      if (!isTidy) tidy(opened)
      return rows
    },
    facets: async (question) => (await open()).facets(await answerTo(question)),
    pairs: async (question) => (await open()).pairs(await answerTo(question)),
    days: async (question) => (await answerTo(question)).days(),
    suggest: async (typed) => (await open()).suggest(typed, 8),
    meant: async (question) => (await open()).didYouMean(queryOf(question)),
    held: async () => {
      if (!files.canKeep) return undefined
      const opened = await open()
      const paths = await opened.paths()
      return { bytes: opened.bytes, files: paths.length, held: await files.count(paths) }
    },
    download: async (onFile) => {
      const control = new AbortController()
      stopping = control
      const [paths, { download }] = await Promise.all([
        (await open()).paths(),
        import('./download.ts'),
        // Without a network it would not come when an article needs it; with all files here, few articles do.
        scripts?.().catch(() => undefined),
      ])
      return download(paths, files, pauses.download, control, onFile)
    },
    stop: async () => {
      stopping.abort()
    },
    remove: async () => {
      stopping.abort()
      await files.clear()
    },
    reopen: async () => {
      search = undefined
      isTidy = false
      answers.clear()
    },
  }
}

function viewOf(question: string, answer: Answer): AnswerView {
  const { total, atLeast, done, loose, missing, names } = answer
  return { question, total, atLeast, done, loose, missing, names, months: answer.months() }
}
