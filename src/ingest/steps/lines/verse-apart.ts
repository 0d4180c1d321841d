import { blockText, type Block } from '../../stages.ts'
import { areItems } from './entries.ts'
import { isNotice } from './title-alone.ts'
import { standsAlone } from './standing.ts'
import { isNameAlone } from './names-alone.ts'
import { readPlaced } from './placed-writers.ts'
import { readPupil } from './works.ts'

/** A headline and four lines: fewer short ones may be the lines of a headline. */
const FEWEST = 5
const MOST = 60
/** What stands below a verse's writer is no prose, or the writer would be that text's. */
const SHORTEST_PROSE = 30
const LONGEST_LINE = 16
const LINE = /^[\p{Script=Han}，、！？“”…—\s　]{2,16}$/u

/**
 * Puts a verse together each line of which stands alone between blank lines: it ends in its writer, a name with a place or set
 * apart, with no prose below. The first of its lines is its headline.
 */
export function gatherVerses(blocks: readonly Block[]): Block[] {
  const gathered: Block[] = []
  blocks.forEach((block, i) => {
    const may = endInShort(gathered) && isWriterOfVerse(block, blocks[i + 1])
    const from = may ? firstLine(gathered) : gathered.length
    if (gathered.length - from >= FEWEST) {
      const lines = gathered.splice(from + 1).flatMap((one) => one.lines)
      gathered.push({ lines })
    }
    gathered.push(block)
  })
  return gathered
}

/** Asked first: few texts have as many short lines in a row. */
const endInShort = (blocks: readonly Block[]): boolean =>
  blocks.length >= FEWEST && blocks.slice(-FEWEST).every((one) => blockText(one).length <= LONGEST_LINE)

/** Where the short lines begin that the blocks end with. */
function firstLine(blocks: readonly Block[]): number {
  let from = blocks.length
  while (from > 0 && blocks.length - from < MOST && isLine(blocks[from - 1], blocks[from])) from -= 1
  return from
}

function isLine(block: Block | undefined, below: Block | undefined): boolean {
  if (!block || block.lines.length > 1 || block.office !== undefined || block.indented) return false
  const text = blockText(block)
  return LINE.test(text) && !standsAlone(text) && !(below && areItems(text, blockText(below)))
}

function isWriterOfVerse(block: Block, next: Block | undefined): boolean {
  if (block.lines.length > 1 || (next && blockText(next).length >= SHORTEST_PROSE)) return false
  const text = blockText(block)
  if (isNotice(text) || /记者|記者|通讯员|通訊員/u.test(text)) return false
  return (
    readPupil(text) !== undefined ||
    readPlaced(text) !== undefined ||
    (/[\s　]/u.test(text) && isNameAlone(text))
  )
}
