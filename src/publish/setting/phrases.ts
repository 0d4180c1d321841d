import { wordsOf, type Word } from './words.ts'

/**
 * Where a headline may break: at sense, never inside a name, a number with its unit, a word, or a short text between
 * marks (clreq §6.1.1, GB/T 15834 §5.1). Written as the lengths of its pieces in UTF-16 units, `4,3,5-3 4,2`: between
 * clauses a space as in the text, which the lengths leave out; `,` where a line may break; `-` where it may only if
 * the line is too short for the whole (a long name, a text between marks).
 */

/** A longer text is set as prose is. */
const LONGEST = 300
/** What is longer than this may break inside when the line is shorter still: ten characters stand in a line at 320 px. */
const WHOLE = 10
/** A text between marks that stays together where a line has room. */
const QUOTED = 18
/** A phrase of more characters is taken apart at its loosest place. */
const PHRASE = 7

const OPENING = '“‘「『（〔［【《〈'
const CLOSING = '”’」』）〕］】》〉'
/** Marks that close what stands before them (GB/T 15834 §5.1.1 to §5.1.8). */
const AFTER = `${CLOSING}，。、；：！？·…%‰℃,.;:!?)`
const MARK = /[\p{P}\p{S}\s]/u

/** Numbers in either script with what belongs to them: 第31届, ４０００亿元, 一九九七年, 5.2%, 三分之一, 1998-1999. */
const NUMBER =
  /(?:第|近|约|超|逾|达|高达|人民币|[￥¥$€№])?(?:[\d０-９][\d０-９.,:：．，%％‰+\-—~～/·]*|[〇零一二三四五六七八九十百千万亿两几数]{2,}|[〇零一二三四五六七八九十两几][余多来]?)(?:[余多来]?[十百千万亿兆]*)(?:个百分点|平方(?:公里|千米|米)|立方米|公里|公斤|公顷|千米|千瓦|周年|分之[\d０-９一二三四五六七八九十百]+|小时|分钟|美元|欧元|万吨|[年月日号时分秒点天周岁届次期版名位人户家个只头匹条项件批组座栋幢间所台辆艘架支枝场届种类份张封本册部篇首幅元角吨亩米克升瓦度级倍成代层站桶箱袋碗杯把口块句声步路里世多余](?:多|余)?[元人年月日]?)?/gu
/** Letters and digits as other scripts write them; browsers keep them together. */
const LATIN = /[\p{Script=Latin}\d][\p{Script=Latin}\d.\-_/@:&+']*/gu

/** Words of one character that belong to what stands before them. */
const SUFFIXES =
  '的地得了着过们等里上中下内外后前间旁边会县市省区镇乡村局厅部委办院校厂站所队组团员长家车船路桥江河湖山号版期届率性化者型式感度界网店楼园展赛奖杯案法票费税款钱卡证书报刊片剧曲歌画记行人吗呢吧啊'
/** Words of one character that belong to what follows, whatever stands before: 将, 再, 和, 不 … */
const PREFIXES = '将再和与及或在把被让使对从向往为以于由不未没无更最很已正新老大小全各每本该此第非超总副首'

/** `loose`: in a phrase that is too long; `inner`: only where the whole does not fit. */
type Break = 'never' | 'loose' | 'inner' | 'open'

/**
 * @param names the names that the article carries
 * @returns undefined where the text is one piece
 */
export function phrasesOf(text: string, names: readonly string[]): string | undefined {
  if (text.length > LONGEST || !/\p{Script=Han}/u.test(text)) return undefined
  const breaks = breaksOf(text, wordsOf(text))
  for (const span of [...matches(text, NUMBER), ...matches(text, LATIN)]) keep(breaks, span, 'never')
  for (const name of names) {
    const whole = name.length > WHOLE ? 'inner' : 'never'
    for (const span of occurrences(text, name)) keep(breaks, span, whole)
  }
  loosen(text, breaks)
  const quotes = quoted(text)
  for (const span of quotes) {
    const inside = text.slice(span.start + 1, span.end - 1)
    // Browsers break at marks of themselves: what has some is kept by its box.
    keep(breaks, span, span.end - span.start > WHOLE || MARK.test(inside) ? 'inner' : 'never')
  }
  const written = write(text, breaks)
  return /\D/.test(written) ? written : undefined
}

interface Span {
  start: number
  end: number
}

/** What stands between the words, by the words: the break at `i` is before the character at `i`. */
function breaksOf(text: string, words: readonly Word[]): Break[] {
  const breaks = Array.from<Break>({ length: text.length }).fill('never')
  let isTail = false
  for (const [i, word] of words.entries()) {
    const before = words[i - 1]
    if (!before) continue
    const last = before.text.at(-1) ?? ''
    const wasTail: boolean = isTail
    isTail = word.text.length === 1 && SUFFIXES.includes(word.text) && !MARK.test(last)
    if (word.text === ' ' || last === ' ') breaks[word.start] = 'open'
    else if (AFTER.includes(word.text[0] ?? '')) breaks[word.start] = 'never'
    else if (OPENING.includes(last) || last === '—') breaks[word.start] = 'never'
    else if (MARK.test(word.text) || MARK.test(last)) breaks[word.start] = 'open'
    else if ('的了们着过得'.includes(word.text)) breaks[word.start] = 'never'
    else if (isTail) breaks[word.start] = 'loose'
    else if (before.text.length === 1 && !wasTail) breaks[word.start] = 'loose'
    else if (word.text.length === 1 && !PREFIXES.includes(word.text) && followedByMark(words[i + 1]))
      breaks[word.start] = 'loose'
    else breaks[word.start] = 'open'
  }
  return breaks
}

/** A word of one character at the end of a clause does not stand alone. */
const followedByMark = (next: Word | undefined) => !next || MARK.test(next.text)

/** Nothing inside a span breaks more easily than this; a name's own words stay known. */
function keep(breaks: Break[], { start, end }: Span, most: Break): void {
  for (let i = start + 1; i < end; i += 1) {
    const now = breaks[i] ?? 'never'
    breaks[i] = now === 'never' ? now : most
  }
}

/** Long phrases break at the loose place nearest to their middle, the others do not. */
function loosen(text: string, breaks: Break[]): void {
  let start = 0
  for (let end = 1; end <= text.length; end += 1) {
    if (end < text.length && breaks[end] !== 'open') continue
    takeApart(breaks, { start, end })
    start = end
  }
}

function takeApart(breaks: Break[], { start, end }: Span): void {
  const inside = Array.from({ length: end - start - 1 }, (_, i) => start + 1 + i)
  const loose = inside.filter((i) => breaks[i] === 'loose')
  const middle = (start + end) / 2
  const best = loose.toSorted((a, b) => Math.abs(a - middle) - Math.abs(b - middle))[0]
  if (best !== undefined && end - start > PHRASE) {
    breaks[best] = 'open'
    takeApart(breaks, { start, end: best })
    takeApart(breaks, { start: best, end })
  } else for (const i of loose) breaks[i] = 'never'
}

/** Texts between marks that are short enough to stay together; those inside others are part of them. */
function quoted(text: string): Span[] {
  const spans: Span[] = []
  for (let start = 0; start < text.length; start += 1) {
    const at = OPENING.indexOf(text[start] ?? '')
    const end = at < 0 ? -1 : text.indexOf(CLOSING[at] ?? '', start) + 1
    if (end <= 0 || end - start > QUOTED) continue
    spans.push({ start, end })
    start = end - 1
  }
  return spans
}

function* occurrences(text: string, name: string): Generator<Span> {
  if (name.length < 2) return
  for (let start = text.indexOf(name); start >= 0; start = text.indexOf(name, start + 1))
    yield { start, end: start + name.length }
}

const matches = (text: string, pattern: RegExp): Span[] =>
  Array.from(text.matchAll(pattern), (match) => ({ start: match.index, end: match.index + match[0].length }))

/** Pieces as lengths; a space between clauses is no piece. */
function write(text: string, breaks: readonly Break[]): string {
  let written = ''
  let length = 0
  for (let i = 0; i < text.length; i += 1) {
    const how = breaks[i]
    if (text[i] === ' ' && how === 'open') {
      written += `${length} `
      length = 0
      continue
    }
    if (i > 0 && length > 0 && how === 'open') {
      written += `${length},`
      length = 0
    } else if (length > 0 && how === 'inner' && text[i] !== ' ') {
      written += `${length}-`
      length = 0
    }
    length += 1
  }
  return `${written}${length}`
}
