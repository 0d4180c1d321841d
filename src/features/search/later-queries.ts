import { queryOptions } from '@tanstack/react-query'
import type { AnswerView } from './engine.ts'
import { openEngine } from './open-engine.ts'
import { KEPT } from './queries.ts'

/** What is asked of an answer that is there, or of the index: apart from what its first rows need. */

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
