import { blockText, type Block, type RawArticle } from '../stages.ts'
import { readSigned } from './byline.ts'
import { isClosed } from './closed.ts'
import { areItems } from './entries.ts'
import { brokenOff } from './joins.ts'
import { endsSentence } from './marks.ts'
import { isBegun } from './offices.ts'
import { isLabelled } from './below.ts'
import { isOpening, isTitleShaped } from './shapes.ts'
import { isDay, isQuestion, isSignature, standsAlone } from './standing.ts'
import { isLetter, readSender } from './writers.ts'

/** No text of a story begins with a paragraph this short. */
const SHORTEST = 6

/** Speech after a clause that brings it: 记者问她怎么想的，她说：“…？” Prose, though no full stop ends it. */
const TELLS =
  /[，,][^：:“]{1,20}(?:[说說道问問答喊笑][:：]\s?[“"「『]|[:：]\s?[“"「『][^”"」』]{1,30}[。？！?!…][”"」』]$)/u

/** Who asks or answers, by name: 张女士：…, 市民郝先生：… */
const ASKER =
  /^\p{Script=Han}{1,6}(?:女士|先生|小姐|大爷|大妈|大娘|大叔|大姐|阿姨|阿婆|阿公|婆婆|爷爷|奶奶|师傅|同学)[:：]/u

/** Whether a block has a headline's shape and no office of its own. */
export const isTitle = (block: Block): boolean => {
  const text = blockText(block)
  return (
    !block.office &&
    isTitleShaped(block) &&
    !isQuestion(text) &&
    !standsAlone(text) &&
    !TELLS.test(text) &&
    !(ASKER.test(text) && endsSentence(text))
  )
}

/** So long a line is no headline, and no signature has prose below it. */
const PROSE = 40
const isProse = (block: Block): boolean =>
  block.lines.length === 1 &&
  (blockText(block).length > PROSE || (isLabelled(block) && endsSentence(blockText(block))))

/** Whether a block is the last item of a list above it, or signs a text that opened with no credit. */
export function endsText(block: Block, next: Block | undefined, { body }: RawArticle): boolean {
  const [text, above] = [blockText(block), body.at(-1)]
  if (!above) return false
  if (next && isOpening(blockText(next))) return false
  if (next?.office === 'writers' && /[，, 　]/u.test(text)) return false
  if (areItems(blockText(above), text)) return true
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
  if (isAsked(text) && body.some((one) => isQuestion(blockText(one)))) return true
  return (
    above?.lines.length === 1 &&
    endsSentence(text) &&
    brokenOff(blockText(above)) === 'yes' &&
    !isClosed(body)
  )
}

/** Whether what stands below a line can only be its rest: a word or two that end a sentence. */
export const isPieceOf = (below: Block | undefined): boolean =>
  below?.lines.length === 1 && blockText(below).length <= SHORTEST && endsSentence(blockText(below))

/** Whether a line is a question after who asks it. */
export const isAsked = (text: string): boolean =>
  /[？?]$/u.test(text) && /[:：]/u.test(text) && !/^(?:对话|對話|专访|專訪|连线)/u.test(text)

/** Words in quotes that are a whole line: who says them goes without saying. */
export const isSpeech = (text: string): boolean =>
  /^(?:[^，。：:“]{1,8}[:：])?[“「『][^”」』]*[？！?!。…][”」』]$/u.test(text)

/** Whether lines below a verse are its next stanza: short, and what follows them is no prose. */
export function isStanza(block: Block, next: Block | undefined, { body }: RawArticle): boolean {
  const above = body.at(-1)
  if (!above || above.lines.length < 3 || block.lines.length < 2 || isBegun(next)) return false
  return !next || next.lines.length > 1 || isTitle(next)
}

/** Lines of a text that have a headline's shape: who signs it, the items of a list, a sender of a letter. */
export function isText(block: Block, next: Block | undefined, { body }: RawArticle): boolean {
  const text = blockText(block)
  const below = next ? blockText(next) : ''
  if (isDay(below)) return true
  return body.some((one) => isLetter(blockText(one))) && readSender(text) !== undefined
}
