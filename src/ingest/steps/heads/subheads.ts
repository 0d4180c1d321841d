import { ATTENDED, hasClauses, isEvent } from './kicker.ts'
import { isChapter } from '../lines/chapters.ts'
import { simplified } from '../characters/simplified.ts'

/** A subhead tells something: a shorter line below a kicker and a headline is the headline's own rest. */
export const SHORTEST_DECK = 7

/** What reads a scan writes the dash before a subhead as the numeral, twice. */
export const READ_DASH = /^一一(?![一二三四五六七八九十百])/u
/** Whether a line is a subhead by its dash, its brackets, or as a chapter. */
export const isSub = (line: string): boolean =>
  READ_DASH.test(line) || /^(?:——|—|──|--|[（(].*[)）]$)/u.test(line) || isChapter(line)

/** What a reporter did to learn it, or the event that both clauses above are of. */
const WENT = /^记者(?:探访|走访|调查|体验|亲历|直击|暗访)/u
/** Whether a line tells how, of what or with whom the headline above it is, from which no blank line parts it. */
export const tellsOf = (above: string, line: string): boolean =>
  (above.length > SHORTEST_DECK && (WENT.test(simplified(line)) || ATTENDED.test(simplified(line)))) ||
  (hasClauses(above) && isEvent(line))

/** What a subhead begins or ends with that tells whom or what the story is of, with a dash before it or without. */
const RECORD =
  /^(?:记(?!者|住|得|忆|录|载|功)|访(?!谈|客|问)|追记|写在|写给|探访)|(?:的故事|侧记|纪实|纪事)$/u

export const isRecord = (line: string): boolean => RECORD.test(line)
