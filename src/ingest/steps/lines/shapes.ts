import { blockText, type Block } from '../../stages.ts'
import { opensInBrackets } from '../heads/bracketed.ts'
import { endsSentence, isOrnament } from '../characters/marks.ts'
import { OWN_NEWS } from './own-news.ts'
import { isMarkedLabel } from '../heads/labels.ts'
import { simplified } from '../characters/simplified.ts'

const LONGEST_HEADLINE = 60
const LONGEST_LINE = 36
const MOST_LINES = 3
/** A kicker, a headline and a subhead, two of them on two lines each: a verse has as many. */
export const MOST_HEADLINE_LINES = 5

const OWN = new RegExp(`^${OWN_NEWS}`, 'u')

/** The credit a news text opens with: 本报讯, 本报北京1月1日电, 据新华社…电, 新华社北京1月1日电（记者…）. */
const OPENING =
  /^(?:[■▲●◆□]\s*)?(?:据)?(?:(?:本报|本刊|本台|本网|新华社|新华网|中新社|中新网|人民网|央视|中国日报|法新社|路透社|美联社|塔斯社|共同社)[^，。,：:；]{0,24}?(?:消息|[电讯])|(?:本报|晚报|日报|晨报)讯|(?!报讯|\p{Script=Han}{0,8}?本报讯)\p{Script=Han}{1,8}(?:报讯|讯(?=\s*[（(]?[^（()），。]{0,8}?(?:记者|通讯员)))|[^，。,：:\s]{2,6}(?:日报|晚报|晨报|时报|快报|商报)讯)(?![息号器影话视员])/u

/** A label over a passage, a list's number, a thing in brackets: short, and no headline. */
const LABEL =
  /^(?:[（(].*[)）]|[一二三四五六七八九十]{1,3}[、，,].*|[（(][一二三四五六七八九十\d]{1,3}[)）].*|\d{1,2}[、．.](?!\d).*|[①-⑳●▲■◆★△○□◇·].*|第[一二三四五六七八九十百\d]{1,4}[条條款][\s　].*|.*[：:；;，,、])$/u

/** A line of writers or photographers. */
const CREDIT_LINE =
  /^(?:[□■○●◎]\s*|文\s*[/／:：]|图\s*[/／:：]|文图|图文|摄影(?!大赛|展|比赛|作品|爱好|协会|讲座|艺术)|作者)|^(?:本报|新华社|本刊|本台)?(?:实习|见习|特约|首席|驻\p{Script=Han}{1,8})?(?:记者|通讯员|评论员|特派员)(?!手记|札记|调查|观察|感言|点评|暗访|探访|走访|体验|直击|连线|视线|眼中|日记|随笔|来信|追踪|目击|述评|见闻|亲历|帮忙)(?:\s|[:：]|[\p{Script=Han}·]{2,4}(?:[\s、，,]|$))|摄影报道$|摄$/u

/** What every credit has in it, in either script: looked for first, since most lines have none. */
const TOLD = /[讯訊电電]|消息/u

/** Whether a text opens with a credit. */
export function isOpening(text: string): boolean {
  const head = text.slice(0, 60)
  if (opensInBrackets(head)) return true
  if (!TOLD.test(head)) return false
  const own = simplified(head)
  return OPENING.test(own) || OWN.test(own)
}
export const isCreditLine = (text: string): boolean => text.length <= 40 && CREDIT_LINE.test(simplified(text))

/** Whether a block has the shape of a headline or a part of one: short, no full stop, no label, no credit. */
export function isTitleShaped(block: Block, mostLines = MOST_LINES): boolean {
  const text = blockText(block)
  return (
    block.lines.length <= mostLines &&
    text.length <= LONGEST_HEADLINE &&
    (text.length >= 2 || /^[诗詩词詞]$/u.test(text)) &&
    block.lines.every((line) => line.text.length <= LONGEST_LINE + (block.lines.length === 1 ? 24 : 0)) &&
    !/[。；]|;/u.test(text) &&
    !(endsSentence(text) && /[。.…][”’」』）)]*$/u.test(text)) &&
    (isMarkedLabel(block.lines[0]?.text ?? '') || !(LABEL.test(text) || isCreditLine(text))) &&
    !isOpening(text) &&
    // The rest of a credit that was cut.
    !/^报?[讯訊]$/u.test(text) &&
    !isOrnament(text)
  )
}
