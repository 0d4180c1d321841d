import { blockLine, blockText, type Block, type Line } from '../../stages.ts'
import { brokenOff } from './joins.ts'
import { endsSentence } from '../characters/marks.ts'
import type { Exact } from './line-ends.ts'
import { PLAY } from './line-widths.ts'
import { measureOf, measureOfColumns, type Measure } from './measure.ts'
import { flushColumn } from './flush-column.ts'
import { measureHere } from './measure-here.ts'
import { bySense } from './sense.ts'
import { blocksOf, isPoem, poemsApart } from './poems.ts'
import { unwrap } from './unwrap.ts'

/** So many groups of lines that are set in tell that a page sets paragraphs so. */
const FEWEST_SET = 2
/**
 * Lines → blocks. Blank lines part blocks. Within a block line ends mean one of three things, told apart by the
 * shape of the page, or of the lines that stand together: a column's measure (print style: unwrapped), a paragraph each,
 * or a headline's or a verse's own lines, which stay.
 */
export function toBlocks(lines: readonly Line[]): Block[] {
  const all = groups(lines)
  const first = new Set(all.map(([line]) => line?.number))
  return blocksIn(all, lines).map((block) =>
    first.has(blockLine(block)) ? { ...block, parted: true } : block,
  )
}

function blocksIn(all: readonly Line[][], lines: readonly Line[]): Block[] {
  const measure = measureOf(lines)
  if (!measure) {
    const blocks = inStretches(all)
    return setsIn(lines) ? blocks.map(withIndent) : blocks
  }
  const columns = measureOfColumns(lines) ?? measure
  const blocks = poemsApart(all).flatMap((part) =>
    isPoem(part) ? blocksOf(part) : unwrap(part, ownMeasure(part, columns)),
  )
  return indentsBegin(blocks, columns) ? blocks : blocks.map(withoutIndent)
}

/** So many paragraphs and headlines tell how a page sets either. */
const FEWEST_PROSE = 6
const FEWEST_HEADS = 2
/** Nearly all paragraphs: one may have lost its blanks. */
const MOST = 0.9
/** No line of a headline is longer. */
const LONGEST_HEAD = 30

/** Whether a page of whole paragraphs sets them in, and its headlines not: a short line that is set in is none then, but a cross-head. */
function setsIn(lines: readonly Line[]): boolean {
  const prose = lines.filter(({ text }) => text.length > LONGEST_HEAD && endsSentence(text))
  const heads = lines.filter(
    ({ text, indented }) => text !== '' && !indented && text.length <= LONGEST_HEAD && !endsSentence(text),
  )
  const set = prose.filter(({ indented }) => indented).length
  return prose.length >= FEWEST_PROSE && set >= prose.length * MOST && heads.length >= FEWEST_HEADS
}

/** A block with what its first line's indent tells, where nothing was told before. */
const withIndent = (block: Block): Block =>
  block.indented === undefined ? { ...block, indented: block.lines[0]?.indented === true } : block

/** A block of a page whose indents tell nothing. */
const withoutIndent = ({ lines, office }: Block): Block => (office ? { lines, office } : { lines })

/** The measure of lines that stand together: one of their own, or that of the page, whose many lines show best how wide they are. */
function ownMeasure(group: readonly Line[], ofPage: Measure): Measure {
  const few = group.length < 3 || group.some(ofPage.fills)
  const own = flushColumn(group) ?? (few ? undefined : measureHere(group))
  if (!own) return ofPage
  const isAsWide = own.exact && ofPage.exact && isAbout(own.exact, ofPage.exact)
  return isAsWide ? { ...own, endsEarly: ofPage.endsEarly } : own
}

/** So many lines show a width of their own, where it is about as wide as the page's. */
const FEWEST_OWN = 4
const isAbout = (own: Exact, ofPage: Exact): boolean =>
  Math.abs(own.width - ofPage.width) < (own.count < FEWEST_OWN ? PLAY : 1)

/**
 * Whether an indent means a new paragraph. It does not where each piece of a paragraph that a column's end cut was
 * set in: then many an indented block follows a sentence that is not over. A line that does not fill its column was cut by none.
 */
function indentsBegin(blocks: readonly Block[], { fills }: Measure): boolean {
  let pairs = 0
  let broken = 0
  blocks.forEach((block, i) => {
    const before = blocks[i - 1]
    if (!block.indented || !before?.indented) return
    pairs += 1
    const [first] = before.lines
    const isFull = before.lines.length > 1 || first === undefined || fills(first)
    // Rows of a list are whole without a mark.
    const areRows = [before, block].every((one) => /[\s　]/u.test(blockText(one)))
    if (isFull && !areRows && brokenOff(blockText(before)) === 'yes') broken += 1
  })
  return broken <= Math.max(1, pairs * 0.1)
}

/** Lines of a page without one measure → blocks: some of them may have a measure of their own. */
function inStretches(groupsOfPage: readonly Line[][]): Block[] {
  const all = poemsApart(groupsOfPage)
  const onSuch =
    all.filter((group) => !isPoem(group) && measureHere(group)?.indents === true).length >= FEWEST_SET
  let before: Measure | undefined
  return all.flatMap((group) => {
    if (isPoem(group)) {
      before = undefined
      return blocksOf(group)
    }
    const measure = measureOfColumns(group) ?? flushColumn(group) ?? measureHere(group, before, onSuch)
    const last = group.at(-1)
    const isOpen = last !== undefined && measure?.fills(last) === true && !endsSentence(last.text)
    before = isOpen ? measure : undefined
    if (measure) return unwrap(group, measure)
    const [only, second] = group
    return onSuch && only?.indented && !second ? [{ lines: [only], indented: true }] : bySense(group)
  })
}

function groups(lines: readonly Line[]): Line[][] {
  const found: Line[][] = []
  let current: Line[] = []
  for (const line of lines) {
    if (line.text !== '') current.push(line)
    else if (current.length > 0) {
      found.push(current)
      current = []
    }
  }
  if (current.length > 0) found.push(current)
  return found
}
