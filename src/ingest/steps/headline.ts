import type { Headline } from '#domain/schema.ts'
import { blockText, type Block } from '../stages.ts'
import { fullWidthMarks } from './width.ts'
import { areParallel } from './parallel.ts'

/**
 * Headline blocks → kicker, main, sub. A single line over a block of several lines is a kicker (引题); a line
 * that begins with a dash is a subhead (副题); two single lines are one headline that was cut apart.
 * The lines of one block are joined by a space where they are parallel clauses, by nothing where they wrap.
 */
export function readHeadline(blocks: readonly Block[]): Headline {
  const [first, second] = blocks
  if (!first) return { main: '无题' }
  if (!second) return withSub(linesOf(first))
  if (first.lines.length === 1 && second.lines.length > 1) {
    return { kicker: fullWidthMarks(blockText(first)), ...withSub(linesOf(second)) }
  }
  const lines = blocks.flatMap(linesOf)
  return withSub([lines.filter((line) => !isSub(line)).join(''), ...lines.filter(isSub)])
}

const linesOf = (block: Block): string[] => block.lines.map(({ text }) => text)
const isSub = (line: string): boolean => /^(?:——|—|──|--)/u.test(line)

function withSub(lines: readonly string[]): Headline {
  const at = lines.findIndex((line, i) => i > 0 && isSub(line))
  const main = at < 0 ? lines : lines.slice(0, at)
  const sub = at < 0 ? '' : lines.slice(at).join('')
  const headline = {
    main: fullWidthMarks(
      main.reduce((joined, line, i) => {
        const before = main[i - 1]
        return before !== undefined && areParallel(before, line) ? `${joined} ${line}` : joined + line
      }, ''),
    ),
  }
  return sub ? { ...headline, sub: fullWidthMarks(sub) } : headline
}
