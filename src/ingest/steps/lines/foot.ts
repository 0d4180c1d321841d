import type { Line } from '../../stages.ts'
import { simplified } from '../characters/simplified.ts'

/** What only a paper says of itself: who makes it, what it costs, when it comes out (报纸出版管理规定, 版本记录). */
const OWN =
  /(?:社址|报地址|本报代号|邮发代号|刊号|社长|总编|主编|责编|责任编辑|编辑[:：]|美编|校对|值班|监制|审核[:：]|印刷|承印|刻写|共印|(?:^|[\s　])(?:本报|本市|全年|每月)?(?:零售|[定订]价|[月季年]价)|每份|发行(?:专线|电话|热线)|广告(?:专线|电话|热线|刊例)|(?:新闻|编读|报料|爆料|读者)(?:热线|专线|电话|有奖)|订阅|客户端|(?:报|时报|日报|晚报)(?:网站?|网)|每[周旬月].{1,8}(?:出版|出刊)|法律顾问)/u
/** What may stand beside that. */
const BESIDE =
  /(?:地址|电话|电挂|电报挂号|邮编|邮政编码|传真|邮箱|E-?mail|https?:|www\.|网址|摄影[:：]|副刊[:：]|微信|微博|抖音|扫码)/iu
const LONGEST = 80
/** A foot has no more lines. */
const MOST = 6

/** Whether a line is no sentence, is of no book (《渡口》 定价两元), and says what only a foot does, or, beside one that does, how to reach somebody. */
const isFoot = (text: string, isBeside: boolean): boolean =>
  text.length <= LONGEST &&
  !/[。！？!?；《]/u.test(text) &&
  (OWN.test(text) || (isBeside && BESIDE.test(text)))

/**
 * The lines at the end of a page that are the paper's own (版权栏): its address and price, who printed it. A notice may end with an
 * address too: only beside what no notice says are these the paper's.
 */
export function footOf(lines: readonly Line[]): ReadonlySet<Line> {
  const found = new Set<Line>()
  const below = lines.filter(({ text }) => text !== '').slice(-MOST)
  for (const line of below.reverse()) {
    if (!isFoot(simplified(line.text), found.size > 0)) break
    found.add(line)
  }
  return found
}
