import {
  blockLine,
  blockText,
  type Doubts,
  type MendedArticle,
  type Paragraph,
  type RawArticle,
} from '../stages.ts'
import { joinText } from './join-text.ts'
import { brokenOff, runsOn } from './joins.ts'
import { say } from '../texts/said.ts'

/**
 * Joins the halves of paragraphs that a column's end cut apart. Lines of verse and tables stay apart, and so does what
 * has an office of its own; a caption between two halves comes after them.
 */
export function mend(article: RawArticle, doubts: Doubts): MendedArticle {
  const paragraphs: Paragraph[] = []
  /** The paragraph that the next block may go on with. */
  let open: Paragraph | undefined
  for (const block of article.body) {
    if (block.lines.length > 1) {
      for (const { text, number } of block.lines) paragraphs.push({ text, line: number })
      open = undefined
      continue
    }
    const text = blockText(block)
    if (block.office) {
      paragraphs.push({ text, line: blockLine(block), office: block.office })
      if (block.office !== 'caption') open = undefined
    } else if (open && !block.indented && runsOn(open.text, text)) {
      if (brokenOff(open.text) === 'perhaps')
        doubts.push({
          line: blockLine(block),
          kind: 'join',
          said: say('joined'),
          text: `${open.text.slice(-12)}｜${text.slice(0, 12)}`,
        })
      open.text = joinText(open.text, text)
    } else {
      open = { text, line: blockLine(block) }
      paragraphs.push(open)
    }
  }
  return { headline: article.headline, paragraphs }
}
