import type { Headline } from '#domain/schema.ts'
import type { DraftArticle } from '../stages.ts'
import { editsOf, type Corrections, type HeadlinePart } from './edit.ts'
import { headed } from './locate.ts'
import { isSaid } from '../wording/said.ts'

/** The headlines an editor may name an article by: as printed and as corrected. */
export const headlinesOf = ({ headline, printed }: DraftArticle): Headline[] =>
  printed ? [headline, printed] : [headline]

/** Applies `headline`, in their order; the headline as printed is kept beside, to be named by other edits. */
export function correctHeadlines(
  articles: readonly DraftArticle[],
  { edits, misses }: Corrections,
): DraftArticle[] {
  const own = [...articles]
  for (const edit of editsOf(edits, 'headline')) {
    const article = headed(own, headlinesOf, edit.of)
    if (isSaid(article)) misses.push({ edit, reason: article })
    else
      own[own.indexOf(article)] = {
        ...article,
        printed: article.printed ?? article.headline,
        headline: withPart(article.headline, edit.part, edit.text),
      }
  }
  return own
}

function withPart({ kicker, main, sub }: Headline, part: HeadlinePart, text: string): Headline {
  const parts = { kicker, main, sub, [part]: text }
  return {
    ...(parts.kicker ? { kicker: parts.kicker } : {}),
    main: parts.main,
    ...(parts.sub ? { sub: parts.sub } : {}),
  }
}
