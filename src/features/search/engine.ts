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

/** What is told of an answer: with its first rows, where they come as soon as it does. */
export interface Told {
  view: AnswerView
  rows?: Shown[] | undefined
}

/** How much of the index is on the device. */
export interface Held {
  bytes: number
  files: number
  held: number
}

/** What a search engine does, in a worker or in the page. All answers can be copied between threads. */
export interface Engine {
  /** @param rows how many of its first rows are told with the whole answer, at most */
  ask(question: string, rows: number, onGrown: (grown: Told) => void): Promise<Told>
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
 * What follows within so long (ms) is told together: each telling is a drawing of the page, and costs a slow phone more than
 * what is waited for here.
 */
const SOON_MS = 40
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
  {
    files = createSearchFiles(base, (bytes) => void unseal(bytes)),
    pauses = PAUSES,
    first,
    scripts,
    queryOf,
  }: Options,
): Engine {
  let search: Promise<Search> | undefined
  let stopping = new AbortController()
  const answers = new Map<string, Answer>()

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
  const note = (question: string, answer: Answer) => {
    answers.delete(question)
    answers.set(question, answer)
    const oldest = answers.keys().next()
    if (answers.size > ANSWERS && !oldest.done) answers.delete(oldest.value)
  }
  const answerTo = async (question: string) => {
    const known = answers.get(question)
    if (known) return known
    const answer = await (await open()).ask(queryOf(question))
    note(question, answer)
    return answer
  }

  let isTidy = false
  const shown = async (opened: Search, answer: Answer, from: number, to: number) => {
    const rows = await opened.show(answer, from, to)
    const tidy = async () => files.prune(await opened.paths())
    if (!isTidy) setTimeout(() => void tidy().catch(() => undefined), TIDY_MS)
    isTidy = true
    return rows
  }

  return {
    ask: async (question, rows, onGrown) => {
      const opened = await open()
      let last: Answer | undefined
      let telling: ReturnType<typeof setTimeout> | undefined
      try {
        for await (const answer of opened.answers(queryOf(question))) {
          note(question, answer)
          clearTimeout(telling)
          if (!answer.done) telling = setTimeout(() => onGrown({ view: viewOf(question, answer) }), SOON_MS)
          last = answer
        }
      } finally {
        clearTimeout(telling)
      }
      if (!last) throw new Error('no answer')
      return { view: viewOf(question, last), rows: await soon(shown(opened, last, 0, rows)) }
    },
    show: async (question, from, to) => shown(await open(), await answerTo(question), from, to),
    facets: async (question) => (await open()).facets(await answerTo(question)),
    pairs: async (question) => (await open()).pairs(await answerTo(question)),
    days: async (question) => (await answerTo(question)).days(),
    suggest: async (typed) => (await open()).suggest(typed, 8),
    meant: async (question) => (await open()).didYouMean(queryOf(question)),
    held: async () => {
      if (!files.canKeep) return undefined
      const opened = await open()
      const { bytes } = opened
      const paths = await opened.paths()
      return { bytes, files: paths.length, held: await files.count(paths) }
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

/** What comes soon; undefined where it does not, or fails: it will be asked for by itself. */
const soon = <T>(coming: Promise<T>): Promise<T | undefined> =>
  Promise.race([
    coming.catch(() => undefined),
    new Promise<undefined>((resolve) => setTimeout(resolve, SOON_MS)),
  ])

function viewOf(question: string, answer: Answer): AnswerView {
  const { total, atLeast, done, loose, missing, names } = answer
  return { question, total, atLeast, done, loose, missing, names, months: answer.months() }
}
