import type { DraftArticle, MendedArticle } from '../stages.ts'
import { editsOf, type Corrections } from './edit.ts'
import { correctHeadlines } from './headlines.ts'
import { correctParagraphs } from './paragraphs.ts'
import { say } from '../wording/said.ts'

/** Corrections of articles that came whole from a file in a standard form: where they begin is the file's to say. */
export function correctDrafts(drafts: readonly DraftArticle[], corrections: Corrections): DraftArticle[] {
  for (const edit of editsOf(corrections.edits, 'article', 'no-article'))
    corrections.misses.push({
      edit,
      reason: say('articles-are-given'),
    })
  const mended = drafts.map(({ paragraphs, line }): MendedArticle => ({
    headline: [],
    paragraphs: paragraphs.map((text) => ({ text, line })),
  }))
  const corrected = correctParagraphs(mended, corrections)
  const own = drafts.map((draft, i) => ({
    ...draft,
    paragraphs: corrected[i]?.paragraphs.map(({ text }) => text) ?? draft.paragraphs,
  }))
  return correctHeadlines(own, corrections)
}
