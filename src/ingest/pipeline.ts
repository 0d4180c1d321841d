import { doubtGaps, doubtMarks } from './doubts.ts'
import { correctArticles } from './edits/articles.ts'
import type { Corrections } from './edits/edit.ts'
import { correctHeadlines } from './edits/headlines.ts'
import { correctParagraphs } from './edits/paragraphs.ts'
import { toBlocks } from './steps/paragraphs/blocks.ts'
import { dropFurniture } from './steps/lines/furniture.ts'
import { readByline } from './steps/heads/read-byline.ts'
import { readHeadline } from './steps/heads/headline.ts'
import { toLines } from './steps/lines/lines.ts'
import { mend } from './steps/paragraphs/mend.ts'
import { segment } from './steps/articles/segment.ts'
import { weighed } from './steps/weighed/weigh.ts'
import { loadWeights } from './steps/weighed/weights.ts'
import { fullWidthMarks } from './steps/characters/width.ts'
import {
  blockLine,
  blockText,
  type Doubts,
  type DraftArticle,
  type MendedArticle,
  type RawText,
} from './stages.ts'

/**
 * Page text → articles, untagged. The order, and why:
 * 1. lines: characters are cleaned first, so that every later rule sees one form of each;
 * 2. furniture: page heads and jump lines stand between the halves of paragraphs, so they go before blocks;
 * 3. blocks: what a line end means is decided for the whole page at once;
 * 4. segment: articles are parted before paragraphs are mended, so that no join crosses an article; what has an office
 *    of its own (a line of writers, a cross-head, a caption) is marked here, so that mending leaves it alone;
 * 5. mend: before anything reads names or marks, which a column's end cuts in two;
 * 6. byline and headline: read from whole paragraphs;
 * 7. marks: last of all, since a mark's neighbours decide its width; they are 1:1, so no offset moves.
 * The editor's corrections come right after the step they correct: of articles after 4, of paragraphs after 5, of
 * headlines after 6, so that what follows sees the page as it is to be.
 */
export function readArticles(
  raw: RawText,
  doubts: Doubts,
  corrections: Corrections = { edits: [], misses: [] },
  weights = loadWeights(),
): DraftArticle[] {
  const blocks = toBlocks(dropFurniture(toLines(raw), doubts, raw.paper))
  const articles = correctArticles(weighed(segment(blocks, doubts), doubts, weights), corrections)
  const mended = correctParagraphs(
    articles.map((article) => mend(article, doubts)),
    corrections,
  )
  return correctHeadlines(
    mended.map((article) => draft(article, doubts)),
    corrections,
  )
}

function draft({ headline, paragraphs }: MendedArticle, doubts: Doubts): DraftArticle {
  const full = paragraphs.map((paragraph) => {
    const text = fullWidthMarks(paragraph.text)
    doubtMarks(paragraph.text, text, paragraph.line, doubts)
    doubtGaps(text, paragraph.line, doubts)
    return { ...paragraph, text }
  })
  for (const block of headline) doubtGaps(blockText(block), blockLine(block), doubts)
  const last = headline.at(-1)?.lines.at(-1)?.number
  const isClose = last !== undefined && paragraphs[0]?.line === last + 1
  return {
    headline: readHeadline(headline, isClose),
    ...readByline(full),
    line: blockLine(headline[0]) || (paragraphs[0]?.line ?? 0),
  }
}
