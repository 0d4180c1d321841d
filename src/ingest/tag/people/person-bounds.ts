import { KNOWN_PEOPLE } from '../lists/known-people.ts'
import { firstUnits, unitAt } from '../first-units.ts'
import { INTRODUCES } from '../lists/introduces.ts'
import { AFTER_NAME, CALLINGS, PERSON_VERBS } from '../lists/roles.ts'
import { simplified } from '../../steps/characters/simplified.ts'
import { COMPOUND_SURNAMES, SURNAMES } from '../lists/surnames.ts'
import { TRANSLIT } from '../lists/translit.ts'
import { within, type Read } from '../read-surely.ts'

/** What stands behind a transliterated name and ends none: 巴伯|所说, 布里克森|曾. */
const AFTER_FOREIGN = /[曾所时等将也又均皆并]$/u
/** What stands before a name with a point in it and begins none: 和|诺罗敦·…. */
const BEFORE_DOTTED = /^[和与同及向对由被把让给说据]/u
/** What one did for the paper, right behind the name in a line or bracket of its own: （方成|画）. */
const MADE_BY = /[摘画摄绘译撰编]$/u
const POINT = /[·•]/u

/** 李飞|副教授, 杨迁|副省长: the lower rank was read into the name. */
const DEPUTY = /^副(?:教授|[省市县区镇乡州局厅处部主院校会社团]长?)/u

/** People without the word before or behind that was read into their names; 曹大夫 is no name. */
export const withoutWords = (text: string, spans: readonly Read[]): readonly Read[] =>
  spans.flatMap((span, i) =>
    span.kind !== 'person'
      ? [span]
      : isAddressed(text.slice(span.start, span.end))
        ? []
        : [bounded(text, span, spans[i + 1]?.start)],
  )

/** A surname with a form of address, 曹大夫, 吴阿婆, is no full name. */
const isAddressed = (name: string): boolean =>
  name.length === 3 &&
  SURNAMES.has(name.charAt(0)) &&
  (AFTER_NAME.has(name.slice(1)) || OF_AGE.test(name.slice(1)))
/** Forms of address that were read into a longer name, whole or in part: 夏蝉|修女, 封云|叔叔. */
const ADDRESSES: ReadonlySet<string> = new Set(
  '修女 神父 牧师 法师 阿訇 道长 师太 活佛 太太 婆婆 叔叔 阿姨 伯伯 伉俪 家庭 同学 夫妇 夫妻 兄弟 姐妹 先生 女士 医生 大夫 老师 教授 将军 少将 中将 上将 校长 院长'.split(
    ' ',
  ),
)
/** What one is charged with, right behind a name: 毕竟|犯盗窃罪, 毕竟|伙同, 甲|辩称. */
const CHARGED = /^(?:犯[^，。；]{1,9}罪|伙同|诉称|辩称|供称)/u

const ADDRESSED = firstUnits([...ADDRESSES, '犯', '伙', '诉', '辩', '供'])

/** How many characters at the end of a name are an address or the beginning of one, or of what one is charged with. */
function addressIn(text: string, { start, end }: Read): number {
  const length = end - start
  if (ADDRESSED[unitAt(text, end - 1)] !== 1 && ADDRESSED[unitAt(text, end - 2)] !== 1) return 0
  if (length > 3 && ADDRESSES.has(text.slice(end - 2, end))) return 2
  if (length !== 3 && length !== 4 && !POINT.test(text.slice(start, end))) return 0
  return ADDRESSES.has(text.slice(end - 1, end + 1)) || CHARGED.test(text.slice(end - 1, end + 12)) ? 1 : 0
}

/** How many characters at the beginning of a name are a word for who that is: 房东|玛格丽特·肖, 爸爸|若昂·费雷拉. */
function introductionIn(name: string): number {
  for (let n = 4; n >= 2; n -= 1)
    if (name.length - n >= 2 && (INTRODUCES.has(name.slice(0, n)) || CALLINGS.has(name.slice(0, n)))) return n
  return 0
}

const OF_AGE = /^(?:阿[婆公伯姨]|大[爷爺妈媽娘叔伯嫂]|奶奶|爷爷|爺爺|婆婆|师傅|師傅)$/u

/** What one does whose office changes, or who is asked, beside {@link PERSON_VERBS}. */
const TAKES = /^(?:调任|接任|转任|改任|升任|出任|就任|继任|卸任|答询|坦承|允诺|直言|笑称|感叹)$/u
const isVerb = (text: string): boolean => {
  const verb = simplified(text)
  return TAKES.test(verb) || PERSON_VERBS.has(verb)
}
/** 由处长甲升任: who takes over an office that becomes free. */
const TAKEN_OVER = /由[^，。；]{2,20}$/u

/** How many characters at the end of a name are the beginning of a verb, or one: 洪福田|答詢, 由副處長辛苦|升任. */
function actsIn(text: string, { start, end }: Read, name: string): number {
  if (POINT.test(name)) return 0
  const surname = COMPOUND_SURNAMES.has(name.slice(0, 2)) ? 2 : 1
  const given = name.length - surname
  if ((given === 3 || given === 4) && surname === 1 && SURNAMES.has(name.charAt(0)) && isVerb(name.slice(-2)))
    return 2
  if (given !== 2 || text.charAt(end) !== '任' || !TAKES.test(simplified(`${name.slice(-1)}任`))) return 0
  return !name.endsWith('升') || TAKEN_OVER.test(text.slice(Math.max(0, start - 22), start)) ? 1 : 0
}

/**
 * Titles that the crown of Malaysia or a sultan bestows, set before the name in its Chinese papers: 拿督|林满, 丹斯里|周禾; 斯里 is the end
 * of one only behind 拿督.
 */
const BESTOWED = /^(?:拿督斯[里裡]|丹斯[里裡]|拿督|拿汀)/u
function titleIn(text: string, { start, end }: Read): number {
  const name = text.slice(start, end)
  const size =
    BESTOWED.exec(name)?.[0].length ??
    (/^斯[里裡]/u.test(name) && text.slice(Math.max(0, start - 2), start) === '拿督' ? 2 : 0)
  return name.length - size >= 2 ? size : 0
}

function bounded(text: string, span: Read, next: number | undefined): Read {
  const name = text.slice(span.start, span.end)
  // 周恩|来: a verb otherwise, but not in the name of one whom all know.
  const known = text.slice(span.start, span.end + 1)
  if (KNOWN_PEOPLE.has(known) && !KNOWN_PEOPLE.has(name) && next !== span.end)
    return within(span, span.start, span.end + 1)
  // 呂坤和|調任: 和 joins nothing to a verb, and so ends the name.
  if (name.length < 3)
    return text.charAt(span.end) === '和' && isVerb(text.slice(span.end + 1, span.end + 3))
      ? within(span, span.start, span.end + 1)
      : span
  const titled = name.length > 3 ? titleIn(text, span) : 0
  if (titled > 0) return bounded(text, within(span, span.start + titled, span.end), next)
  const introduced = name.length > 3 ? introductionIn(name) : 0
  if (introduced > 0) return bounded(text, within(span, span.start + introduced, span.end), next)
  const addressed = addressIn(text, span)
  if (addressed > 0) return within(span, span.start, span.end - addressed)
  const acts = actsIn(text, span, name)
  if (acts > 0) return within(span, span.start, span.end - acts)
  if (DEPUTY.test(text.slice(span.end - 1, span.end + 2))) return { ...span, end: span.end - 1 }
  const dotted = POINT.test(name)
  const foreign = dotted || (name.length > 3 && isTransliterated(name.slice(0, -1)))
  const start = dotted && BEFORE_DOTTED.test(name) && name.charAt(1) !== '·' ? span.start + 1 : span.start
  const alone = isEdge(text.charAt(span.start - 1)) && isEdge(text.charAt(span.end))
  const verb = alone && MADE_BY.test(name)
  const end = (foreign && AFTER_FOREIGN.test(name)) || (verb && !dotted) ? span.end - 1 : span.end
  return start === span.start && end === span.end ? span : within(span, start, end)
}

const isEdge = (c: string): boolean => /^[（）()\s]?$/u.test(c)
const isTransliterated = (name: string): boolean => Array.from(name).every((c) => TRANSLIT.has(c))
