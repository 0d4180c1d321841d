import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query'
import type { AnswerView } from './engine.ts'
import { openEngine } from './open-engine.ts'

/**
 * What the search page asks. The question is the address's search without its `?`, so that Back finds answers
 * and rows where they were.
 */

/** Articles that are shown at a time: a screenful or two, for each row costs about 4 kB of texts. */
export const ROWS = 10
/** Answers are kept as long as a reader may be in an article before going back. */
// Without a network the device answers: the query must not wait for one.
const KEPT = { gcTime: 60 * 60 * 1000, retry: false, networkMode: 'always' } as const

/** Grows: the newest articles first, older ones follow until `done`. */
export const answerQuery = (question: string) =>
  queryOptions({
    queryKey: ['search', 'answer', question],
    queryFn: async ({ client, queryKey }): Promise<AnswerView> => {
      const engine = await openEngine()
      const grown = (view: AnswerView) => {
        client.setQueryData(queryKey, view)
        // Older articles may belong between the rows that are there.
        void client.invalidateQueries({ queryKey: rowsKey(question) })
      }
      const whole = await engine.ask(question, ROWS, grown)
      grown(whole)
      return whole
    },
    ...KEPT,
  })

const rowsKey = (question: string) => ['search', 'rows', question]

/** The rows of an answer in lots, as many as the reader has gone through. */
export const rowsQuery = ({ question, total }: AnswerView) =>
  infiniteQueryOptions({
    queryKey: rowsKey(question),
    queryFn: async ({ pageParam: from }) => (await openEngine()).show(question, from, from + ROWS),
    initialPageParam: 0,
    getNextPageParam: (_, lots) => (lots.length * ROWS < total ? lots.length * ROWS : undefined),
    ...KEPT,
  })

/** The names of the articles that answer a question; counted anew when more of them, or of the index, have come. */
export const facetsQuery = ({ question, total, missing }: AnswerView) =>
  queryOptions({
    queryKey: ['search', 'facets', question, total, missing.length],
    queryFn: async () => (await openEngine()).facets(question),
    ...KEPT,
  })

/** The network of an answer, with where its names are drawn: laid out in the page, by code that comes for it alone. */
export const networkQuery = ({ question, total, missing }: AnswerView) =>
  queryOptions({
    queryKey: ['search', 'network', question, total, missing.length],
    queryFn: async () => {
      const [{ placesOf }, engine] = await Promise.all([import('#graph/layout.ts'), openEngine()])
      const { network, missing } = await engine.pairs(question)
      return { drawn: network && { network, places: placesOf(network) }, missing }
    },
    ...KEPT,
  })

/** How many of the articles that answer a question each day has. */
export const daysQuery = ({ question, total, missing }: AnswerView) =>
  queryOptions({
    queryKey: ['search', 'days', question, total, missing.length],
    queryFn: async () => (await openEngine()).days(question),
    ...KEPT,
  })

/** The names of the articles that answer each of some questions. */
export const widerQuery = (questions: readonly string[]) =>
  queryOptions({
    queryKey: ['search', 'wider', questions],
    queryFn: async () => {
      const engine = await openEngine()
      return Promise.all(questions.map((question) => engine.facets(question)))
    },
    ...KEPT,
  })

export const suggestQuery = (typed: string) =>
  queryOptions({
    queryKey: ['search', 'suggest', typed],
    queryFn: async () => (await openEngine()).suggest(typed),
    ...KEPT,
  })

export const meantQuery = (question: string) =>
  queryOptions({
    queryKey: ['search', 'meant', question],
    queryFn: async () => (await openEngine()).meant(question),
    ...KEPT,
  })

/** How much of the index is on the device: asked anew each time the reader looks. */
export const heldQuery = () =>
  queryOptions({
    queryKey: ['search', 'held'],
    queryFn: async () => (await (await openEngine()).held()) ?? null,
    retry: false,
    networkMode: 'always',
    staleTime: 0,
    gcTime: 0,
  })
