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

/** Joins the halves of paragraphs that a column's end cut apart. Lines of verse and tables stay apart. */
export function mend(article: RawArticle, doubts: Doubts): MendedArticle {
  const paragraphs: Paragraph[] = []
  let closed = true
  for (const block of article.body) {
    if (block.lines.length > 1) {
      for (const { text, number } of block.lines) paragraphs.push({ text, line: number })
      closed = true
      continue
    }
    const text = blockText(block)
    const last = paragraphs.at(-1)
    if (last && !closed && !block.indented && runsOn(last.text, text)) {
      if (brokenOff(last.text) === 'perhaps')
        doubts.push({
          line: blockLine(block),
          kind: 'join',
          said: say('joined'),
          text: `${last.text.slice(-12)}｜${text.slice(0, 12)}`,
        })
      last.text = joinText(last.text, text)
    } else {
      paragraphs.push({ text, line: blockLine(block) })
    }
    closed = false
  }
  return { headline: article.headline, paragraphs }
}
