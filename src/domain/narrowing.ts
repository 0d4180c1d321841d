import { DIMENSIONS, type Dimension } from './kinds.ts'
import {
  inOrder,
  MAX_ANY,
  MAX_PARTS,
  readFilter,
  withFilter,
  withoutFilter,
  type Asked,
  type Filter,
  type Query,
} from './query.ts'

/**
 * What a name can do to a question, and how many articles would then answer it: said before it is chosen, exact, and
 * never for a step that leads to nothing.
 */

/** How a name is taken into a question: articles must carry it too, may carry it instead, or must not carry it. */
export const WAYS = ['and', 'or', 'not'] as const
export type Way = (typeof WAYS)[number]

/** A name and how many articles carry it. */
export interface NameCount {
  name: string
  count: number
}
/** Of some articles, how many carry which names: most frequent first, equal ones by code units. */
export type NameCounts = ReadonlyMap<Dimension, readonly NameCount[]>

/** A step that can be offered: the name, the question with it, and how many articles answer that. */
export interface Offer extends NameCount {
  query: Query
}

/** Counts the names of articles. */
export function countNames(articles: Iterable<Asked>): NameCounts {
  const counts = new Map(DIMENSIONS.map((kind) => [kind, new Map<string, number>()]))
  for (const { tags, byline } of articles) {
    for (const [kind, names] of counts) {
      const carried = kind === 'authors' ? byline.authors : tags[kind]
      for (const name of new Set(carried.map((one) => one.name))) names.set(name, (names.get(name) ?? 0) + 1)
    }
  }
  return new Map(Array.from(counts, ([kind, names]) => [kind, namesByCount(names)]))
}

/** Counted names in the order of {@link NameCounts}: it never depends on the order in which they were counted. */
export const namesByCount = (names: ReadonlyMap<string, number>): NameCount[] =>
  Array.from(names, ([name, count]) => ({ name, count })).sort(
    (a, b) => b.count - a.count || (a.name < b.name ? -1 : 1),
  )

/** The filter that a further name of a dimension joins as an alternative: the last one that asks for names. */
export const joined = ({ filters }: Query, kind: Dimension): Filter | undefined =>
  filters.findLast((filter) => filter.kind === kind && !filter.not)

/** The question without the filter that names of a dimension join: what alternatives are counted in. */
export function widerThan(query: Query, kind: Dimension): Query | undefined {
  const filter = joined(query, kind)
  return filter && withoutFilter(query, filter)
}

/** The question without one name of a filter: its alternatives stay; the last one takes the filter along. */
export function withoutName(query: Query, filter: Filter, name: string): Query {
  const any = filter.any.filter((one) => one !== name)
  if (any.length === 0) return withoutFilter(query, filter)
  // What is left may be asked for by another filter already.
  return { ...query, filters: inOrder(query.filters.map((one) => (one === filter ? { ...one, any } : one))) }
}

/** The question with a name taken in; undefined where there is nothing to join, or no room. */
function take(query: Query, way: Way, kind: Dimension, name: string): Query | undefined {
  // A name that an address cannot say would come back as another.
  const said = readFilter(kind, name)
  if (said?.not !== false || said.any.length !== 1 || said.any[0] !== name) return undefined
  if (way !== 'or') {
    if (query.filters.length >= MAX_PARTS) return undefined
    return withFilter(query, { kind, any: [name], not: way === 'not' })
  }
  const filter = joined(query, kind)
  if (!filter || filter.any.length >= MAX_ANY) return undefined
  const filters = query.filters.map((one) => (one === filter ? { ...one, any: [...one.any, name] } : one))
  return { ...query, filters }
}

/**
 * The steps that a question can be taken by, most articles first where they narrow.
 * @param total how many articles answer the question
 * @param here the names that these carry
 * @param wider the names carried by the articles that answer the question without what a dimension's names join
 *   ({@link widerThan}); asked only for the way `or`, undefined where it is not known yet
 */
export function offersOf(
  query: Query,
  way: Way,
  total: number,
  here: NameCounts,
  wider: (kind: Dimension) => NameCounts | undefined,
): Map<Dimension, Offer[]> {
  const asked = new Set(query.filters.flatMap(({ kind, any }) => any.map((name) => `${kind} ${name}`)))
  const offers = DIMENSIONS.map((kind): [Dimension, Offer[]] => {
    const carried = new Map(here.get(kind)?.map(({ name, count }) => [name, count]))
    const names = (way === 'or' ? wider(kind) : here)?.get(kind) ?? []
    const steps = names.flatMap(({ name, count }): Offer[] => {
      if (asked.has(`${kind} ${name}`)) return []
      const then =
        way === 'and' ? count : way === 'not' ? total - count : total + count - (carried.get(name) ?? 0)
      // A step to nothing is none, and one that changes nothing neither.
      if (then === 0 || (way !== 'and' && then === total)) return []
      const next = take(query, way, kind, name)
      return next ? [{ name, count: then, query: next }] : []
    })
    return [kind, steps]
  })
  return new Map(offers.filter(([, steps]) => steps.length > 0))
}
