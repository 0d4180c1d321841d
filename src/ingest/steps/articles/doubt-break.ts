import { blockLine, blockText, type Block, type Doubts } from '../../stages.ts'
import { say } from '../../wording/said.ts'

/** Names a block where an article began by the rules and does not any more, or the other way round. */
export function doubtBreak(block: Block | undefined, was: boolean, is: boolean, doubts: Doubts): void {
  if (!block || was === is) return
  const said = is ? say('begins-by-weight') : say('begins-none-by-weight')
  doubts.push({ line: blockLine(block), kind: 'headline', said, text: blockText(block) })
}
