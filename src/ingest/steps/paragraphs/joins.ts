import { isOpening } from '../lines/shapes.ts'
import { areItems } from '../lines/entries.ts'
import { isAnswered, isQuestion, isSignature, standsAlone } from '../lines/standing.ts'
import { hasSurname } from '../characters/surnames.ts'
import { endsSentence, endsSoftly, isOrnament } from '../characters/marks.ts'

/** Marks no line may begin with (clreq §3.1.3, 行首禁则): what follows one belongs to what stands before it. */
const NO_BEGINNING = /^(?:[、，；：。！？”」』）)》】·,;:!?%％]|’(?!\d)|(?:股份|集团)?有限(?:责任)?公司)/u
const LIST_ITEM =
  /^(?:[一二三四五六七八九十]{1,3}[、，,是要]|[（(][一二三四五六七八九十\d]{1,3}[)）]|\d{1,2}[、．.:：](?!\d)|[①-⑳●▲■◆★△○□◇—])/u

/** Whether two texts begin with numbers, the second with the one after the first's. */
export function isNextNumber(first: string, second: string): boolean {
  const [one, other] = [first, second].map((text) => {
    const [, number] =
      /^(?:第|[（(])?(\d{1,2}|[一二三四五六七八九十]{1,3})[、．.，,)）步条項项](?!\d)/u.exec(text) ?? []
    return number === undefined ? undefined : valueOf(number)
  })
  return one !== undefined && other === one + 1
}

/** 十二 → 12, 3 → 3. */
function valueOf(number: string): number {
  if (/^\d/u.test(number)) return Number(number)
  const [tens = '', units = ''] = number.includes('十') ? number.split('十') : ['0', number]
  const digit = (char: string): number => '零一二三四五六七八九'.indexOf(char)
  return (tens === '' ? 1 : Math.max(0, digit(tens))) * 10 + (units === '' ? 0 : digit(units))
}

/** Whether two texts are items of one list by the number or mark that they begin with. */
export const areListed = (first: string, second: string): boolean =>
  LIST_ITEM.test(first) && LIST_ITEM.test(second)

const LONGEST_ITEM = 40

/** A saying, and whose it is: ……。——物理学院 庄严. */
export const SAID_BY = /[。！？!?…][”’」』]?——[^。，！？]{2,20}$/u
/** Who wrote or lost it, on the last line itself: ……。 本报记者 张三, ……声明作废。 李四. */
const SIGNED_BY =
  /[。！？!?…][”’」』]?[\s　]{0,4}(?:\p{Script=Han}{2,12}[\s　]{1,2})?(\p{Script=Han}{2,4}|\p{Script=Han}[\s　]{1,2}\p{Script=Han})$/u

/** Who lost it, right behind what is lost: ……声明作废。杨顺发. */
const DECLARED = /(?:作废|作廢|为盼|為盼|面谢|面謝|酬谢|酬謝)[。！][\s　]{0,2}(\p{Script=Han}{2,4})$/u

/** Whether a text ends in who wrote it, behind its last sentence. */
function isSignedBy(text: string): boolean {
  if (hasSurname(DECLARED.exec(text.slice(-12))?.[1] ?? '')) return true
  const [whole, name = ''] = SIGNED_BY.exec(text.slice(-30)) ?? []
  return whole !== undefined && /[\s　]/u.test(whole) && hasSurname(name)
}

/** A notice that ends in a number to call. */
const NUMBER_TO_CALL =
  /(?:电话|電話|热线|熱線)[:：]?[\d×xX*\-—、/（）()\s]{5,}(?:(?<=[\s　])\p{Script=Han}{1,4})?$/u

/** What a notice is listed under, behind its last sentence: ……。编号1021. */
const LISTED =
  /[。！？!?][”’」』]?\s?\p{Script=Han}{2,4}(?<![为為是约約近达達有在至于於共占比从到第])[:：]?\s?[A-Za-z\d×-]{2,15}$/u

/** A credit and who reports, in a line of their own above the text: 本报海角二十日专电 记者林小满报道. */
const CREDIT_LINE = /^[【〔]?(?:本[报報刊台]|新华社)[^，。：；]{2,36}[报報][道导導]$/u

/** How surely a text is broken off: `no` (it is whole), `yes`, or `perhaps` (it ends in a mark that may end it). */
export function brokenOff(text: string): 'no' | 'yes' | 'perhaps' {
  if (endsSentence(text) || isOrnament(text)) return 'no'
  if (
    CREDIT_LINE.test(text) ||
    SAID_BY.test(text) ||
    isSignedBy(text) ||
    NUMBER_TO_CALL.test(text) ||
    LISTED.test(text)
  )
    return 'no'
  if (!endsSoftly(text)) return 'yes'
  // The items of a list end so; a sentence is seldom cut there.
  if (text.length <= LONGEST_ITEM && /^[^。！？]*[；;]$/u.test(text)) return 'no'
  // A colon announces what follows; who is cut off in the middle of a word says “——”.
  if (/[：:]$|—[”’」』]$/u.test(text)) return 'no'
  const from = notesFrom(text)
  if (from === text.length) return 'perhaps'
  const before = text.slice(0, from)
  return before === '' || endsSentence(before.trimEnd()) || SIGNATURE.test(text.slice(from))
    ? 'no'
    : 'perhaps'
}

/** Where the bracketed notes begin that end a text, one after the other: （甲）（乙）; its length where there is none. */
function notesFrom(text: string): number {
  let from = text.length
  for (let isInside = false, at = text.length - 1; at >= 0; at -= 1) {
    const char = text.charAt(at)
    if (/[)）]/u.test(char)) {
      if (isInside) break
      isInside = true
    } else if (/[（(]/u.test(char)) {
      if (!isInside) break
      isInside = false
      from = at
    } else if (!isInside && !/\s/u.test(char)) break
  }
  return from
}

/** A bracketed note that ends a paragraph: who took the picture, what stands where. */
const SIGNATURE =
  /(?:[摄攝]|供[图圖]|图片\d*张|照片|文|绘|电|转第?.{1,3}版|见.{1,6}版|附表|完|待续|全文另发)\s*[)）]\s*$/u

/** Whether a text begins as no line may: it goes on with what stands before it. */
export const beginsNone = (text: string): boolean => NO_BEGINNING.test(text)

/** A credit, or the end of one, whose writers in brackets stand at the next line's beginning. */
const CUT_CREDIT = /^[^，。：:；]{0,24}(?:[讯訊电電]|消息)$/u

/** Whether two body blocks are halves of one paragraph. */
export function runsOn(first: string, second: string): boolean {
  if (beginsNone(second) || (CUT_CREDIT.test(first) && /^[（(]/u.test(second))) return true
  if (
    isOpening(second) ||
    isOrnament(second) ||
    sameBullet(first, second) ||
    isNextNumber(first, second) ||
    standsApart(first, second)
  )
    return false
  const broken = brokenOff(first)
  if (broken === 'no') return false
  return broken === 'yes' || !LIST_ITEM.test(second)
}

const BULLET = /^[●▲■◆★△○□◇◎▶▼※☆➤✦·【]/u

/** Whether two texts begin with the same mark of a list's items. */
export const sameBullet = (first: string, second: string): boolean =>
  BULLET.test(first) && first.charAt(0) === second.charAt(0)

/** What a reader of a page in the net says: @陵阳阿牛：…. */
export const COMMENT = /^@[^\s：:]{1,20}[:：]/u
/** An entry with its label, short for a name: 永兴服装厂：平车工80名，计件. Who speaks is none. */
const ENTRY =
  /^[\p{Script=Han}“”]{2,8}(?<![说道称问答曰]|介绍|表示|强调|指出|认为|.要求|如下|[有是为即]|包括)[:：](?![“"「『])(?=.)/u

/** Whether one of two texts is a line by itself, though no mark tells it; after a comma none is. */
const standsApart = (first: string, second: string): boolean =>
  !/[，、,]$/u.test(first) &&
  (isQuestion(second) ||
    COMMENT.test(second) ||
    isAnswered(first, second) ||
    (isSignature(first) && ENTRY.test(second)) ||
    (ENTRY.test(first) && ENTRY.test(second)) ||
    standsAlone(first) ||
    standsAlone(second) ||
    areItems(first, second))
