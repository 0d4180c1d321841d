import { blockText, type Block, type RawArticle } from '../../stages.ts'
import { readSigned } from '../heads/byline.ts'
import { isClosed } from './closed.ts'
import { areItems } from './entries.ts'
import { brokenOff, COMMENT, SAID_BY } from '../paragraphs/joins.ts'
import { endsSentence } from '../characters/marks.ts'
import { isBegun, isUnderVerse } from './offices.ts'
import { isAddressed, isLabelled } from './below.ts'
import { isDateHead } from './rows.ts'
import { isOpening, isTitleShaped } from './shapes.ts'
import { isAnswered, isDay, isQuestion, isSignature, standsAlone } from './standing.ts'
import { isNotice } from './title-alone.ts'
import { isLetter, readSender } from './letters.ts'

/** No text of a story begins with a paragraph this short. */
const SHORTEST = 6
const SHORTEST_BELOW_COMMA = 14

/** Speech after a clause that brings it: 记者问她怎么想的，她说：“…？” Prose, though no full stop ends it. */
const TELLS =
  /[，,][^：:“]{1,20}(?:[说說道问問答喊笑][:：]\s?[“"「『]|[:：]\s?[“"「『][^”"」』]{1,30}[。？！?!…][”"」』]$)/u

/** Who asks or answers, by name: 张女士：…, 市民郝先生：… */
const ASKER =
  /^\p{Script=Han}{1,6}(?:女士|先生|小姐|大爷|大妈|大娘|大叔|大姐|阿姨|阿婆|阿公|婆婆|爷爷|奶奶|师傅|同学)[:：]/u

/** Two things, each behind its label: 书名：《乡土中国》 作者：费孝通. */
const TWO_LABELS =
  /^(?:书名|片名|剧名|题目|姓名|时间|地点|对象|主题|品名|编号|单位|地址)[:：].{1,30}[\s　]\p{Script=Han}{2,4}[:：]./u

/** Whether a block has a headline's shape and no office of its own. */
export const isTitle = (block: Block, mostLines?: number): boolean => {
  const text = blockText(block)
  return (
    !block.office &&
    isTitleShaped(block, mostLines) &&
    !isQuestion(text) &&
    !standsAlone(text) &&
    !TELLS.test(text) &&
    !SAID_BY.test(text) &&
    !COMMENT.test(text) &&
    !isDateHead(text) &&
    !TWO_LABELS.test(text) &&
    !(ASKER.test(text) && endsSentence(text))
  )
}

/** So long a line is no headline, and no signature has prose below it. */
const PROSE = 40
const isProse = (block: Block): boolean =>
  block.lines.length === 1 &&
  (blockText(block).length > PROSE || (isLabelled(block) && endsSentence(blockText(block))))

const ANSWER = /^答\s?[:：]/u

/** Whether a block is the last item of a list above it, or signs a text that opened with no credit. */
export function endsText(block: Block, next: Block | undefined, { headline, body }: RawArticle): boolean {
  const [text, above] = [blockText(block), body.at(-1)]
  if (!above) return false
  if (next && (isOpening(blockText(next)) || /^(?:——|──)/u.test(blockText(next)))) return false
  if (next?.office === 'writers' && /[，, 　]/u.test(text)) return false
  if (areItems(blockText(above), text) || isUnderVerse(text, above)) return true
  if (next && (isAnswered(text, blockText(next)) || (ANSWER.test(blockText(next)) && readSender(text))))
    return true
  // One of several notices that each begin with whom they are for.
  const isList = headline.some((one) => isNotice(blockText(one))) && body[0] && isAddressed(body[0])
  if (isList && next && isAddressed(next) && isSignature(text) && isClosed(body)) return true
  if (isBegun(next) || (next && isProse(next))) return false
  return (
    isSignature(text) &&
    (!isBegun(body[0]) || body.some((one) => isLetter(blockText(one)))) &&
    isClosed(body) &&
    !readSigned(blockText(above))
  )
}

/** Whether a line is the end of a text that was cut, its quotes opened above or its sentence; or one of several questions. */
export function isRest(text: string, { body }: RawArticle): boolean {
  const above = body.at(-1)
  if (/^[^“「『]*[”」』]/u.test(text)) return true
  if (above?.lines.length === 1 && goesOnList(blockText(above), text)) return true
  if (isAsked(text) && above && isLabelled(above) && body.some((one) => isAsked(blockText(one)))) return true
  if (isAsked(text) && body.some((one) => labelOf(blockText(one)) === labelOf(text))) return true
  if (isAsked(text) && body.some((one) => isQuestion(blockText(one)))) return true
  return (
    above?.lines.length === 1 &&
    endsSentence(text) &&
    brokenOff(blockText(above)) === 'yes' &&
    !isClosed(body)
  )
}

/** Whether a line goes on with places or things that 、 parts above it: 白沙三路、白沙 | 菜场、水果批发市场. */
const goesOnList = (above: string, text: string): boolean =>
  /、[^，。；：、！？]{1,12}$/u.test(above) && /^[^，。；：、！？\s]{1,10}、/u.test(text)

/**
 * Whether what stands below a line can only be its rest: a word or two that end a sentence. Below two clauses with a comma, which
 * a headline seldom has, it may be longer, or have more behind it.
 */
export function isPieceOf(below: Block | undefined, line: string): boolean {
  if (below?.lines.length !== 1) return false
  const text = blockText(below)
  const hasMore = /[，,]/u.test(line) && !isBegun(below)
  if (hasMore && /^[^，。！？“”]{1,4}。/u.test(text)) return true
  return (
    endsSentence(text) && text.length <= (hasMore && text.endsWith('。') ? SHORTEST_BELOW_COMMA : SHORTEST)
  )
}

const labelOf = (text: string): string => text.slice(0, text.search(/[:：]/u) + 1)

/** Whether a line is a question after who asks it. */
export const isAsked = (text: string): boolean =>
  /[？?]$/u.test(text) && /[:：]/u.test(text) && !/^(?:对话|對話|专访|專訪|连线)/u.test(text)

/** Words in quotes that are a whole line: who says them goes without saying. */
export const isSpeech = (text: string): boolean =>
  /^(?:[^，。：:“]{1,8}[:：])?[“「『][^”」』]*[？！?!。…][”」』]$/u.test(text)

/** Words in quotes that are a whole line, below others of the same text: its cross-heads. */
const QUOTED = /^[“「『][^“”「」『』]{2,20}[”」』]$/u
export const isQuotedHead = (text: string, { body }: RawArticle): boolean =>
  QUOTED.test(text) && body.filter((one) => QUOTED.test(blockText(one))).length > 1

/** Whether a line is the beginning of a saying in a list of them: 我希望妈妈的手机 | 丢掉一天。——四（2）班 韩笑. */
export const beginsSaying = (next: Block | undefined, { body }: RawArticle): boolean =>
  next !== undefined &&
  body.length > 0 &&
  [body.at(-1), next].every((one) => one && SAID_BY.test(blockText(one)))

/** Lines of a text that have a headline's shape: who signs it, the items of a list, a sender of a letter. */
export function isText(block: Block, next: Block | undefined, { body }: RawArticle): boolean {
  const text = blockText(block)
  const below = next ? blockText(next) : ''
  if (isDay(below)) return true
  return body.some((one) => isLetter(blockText(one))) && readSender(text) !== undefined
}
