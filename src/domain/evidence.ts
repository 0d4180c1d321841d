import { isTagKind } from './kinds.ts'
import type { Query } from './query.ts'
import type { Article } from './schema.ts'
import { sentenceHashAt } from './sentence-address.ts'
import type { Tag } from './tags.ts'
import { sentencesOf, type Span } from './text.ts'

/** A sentence that names what was asked for: where it stands (`#p3s2-9f3a07bc`), and where in it the names are. */
export interface Evidence {
  at: string
  text: string
  names: Span[]
}

/** The names that a question wants there: of each condition one. */
export const namesAsked = ({ filters }: Pick<Query, 'filters'>): Tag[][] =>
  filters.flatMap(({ kind, any, not }) =>
    isTagKind(kind) && !not ? [any.map((name) => ({ kind, name }))] : [],
  )

/**
 * The sentences of an article that name tags together, in order; where no sentence has all of them, the first that
 * names each.
 * @param asked of each group one name must be there
 * @param most sentences that name them together
 */
export function evidenceOf(
  article: Pick<Article, 'paragraphs' | 'mentions'>,
  asked: readonly (readonly Tag[])[],
  most: number,
): { together: boolean; sentences: Evidence[] } {
  const all = article.paragraphs.flatMap((text, paragraph) => {
    const mentions = article.mentions.filter((one) => one.paragraph === paragraph)
    return sentencesOf(text).map(({ start, end }) => {
      const here = mentions.filter((one) => start <= one.start && one.start < end)
      const groups = asked.map((group) => here.filter((one) => group.some((tag) => isOf(tag, one))))
      const names = groups.flat().sort((a, b) => a.start - b.start)
      return {
        groups: groups.map((found) => found.length > 0),
        evidence: (): Evidence => ({
          at: sentenceHashAt(text, paragraph, start),
          text: text.slice(start, end),
          names: names.map((one) => ({ start: one.start - start, end: Math.min(one.end, end) - start })),
        }),
      }
    })
  })
  const together = all.filter(({ groups }) => groups.every(Boolean))
  const each = asked.flatMap((_, i) => all.find(({ groups }) => groups[i]) ?? [])
  const shown = together.length > 0 ? together.slice(0, most) : all.filter((one) => each.includes(one))
  return { together: together.length > 0, sentences: shown.map(({ evidence }) => evidence()) }
}

const isOf = (tag: Tag, mention: Tag): boolean => tag.kind === mention.kind && tag.name === mention.name
