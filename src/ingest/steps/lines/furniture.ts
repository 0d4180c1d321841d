import type { Doubts, Line } from '../../stages.ts'
import { isFolio } from './folio.ts'
import { footOf } from './foot.ts'
import { isSiteLine, readSource } from './site-lines.ts'
import { mastheadOf } from './masthead.ts'
import { simplified } from '../characters/simplified.ts'
import { say } from '../../wording/said.ts'

const DAY = String.raw`\d{4}\s*年\s*\d{1,2}\s*月\s*\d{1,2}\s*日`
/** A leaf's letter without 版: up to D, or with a nought (T03); G20 is a summit. */
const LEAF = String.raw`(?:第?\s*[A-Z]?\d{1,3}\s*版|[A-D]\d{1,2}|[A-Z]0\d|\d{1,3}\s*版|第[一二三四五六七八九十]{1,3}版)`

type Furniture =
  'page number' | 'jump line' | 'editor line' | 'page head' | 'imprint' | 'advertisement' | 'site line'

/** Lines that belong to the page, not to a story, each a whole line. What is matched is left out and reported. */
const FURNITURE: readonly (readonly [what: Furniture, line: RegExp])[] = [
  [
    'jump line',
    /^[（([【▲▼▶►→■◆★●\s]*(?:下转|上接|紧接|转|接)\s*第?\s*[A-Z]?[\d一二三四五六七八九十]{1,3}\s*版.{0,12}$/u,
  ],
  [
    'editor line',
    /^(?:本版|本期|值班|今日)?\s*(?:责任编辑|责任校对|责编|执行编辑|编辑|美编|校对|版式|版面设计|组版|审读|值班编委|值班主任|值班总编|终审|一审|二审|三审)\s*(?:[:：/|｜丨][^，。！？]{0,60}|\s[^，。]{2,30})$/u,
  ],
  ['page head', new RegExp(`^.{0,20}${DAY}.{0,16}(?:星期|周)[一二三四五六日天].{0,30}$`, 'u')],
  ['page head', new RegExp(`^${LEAF}\\s*[|｜丨·•:：\\s]?\\s*\\p{Script=Han}{0,6}$`, 'u')],
  ['page head', new RegExp(`^\\p{Script=Han}{2,6}\\s*[|｜丨·•]?\\s*${LEAF}$`, 'u')],
  // Where to scan a code that is not in the text.
  [
    'imprint',
    /^(?:请|長按|长按)?[扫掃长長][^。！？]{1,30}(?:公[众眾][号號]|客[户戶]端|[视視][频頻][号號]|小程序|APP)[^。！？]{0,24}$/iu,
  ],
  // What somebody paid for, in one line with where to ask.
  [
    'advertisement',
    /^[【〔[（(]?广告[】〕\]）)]?[\s　:：][^。！？]{4,100}(?:热线|电话|地址|网址|微信|招商|加盟|订购|\d{7,}|\d{3,4}-\d{7,8})[^。！？]{0,40}$/u,
  ],
  // What is on the air, in one line.
  ['imprint', /^(?:今[日天晚]|明[日天晚])(?:电视|广播)(?:转播|直播|节目)[\s　:：]{1,3}[^。！？]{6,100}$/u],
  // The day's weather in a line of its own, at a page's foot.
  [
    'imprint',
    /^(?:今[日天]|明[日天]|本[市县])?(?:气象|天气)(?:预报)?[\s　:：]{1,3}[^。！？]{0,60}(?:晴|阴|云|雨|雪|雾|霾|风)[^。！？]{0,60}[℃度级]$/u,
  ],
  // What stands on which page.
  [
    'imprint',
    /^(?:今日|本期)(?:导读|導讀|要目|看点)[\s　:：]*[●▲■◆★][^。！？]{4,160}[\d一二三四五六七八九十]版$/u,
  ],
  [
    'imprint',
    /^(?:(?:国内统一(?:连续出版物号|刊号)|统一刊号|邮发代号|(?:24小时)?(?:新闻|报料|爆料|读者|广告|发行)热线(?:电话)?|投稿邮箱|E-?mail|电子邮箱|网址)[\s:：\dC].{0,80}|\p{Script=Han}{1,4}广告热线.{6,60}|(?:督印人|承印|印刷|发行|定价|零售价?|月价)(?:[:：]|每[份月]).{0,60}|(?:https?:|www\.)\S{0,80}|(?:请|長按|长按)?[扫掃](?:描|码|一扫|一掃).{0,12}(?:二维码|观看|视频|收听|阅读|关注|更多).{0,12}|更多(?:精彩)?(?:内容|新闻|资讯|消息).{0,6}(?:登录|登陆|关注|扫描|扫码|浏览).{2,40})$/iu,
  ],
]

/** What an imprint's pieces begin with: `OWN` stands in no notice. */
const OWN =
  /^(?:本报\p{Script=Han}{2,6}(?:办事处|记者站|分社|发行站)|本版(?:编辑|主编)|刊登(?:热线|电话)|发行人|社长|总编辑|督印人?|承印者?|印刷|零售|每份|本报(?:地址|社址|电话)|社址|来稿请?寄(?![:：])|订阅|订价|定价|国内统一刊号|邮发代号|本报代号|[月季年]价|主编|(?:本报)?(?:常年)?法律顾问|划拨(?:账号)?|广告业务电话|报料(?:热线|电话)?)[:：]?.{1,24}$/u
const OTHER =
  /^(?:\S{2,16}(?:编辑[部组]|报社|杂志社)|\p{Script=Han}{2,10}报|招登广告.{0,16}|E-?mail[:：].{1,40}|(?:地址|电话|电挂|电报挂号|邮编|邮政编码|传真|广告|发行|编辑|校对|责任编辑|值班编委|社长|[\p{Script=Han}]{2,4}热线|网址)[:：]?.{1,40})$/u

/** Whether a line is pieces of an imprint: two and more, each with its label, one of which is a paper's own. */
function isImprint(text: string): boolean {
  if (/[，。；！？]/u.test(text) || !/[\s　]/u.test(text)) return false
  const pieces = text.split(/[\s　]{2,}|　|\s(?=\p{Script=Han}{2,5}[:：])/u)
  return (
    pieces.length > 1 &&
    pieces.every((piece) => OWN.test(piece) || OTHER.test(piece)) &&
    pieces.some((piece) => OWN.test(piece))
  )
}

/** Where readers may write: the page's own address, or that of a text that asks for something. */
const ADDRESS = /^(?:投稿邮箱|E-?mail|电子邮箱|网址|读者热线|https?:|www\.)/iu
const ASKS = /征集|征文|启事|应征|报名|招聘|来稿|投稿|评选|推荐|咨询|垂询/u
/** So many lines above an address may ask. */
const ASKED_ABOVE = 4

/** Whether the lines right above an address ask readers for something; then it is a line of theirs. */
const isAsked = (text: string, above: readonly string[]): boolean =>
  ADDRESS.test(simplified(text)) && above.some((line) => ASKS.test(simplified(line)))

/** A number alone between blank lines; in a line after another it may be the end of a sentence. */
const PAGE_NUMBER = /^[-—－·\s]*\d{1,3}[-—－·\s]*$/u

function furnitureOf(text: string, isPageNumber: boolean, paper?: string): Furniture | undefined {
  if (isPageNumber) return 'page number'
  const own = simplified(text)
  if (isFolio(own, paper)) return 'page head'
  if (isSiteLine(own, paper)) return 'site line'
  return isImprint(own) ? 'imprint' : FURNITURE.find(([, pattern]) => pattern.test(own))?.[0]
}

/** The numbers that stand alone, unless they count from 1 on: then they are cross-heads. */
function pageNumbers(lines: readonly Line[]): ReadonlySet<Line> {
  const alone = lines.filter(
    ({ text }, i) => PAGE_NUMBER.test(text) && !lines[i - 1]?.text && !lines[i + 1]?.text,
  )
  const bare = alone.filter(({ text }) => /^\d{1,2}$/u.test(text)).map(({ text }) => Number(text))
  const at = bare.indexOf(1)
  return new Set(at >= 0 && bare[at + 1] === 2 ? [] : alone)
}

/**
 * Blanks the page's own furniture: page heads, editor and jump lines, imprint, the paper's name by itself. Runs on
 * lines, before blocks are made, because furniture often stands between the two halves of a paragraph.
 */
export function dropFurniture(lines: readonly Line[], doubts: Doubts, paper?: string): Line[] {
  const numbers = pageNumbers(lines)
  const name = paper === undefined ? undefined : simplified(paper)
  const leaveOut = ({ number }: Line, found: Furniture, text: string): void =>
    void doubts.push({ line: number, kind: 'left-out', said: say('furniture', found), text })
  const foundIn = (line: Line): Furniture | undefined => {
    // A name of few characters is often set wide (海 角 报).
    if (name && simplified(line.text.replace(/\s/gu, '')) === name) return 'page head'
    return line.text.length <= 120 ? furnitureOf(line.text, numbers.has(line), name) : undefined
  }
  const masthead = mastheadOf(lines, (line) => foundIn(line) !== undefined)
  const foot = footOf(lines)
  /** The lines of text since the last furniture. */
  let above: string[] = []
  return lines.map((line, i) => {
    const found = masthead.has(line)
      ? 'page head'
      : (foundIn(line) ?? (foot.has(line) ? 'imprint' : undefined))
    if (!found || (found === 'imprint' && isAsked(line.text, above))) {
      const from = readSource(
        line.text,
        () => lines.slice(i + 1, i + 4).find(({ text }) => text !== '')?.text,
      )
      if (from) leaveOut(line, 'site line', from.source)
      if (line.text !== '') above = [...above.slice(1 - ASKED_ABOVE), line.text]
      return from ? { ...line, text: from.rest } : line
    }
    above = []
    leaveOut(line, found, line.text)
    return { ...line, text: '' }
  })
}
