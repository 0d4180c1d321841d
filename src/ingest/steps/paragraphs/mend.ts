import {
  blockLine,
  blockText,
  type Block,
  type Doubts,
  type MendedArticle,
  type Paragraph,
  type RawArticle,
} from '../../stages.ts'
import { joinText } from './join-text.ts'
import { areListed, brokenOff, runsOn } from './joins.ts'
import { areItems } from '../lines/entries.ts'
import { isDay, isSignature } from '../lines/standing.ts'
import { say } from '../../wording/said.ts'

/**
 * Joins the halves of paragraphs that a column's end cut apart. Lines of verse and tables stay apart, and so does what
 * has an office of its own; a caption between two halves comes after them.
 */
export function mend(article: RawArticle, doubts: Doubts): MendedArticle {
  const paragraphs: Paragraph[] = []
  /** The paragraph that the next block may go on with. */
  let open: Paragraph | undefined
  article.body.forEach((block, i) => {
    if (block.lines.length > 1) {
      for (const { text, number } of block.lines) paragraphs.push({ text, line: number })
      open = undefined
      return
    }
    const text = blockText(block)
    if (block.office) {
      paragraphs.push({ text, line: blockLine(block), office: block.office })
      if (block.office !== 'caption') open = undefined
    } else if (
      open &&
      (block.begins === undefined
        ? !block.indented &&
          runsOn(open.text, text) &&
          !endsList(paragraphs, article.body[i + 1]) &&
          !areSigners(open.text, text, article.body[i + 1])
        : !block.begins)
    ) {
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
  })
  return { headline: article.headline, paragraphs }
}

/** Whether the last paragraph is the last item of a list: like the one before it, while none like it follows below. */
function endsList(paragraphs: readonly Paragraph[], below: Block | undefined): boolean {
  const [one, last] = paragraphs.slice(-2).map(({ text }) => text)
  if (one === undefined || last === undefined || /[。！？]/u.test(one)) return false
  const are = [areItems, areListed].find((alike) => alike(one, last))
  return are !== undefined && (below === undefined || !are(last, blockText(below)))
}

/** Whether two bodies sign a notice, a line each, above its day. */
const areSigners = (one: string, other: string, below: Block | undefined): boolean =>
  below !== undefined && isDay(blockText(below)) && isSignature(one) && isSignature(other)
