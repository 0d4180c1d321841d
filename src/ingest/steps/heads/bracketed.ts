import type { Byline } from '#domain/schema.ts'
import { readAuthors, readInBrackets } from './byline.ts'
import { simplified } from '../characters/simplified.ts'
import { hasSurname } from '../characters/surnames.ts'

/** A credit in brackets at a paragraph's start: 【本报讯】, 〔记者张三／台北报导〕, （本报记者张三报道）. */
const BRACKET = /^[【〔[［（(]([^】〕\]］）)]{2,40})[】〕\]］）)]/u
const CREDIT =
  /^(?:据?(?:本[报刊台网]|\p{Script=Han}{1,6}(?:报|社|网))?[^，。,：:；]{0,14}?(?:综合)?(?:[电讯]|消息|特写|专访))$/u
/** Writers with what they did, or with their office and a blank: 记者手记 is no writer. */
const WRITERS =
  /^\p{Script=Han}{0,8}(?:记者|通讯员|特派员|编译)(?:[^，。]{2,14}[/／\s][^，。]{0,6}(?:报[道导]|[电讯])$|[\s　][\p{Script=Han}\s　、/／]{2,20}$|\p{Script=Han}{2,9}(?:报[道导]|[电讯])$)/u

/** Whether a text opens with a credit in brackets, and goes on after it. */
export const opensInBrackets = (text: string): boolean =>
  read(text) !== undefined || readPair(text) !== undefined

/** Writers, then the credit, each in brackets of its own: （本报记者张三）（巴生3日讯）. */
const PAIR = /^([（(][^（()）]{4,24}[)）])[\s　]?([（(]([^（()）]{3,20})[)）])/u
function readPair(text: string): { byline: Byline; rest: string } | undefined {
  const [whole = '', writers = '', credit = '', inside = ''] = PAIR.exec(text) ?? []
  const authors = CREDIT.test(simplified(inside)) ? readInBrackets(writers)?.byline.authors : undefined
  if (!authors?.every(({ role }) => role !== undefined)) return undefined
  return { byline: { credit, authors }, rest: text.slice(whole.length).trimStart() }
}

/**
 * The credit in brackets that a paragraph opens with. A credit alone leaves the text, as printed; writers are read, but
 * their words stay where they are, since place and office stand among them. Undefined where there is none.
 */
export function readBracketed(paragraph: string): { byline: Byline; rest: string } | undefined {
  const pair = readPair(paragraph)
  if (pair) return pair
  const credit = read(paragraph)
  if (!credit) return undefined
  const { whole, inside } = credit
  if (!WRITERS.test(simplified(inside))) {
    const after = paragraph.slice(whole.length).trimStart()
    const writers = readInBrackets(after)
    const authors = writers?.byline.authors.every(({ role }) => role !== undefined)
      ? writers.byline.authors
      : []
    return { byline: { credit: whole, authors }, rest: authors.length > 0 && writers ? writers.rest : after }
  }
  const [writers = ''] = inside.split(/[/／]/u)
  const authors = readAuthors(
    writers
      .trim()
      .replace(/(?:[报報][导導道]|[专專]?[讯訊]|[电電])$/u, '')
      .trimEnd(),
    true,
  )
  const found = authors ?? []
  return {
    byline: { authors: GLUED.test(simplified(inside)) ? withoutPlace(found) : found },
    rest: paragraph,
  }
}

/** Writer, place and verb in one run, which no blank or stroke parts. */
const GLUED = /(?:记者|特派员|[、，,\s])\p{Script=Han}{4,6}(?:报[道导]|[专综]?[讯电])$/u

/** Names of two characters before the given one. */
const COMPOUND = /^(?:欧阳|歐陽|司马|司馬|诸葛|諸葛|上官|司徒|范姜|张简|張簡|张廖|張廖)/u

/**
 * Writers whose last name runs into the place that they report from (記者陳淑芬永康報導): a name of three characters and a place of
 * two, as most are; a place of three where its last one says so (花蓮市), or six characters are both.
 */
function withoutPlace(authors: Byline['authors']): Byline['authors'] {
  const last = authors.at(-1)
  if (!last || !/^\p{Script=Han}{4,6}$/u.test(last.name) || !hasSurname(last.name)) return authors
  const own = last.name
  if (own.length === 4 && COMPOUND.test(own)) return authors
  const isLong = own.length > 4 && /[县縣市乡鄉镇鎮区區]$/u.test(own)
  const place = own.length === 6 && !COMPOUND.test(own) ? 3 : isLong ? 3 : 2
  return [...authors.slice(0, -1), { ...last, name: own.slice(0, -place) }]
}

function read(text: string): { whole: string; inside: string } | undefined {
  if (!/^[【〔[［（(]/u.test(text)) return undefined
  const [whole, inside] = BRACKET.exec(text) ?? []
  if (whole === undefined || inside === undefined || whole.length === text.length) return undefined
  const own = simplified(inside.trim())
  return CREDIT.test(own) || WRITERS.test(own) ? { whole, inside } : undefined
}
