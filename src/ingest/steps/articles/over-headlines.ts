import { blockText, type Block } from '../../stages.ts'
import { isSpeakerLine } from '../heads/kicker.ts'
import { isBegun } from '../lines/offices.ts'
import { isDateHead } from '../lines/rows.ts'
import { isTitle } from '../lines/text-lines.ts'

/** Who says what a headline below has: 十四连职工艾合买提·吐尔逊： over words in quotes, 局长林小满： over a story's headline. */
export const isSpeaker = (block: Block, next: Block | undefined, below?: Block): boolean =>
  block.lines.length === 1 &&
  next?.lines.length === 1 &&
  ((/^[^，。“]{4,24}[:：]$/u.test(blockText(block)) &&
    /^[“「『][^。”」』]{4,22}[”」』]$/u.test(blockText(next))) ||
    (isSpeakerLine(blockText(block)) && isTitle(next) && isBegun(below)))

/** Whether a day stands as a kicker over a headline, as over what a station sends: the day, the station, the hours. */
export const isOverProgramme = (block: Block, next?: Block, below?: Block): boolean =>
  block.lines.length === 1 &&
  isDateHead(blockText(block)) &&
  next !== undefined &&
  isTitle(next) &&
  below !== undefined &&
  !isTitle(below)
