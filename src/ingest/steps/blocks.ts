import type { Block, Line } from '../stages.ts'
import { columnWidth, unwrap } from './unwrap.ts'
import { endsSentence } from './marks.ts'

/** A paragraph that stands in one line is longer than any line of a headline. */
const LONG = 40

/**
 * Lines → blocks. Blank lines part blocks. Within a block line ends mean one of three things, told apart by the
 * shape of the page: a column's measure (print style: unwrapped), a paragraph each, or a headline's or a verse's
 * own lines, which stay.
 */
export function toBlocks(lines: readonly Line[]): Block[] {
  const width = columnWidth(lines)
  return groups(lines).flatMap((group) => (width > 0 ? unwrap(group, width) : bySense(group)))
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

/** Parts a group where a line is a paragraph of its own; short lines that end no sentence stay together. */
function bySense(group: readonly Line[]): Block[] {
  const blocks: Block[] = []
  let open = false
  for (const line of group) {
    const own = line.indented || line.text.length > LONG || endsSentence(line.text)
    const last = blocks.at(-1)
    if (last && open && !own) last.lines.push(line)
    else blocks.push({ lines: [line] })
    open = !own
  }
  return isVerse(group) ? [{ lines: [...group] }] : blocks
}

/** Four short lines and more, none of which is prose: a verse, a table, a list. */
function isVerse(group: readonly Line[]): boolean {
  return group.length >= 4 && group.every(({ text }) => text.length <= LONG && !/。.+[，,。]/u.test(text))
}
