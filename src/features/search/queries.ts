import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query'
import type { ComponentType } from 'react'
import type { Suggestion } from '#search/lookup/suggest.ts'
import type { AnswerView } from './engine.ts'
import { openEngine } from './open-engine.ts'

/**
 * What the search page asks for its first rows; all else it asks later (`later-queries.ts`). The question is the address's
 * search without its `?`, so that Back finds answers and rows where they were.
 */

/** Articles that are shown at a time: a screenful or two, for each row costs about 4 kB of texts. */
export const ROWS = 10
/** Answers are kept as long as a reader may be in an article before going back. */
// Without a network the device answers: the query must not wait for one.
export const KEPT = { gcTime: 60 * 60 * 1000, retry: false, networkMode: 'always' } as const

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

/** An issue that may be meant by a day that was typed. */
export interface OfIssue {
  type: 'issue'
  id: string
  /** What its row says: it comes with the code that reads days. */
  Said: ComponentType
}

/** What the list below the field offers. */
export type Offered = Suggestion | OfIssue

export const suggestQuery = (typed: string) =>
  queryOptions({
    queryKey: ['search', 'suggest', typed],
    queryFn: async ({ client }): Promise<Offered[]> => {
      // Few type days: what reads them comes with the first digits of one.
      const issues = /^\p{Nd}{4}/u.test(typed)
        ? import('./offered-days.tsx').then((m) => m.offeredDays(client, typed)).catch(() => [])
        : []
      const found = (await openEngine()).suggest(typed)
      return [...(await issues), ...(await found)]
    },
    ...KEPT,
  })
