import type { Line } from '../../stages.ts'
import { simplified } from '../characters/simplified.ts'
import { IN_HEAD, kindOf, piecesOf } from './folio.ts'

/** What the day's weather is, in figures: 今日晴，18～26℃, 多云 北风3-4级. */
const WEATHER =
  /^[^。；！？]{0,24}(?:晴|阴|多云|雨|雪|雾|霾)[^。；！？]{0,30}\d\s?[~～—–到至-]\s?-?\d{1,2}\s?(?:℃|°C|度|级)[^。；！？]{0,12}$/u

/** The same in words, as a sentence: 今天白天到夜里：多云转阴，偏东风三到四级，气温二十二度到二十九度。 */
const TOLD_WEATHER =
  /^(?:今[天日晚]|明[天日]|[本全我][省市县区州]|市区|城区|天气)[^；！？]{0,40}(?:晴|阴|多云|雨|雪|雾|霾)[^；！？]{0,40}[\d一二三四五六七八九十][℃级度]。?$/u

/** The paper's name in Latin letters, as its pinyin is set below it: QINGXI RIBAO, The Harbour Times. */
const LATIN = /^[A-Z][A-Za-z.'’\s-]{2,48}$/u

/** The name of the page's part (副刊, 12 财经·股市, 公司 COMPANY), which a headline may be as well: only right above a line that is sure. */
const PART: ReadonlySet<string> = new Set(['section', 'number', 'leaf', 'latin'])

/** A masthead is no longer. */
const MOST = 16

/** Whether a line stands in a masthead beside the paper's name or its day. */
function mayStand(text: string): boolean {
  if (text.length > 60) return false
  if (LATIN.test(text) || WEATHER.test(text) || TOLD_WEATHER.test(text) || IN_HEAD.has(kindOf(text)))
    return true
  const pieces = piecesOf(text)
  const kinds = pieces.map(kindOf)
  // What ends as papers' names do may be a headline: 一句话新闻.
  return (
    kinds.length > 0 &&
    kinds.every((kind, _, all) => IN_HEAD.has(kind) || (kind === 'paper' && all.length > 1))
  )
}

/**
 * The lines of the masthead (报头) that only what stands beside them shows to be of it: its pinyin, the lunar day, the
 * sponsor, the weather. It stands over the page's first story, and has a line that is the page's own whatever stands around it.
 * @param isSure whether a line is the page's own by itself
 */
export function mastheadOf(lines: readonly Line[], isSure: (line: Line) => boolean): ReadonlySet<Line> {
  const found: Line[] = []
  let sure = 0
  let seen = 0
  for (const [i, line] of lines.entries()) {
    if (line.text === '') continue
    seen += 1
    if (seen > MOST) break
    const next = lines[i + 1]
    if (isSure(line)) sure += 1
    else if (mayStand(simplified(line.text)) || isPartOver(line, next, isSure)) found.push(line)
    else break
  }
  return new Set(sure > 0 ? found : [])
}

const isPartOver = ({ text }: Line, next: Line | undefined, isSure: (line: Line) => boolean): boolean =>
  next !== undefined &&
  next.text !== '' &&
  isPart(simplified(text)) &&
  (isSure(next) || /^\d{1,2}$/u.test(next.text))

function isPart(text: string): boolean {
  const kinds = piecesOf(text).map(kindOf)
  return kinds.length < 5 && kinds.includes('section') && kinds.every((kind) => PART.has(kind))
}
