import { withoutName } from '#domain/narrowing.ts'
import { writeFilter, type Query } from '#domain/query.ts'
import { useNarrowingTexts } from '#texts/narrowing.ts'
import { useTexts } from '#texts/texts.ts'
import { saySpan } from './span.ts'

/** A condition in words, and the question without it. */
interface Condition {
  key: string
  label: string
  /** It is an alternative to the one before. */
  joins: boolean
  without: Query
}

/** The conditions of a question in words, as readers see them; of alternatives each can be taken away by itself. */
export function useConditions(query: Query): Condition[] {
  const texts = useNarrowingTexts()
  const base = useTexts()
  const { filters, from, to } = query
  const names = filters.flatMap((filter) =>
    filter.any.map((name, i): Condition => ({
      key: `${filter.kind} ${writeFilter(filter)} ${i}`,
      // None of several: that is each of them without.
      label: filter.not ? texts.chosen.not(name) : name,
      joins: i > 0 && !filter.not,
      without: withoutName(query, filter, name),
    })),
  )
  if (!from && !to) return names
  const label = saySpan(texts, base, from, to)
  return [...names, { key: 'time', label, joins: false, without: { ...query, from: '', to: '' } }]
}
