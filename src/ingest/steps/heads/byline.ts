import type { Byline } from '#domain/schema.ts'
import { withoutEnds } from '../paragraphs/ends.ts'
import { OWN_NEWS } from '../lines/own-news.ts'
import { simplified } from '../characters/simplified.ts'
import { hasSurname } from '../characters/surnames.ts'
import { isWord } from '../characters/words.ts'
import { readApart } from './spaced-writers.ts'

const FOREIGN_NAME = String.raw`[\p{Script=Han}]{1,8}(?:·[\p{Script=Han}]{1,8})+`
const NAME = String.raw`[\p{Script=Han}]{2,4}|${FOREIGN_NAME}`
/** A name of five or six (Mongolian, Tibetan) only where its place leaves no doubt that it is one. */
const LONG_NAME = String.raw`[\p{Script=Han}]{2,6}|${FOREIGN_NAME}`
const OFFICE =
  '[记記]者|通[讯訊][员員]|特派[员員]|[评評][论論][员員]|撰稿人|[实實][习習]生|[报報][道導][组組]'
const ROLE = String.raw`(?:[\p{Script=Han}]{0,12}?(?:${OFFICE}|作者))`
const DATELINE = new RegExp(
  String.raw`^(?:[■▲●◆□]\s*)?((?:据)?(?:本报|本刊|本台|本网|新华社|新华网|中新社|中新网|人民网|\p{Script=Han}{0,6}[日晚晨时快商早]报)[^，。,：:；（(]{0,24}?(?:消息|[电讯])|(?!报讯|\p{Script=Han}{0,8}?本报讯)\p{Script=Han}{1,8}(?:报讯|讯(?=\s*[（(]?[^（()），。]{0,8}?(?:记者|通讯员)))|${OWN_NEWS})\s*`,
  'u',
)
const BRACKET = /^[（(]([^（()）]{2,60})[)）]\s*/u

/** What a first paragraph opens with, taken apart. `rest` is the story from its first word on. */
export interface Opening {
  byline: Byline
  rest: string
}

/**
 * Takes the credit (本报讯, 新华社北京1月1日电) and the writers in brackets after it from the first paragraph.
 * Writers named in running words (记者张三报道：) are read as well, and their words stay where they are: they
 * are part of a sentence.
 */
export function readOpening(paragraph: string): Opening {
  const credit = DATELINE.exec(simplified(paragraph.slice(0, 60)))
  if (!credit || /^[息号器影话视员]/u.test(simplified(paragraph.charAt(credit[0].length))))
    return { byline: { authors: [] }, rest: paragraph }
  const rest = paragraph.slice(credit[0].length)
  const printed = paragraph
    .slice(0, credit[0].length)
    .replace(/^[■▲●◆□]\s*/u, '')
    .trimEnd()
  const bracket = readInBrackets(rest)
  if (bracket) return { byline: { credit: printed, authors: bracket.byline.authors }, rest: bracket.rest }
  const apart = readApart(rest)
  if (apart) return { byline: { credit: printed, authors: apart.authors }, rest: apart.rest }
  const spoken = /^(.{2,60}?)(?:[报報][道导導])(?:[:：\s　]|$)/u.exec(rest)
  const named = spoken ? readAuthors(spoken[1] ?? '') : undefined
  return { byline: { credit: printed, authors: named ?? [] }, rest }
}

/** The writers in brackets that a text begins with, behind its credit; what each did (黄兆/图) is the role, or its end. */
export function readInBrackets(text: string): Opening | undefined {
  const [whole = '', inside = ''] = BRACKET.exec(text) ?? []
  const authors = readAuthors(inside, true) ?? readWorked(inside)
  return whole && authors ? { byline: { authors }, rest: text.slice(whole.length) } : undefined
}

const WORK = '(?:文|[图圖]|[摄攝]影?)'
/** What all of them did: 记者汤晏文/图. */
const ALL = new RegExp(`^(.{3,}?)\\s?(${WORK}[/／]${WORK})$`, 'u')
/** What each did: 蒙恬/文 黄兆/图. */
const EACH = new RegExp(`\\s?[/／]\\s?(${WORK})(?:\\s|$)`, 'u')

function readWorked(inside: string): Byline['authors'] | undefined {
  const [, names = inside, work] = ALL.exec(inside) ?? []
  const parts = work === undefined ? inside.split(EACH) : [names, work, '']
  const authors: Byline['authors'] = []
  for (let i = 0; i + 1 < parts.length; i += 2) {
    const own = readAuthors(parts[i] ?? '', true)
    const last = own?.pop()
    if (!own || !last) return undefined
    authors.push(...own, { ...last, role: [last.role, parts[i + 1]].filter(Boolean).join(' ') })
  }
  return authors.length > 0 && parts.at(-1) === '' ? authors : undefined
}

const partOf = (name: string): RegExp =>
  new RegExp(String.raw`^(${ROLE})?[\s:：]*((?:${name})(?:[\s、，,]+(?:${name}))*)$`, 'u')
const PART = partOf(NAME)
const LONG_PART = partOf(LONG_NAME)

/**
 * “记者 张三、李四 通讯员 王五” → authors with their roles; undefined where the words are something else. `apart` is for
 * a text that is nothing but a byline, in brackets or in a line of its own.
 */
export function readAuthors(text: string, apart = false): Byline['authors'] | undefined {
  const authors: Byline['authors'] = []
  let role: string | undefined
  for (const part of splitRoles(text)) {
    const match = (apart ? LONG_PART : PART).exec(part)
    if (!match) return undefined
    role = match[1] || role
    for (const name of (match[2] ?? '').split(/[\s、，,]+/u)) {
      if (name === '') continue
      // What those before did, which the text says where it stands: （记者 张三 整理）.
      if (authors.length > 0 && /^(?:整理|[采採][写寫]|撰文)$/u.test(name)) continue
      // What the next one did, where others wrote: 记者 张三 摄影 李四.
      if (authors.length > 0 && /^[摄攝]影$/u.test(name)) role = name
      else authors.push(role ? { name, role } : (readDone(name) ?? { name }))
    }
  }
  return authors.length > 0 ? authors : undefined
}

/** Who put it into words, or into another language, the work glued to the name: 陈丹编译, 王保忠著. */
const DONE =
  /^(\p{Script=Han}{2,4}?|\p{Script=Han}{2,6}·\p{Script=Han}{1,6})(编译|編譯|摘译|摘譯|译写|編寫|编写|编著|口述|改编|著|译|譯)$/u

/** A name with the work behind it, as the author it is; undefined where the last characters are a name's or a word's own. */
export function readDone(text: string): Byline['authors'][number] | undefined {
  const [, name = '', role = ''] = DONE.exec(text) ?? []
  if (name === '' || !(hasSurname(name) || name.includes('·'))) return undefined
  // One character may end a name (陈译) or a word (土著).
  if (role.length === 1 && (text.length < 4 || isWord(text.slice(-2)) || isWord(text))) return undefined
  return { name, role }
}

const NEXT_ROLE = new RegExp(
  String.raw`(?<![\s、，,；;])[\s、，,；;]+(?=(?:[\p{Script=Han}]{0,12}?(?:${OFFICE})))`,
  'u',
)
/** Cuts before each word of office, so that every part has at most one. */
function splitRoles(text: string): string[] {
  return joinSpaced(text)
    .split(NEXT_ROLE)
    .map((part) => withoutEnds(part, /[\s、，,；;]/u))
    .filter((part) => part !== '')
}

/** Three characters set apart, and no more of them beside: 骆 建 军. */
const THREE =
  /(?<=^|[、，,者员員][\s　]?|\p{Script=Han}{2}[\s　])(\p{Script=Han})[\s　](\p{Script=Han})[\s　](\p{Script=Han})(?=$|[、，,]|[\s　]\p{Script=Han}{2})/gu

/** A name of two characters is often set apart by a space (“张 三”) to fill three: closes it. */
export const joinSpaced = (text: string): string =>
  text
    .replace(THREE, '$1$2$3')
    .replace(/(?<=^|[、，,\s者员員])([\p{Script=Han}])[\s\u3000]+([\p{Script=Han}])(?=$|[、，,\s])/gu, '$1$2')

/**
 * Writers in brackets at the end of a story, with their office (（记者 张三 通讯员 李四）); their words stay where they are.
 * Names alone are read where the whole story is known (`readNamed`); who took the picture wrote nothing.
 */
export function readSigned(paragraph: string): Byline['authors'] | undefined {
  const [, bracketed] = /[。！？!?”’」』…][（(]([^（()）]{4,60})[)）]$/u.exec(paragraph) ?? []
  const inside = bracketed ?? behindLastMark(paragraph)
  const authors = inside === undefined ? undefined : readAuthors(inside, true)
  const isWriter = ({ name, role }: Byline['authors'][number]): boolean =>
    role !== undefined && !/[摄攝绘繪图圖]$/u.test(name)
  return authors?.every(isWriter) ? authors : undefined
}

/** So far from its end a text may name its writers. */
const SIGNED = 40

/** What stands behind a text's last mark and a blank: ……。 本报记者 张三; the paper's own office needs none before it. */
function behindLastMark(paragraph: string): string | undefined {
  const tail = paragraph.slice(-SIGNED)
  const at = Math.max(...Array.from('。！？!?”’」』…，：', (mark) => tail.lastIndexOf(mark)))
  const behind = tail.slice(at + 1)
  return at >= 0 &&
    !/[，：]/u.test(tail.charAt(at)) &&
    /^[\s　]|^本[报報刊台](?:[记記]者|通[讯訊][员員])[\s　]/u.test(behind)
    ? behind.trim()
    : undefined
}
