import type { Article } from '#domain/schema.ts'
import { sentenceHashAt } from '#domain/sentence-address.ts'
import type { Tag } from '#domain/tags.ts'
import { sentencesOf, type Span } from '#domain/text.ts'

/** A sentence that names what was asked for: where it stands (`#p3s2-9f3a07bc`), and where in it the names are. */
export interface Evidence {
  at: string
  text: string
  names: Span[]
}

/** Sentences shown of an article. */
const MOST = 4

/**
 * The sentences of an article that name tags together, in order; where no sentence has all of them, the first that
 * names each.
 * @param asked of each group one name must be there
 */
export function evidenceOf(
  article: Pick<Article, 'paragraphs' | 'mentions'>,
  asked: readonly (readonly Tag[])[],
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
  const shown = together.length > 0 ? together.slice(0, MOST) : all.filter((one) => each.includes(one))
  return { together: together.length > 0, sentences: shown.map(({ evidence }) => evidence()) }
}

const isOf = (tag: Tag, mention: Tag): boolean => tag.kind === mention.kind && tag.name === mention.name
