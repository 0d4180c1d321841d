import { blockText, type Block, type Doubts, type RawArticle, blockLine } from '../stages.ts'
import { brokenOff } from './joins.ts'
import { isOpening, isTitleShaped } from './shapes.ts'
import { isTitleAlone } from './title-alone.ts'
import { say } from '../texts/said.ts'

/** A second block this long is no half of a headline but a deck, which stays with the text. */
const LONGEST_HALF = 22

/**
 * Blocks → articles. An article begins at a block shaped like a headline where the text before it is whole, or
 * where what follows it opens with a credit (本报讯…), or where it has lines of its own, which prose never has.
 */
export function segment(blocks: readonly Block[], doubts: Doubts): RawArticle[] {
  const articles: RawArticle[] = []
  let current: RawArticle | undefined
  for (let i = 0; i < blocks.length;) {
    const size = headlineAt(blocks, i, current)
    const block = blocks[i]
    if (!block) break
    if (size > 0) {
      current = { headline: blocks.slice(i, i + size), body: [] }
      articles.push(current)
      const next = blocks[i + size]
      if (!next || !isOpening(blockText(next)))
        doubts.push({
          line: blockLine(block),
          kind: 'headline',
          said: say('headline-by-shape'),
          text: blockText(block),
        })
      i += size
    } else {
      if (!current) {
        current = { headline: [], body: [] }
        articles.push(current)
      }
      current.body.push(block)
      i += 1
    }
  }
  return articles
}

/** How many blocks from `i` on are the headline of a new article; 0 where none begins. */
function headlineAt(blocks: readonly Block[], i: number, current: RawArticle | undefined): number {
  const block = blocks[i]
  if (!block || !isTitleShaped(block)) return 0
  const following = blocks[i + 1]
  if (block.indented && !(following && isOpening(blockText(following)))) return 0
  const size = headlineSize(blocks, i)
  if (!current) return size
  const before = current.body.at(-1)
  const next = blocks[i + size]
  if (!before || !next) return 0
  if (isOpening(blockText(next)) || block.lines.length > 1) return size
  if (block.indented === false && next.indented) return size
  if (brokenOff(blockText(before)) !== 'no') return 0
  return blocks.slice(i, i + size).every((part) => part.lines.length > 1 || isTitleAlone(blockText(part)))
    ? size
    : 0
}

function headlineSize(blocks: readonly Block[], i: number): number {
  const [first, second, third] = [blocks[i], blocks[i + 1], blocks[i + 2]]
  if (!first || !second || !third || second.indented || !isTitleShaped(second)) return 1
  if (first.lines.length > 1) return 1
  if (second.lines.length > 1) return 2
  return blockText(second).length <= LONGEST_HALF ? 2 : 1
}
