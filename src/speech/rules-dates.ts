import { amount, dialled, digits } from './numerals.ts'
import { rule, type Rule } from './rule.ts'

/** Dates, years, times of day and scores. */

const strip = (text: string) => amount(text)

/** What tells a year from so many years where the number is round: 1500年的历史. */
const LASTED = '(?:以?前(?!后)|的?历史|的?歷史|来(?!自|到)|來(?!自|到)|间|間|老|树龄|文明)'
const LASTS = new RegExp(`^${LASTED}`)
/** Words near `11:08` that make it a score. */
const SCORE = /[以胜勝负負局战戰败敗]|[战踢扳打]平|比分|领先|領先|落后|落後|打到|打成|扳/
/** Words right before `11:08` that make it a time. */
const CLOCK = /(?:午|晚|晨|早|夜|日|时间|時間|于|在|[点點至])\s*$/

const clock = (hour: string, minute: string, second?: string) =>
  `${hour === '2' || hour === '02' ? '两' : strip(hour)}点` +
  (minute === '00' && !second ? '' : `${minute.startsWith('0') ? digits(minute) : amount(minute)}分`) +
  (second ? `${second.startsWith('0') ? digits(second) : amount(second)}秒` : '')

export const DATES: readonly Rule[] = [
  // 2024-02-24, 2024/2/24, 2024.2.24
  rule(/(\d{4})([-/.])(\d{1,2})\2(\d{1,2})(?![\d.])/g, ([, y = '', , m = '', d = '']) =>
    Number(m) <= 12 && Number(d) <= 31 ? `${digits(y)}年${strip(m)}月${strip(d)}日` : undefined,
  ),
  // “3·15”晚会, “9·18”
  rule(/(\d{1,2})[·•・](\d{1,2})(?!\d)/g, ([, a = '', b = '']) => digits(a + b)),
  // 2023/24赛季, 2023-2024学年
  rule(
    /((?:19|20)\d\d)[/\-—–~～](\d\d(?:\d\d)?)(?=年|赛季|賽季|学年|學年)/g,
    ([, a = '', b = '']) => `${digits(a)}至${digits(b)}`,
  ),
  // 2021、2022年
  rule(/((?:19|20)\d\d)(?=(?:年?[、和与及至到])(?:19|20)\d\d年)/g, ([, y = '']) => digits(y)),
  // 公元618年, 公元前221年, 前221年
  rule(/((?:公元|西元)前?)(\d{1,4})(?=年)/g, ([, era = '', y = '']) => era + digits(y)),
  rule(
    /(^|[^以之年\d])前(\d\d[1-9])(?=年(?!级|来|后))/g,
    ([, before = '', y = '']) => `${before}前${digits(y)}`,
  ),
  // 1998年; 5000年文明 and 1500年历史 are counted.
  rule(/([12]\d{3})(?=年)(?!年(?:代(?!表)|多|余|餘|左右|之久))/g, ([all = '', y = ''], text, at) => {
    const after = text.slice(at + all.length + 1, at + all.length + 6)
    const before = text.slice(Math.max(0, at - 3), at)
    const isRound = y.endsWith('00') && (y !== '2000' || /距今|近|长达|約|约|跨越/.test(before))
    const lasts = LASTS.test(after) || /(?:距今|[近约約超过過达達]|有|长达|跨越)$/.test(before)
    return isRound && lasts ? undefined : digits(y)
  }),
  // 2024届, 2023级, 2025款
  rule(/((?:19|20)\d\d)(?=[届屆级級款](?!别))/g, ([, y = '']) => digits(y)),
  // 97年7月1日, 08年
  rule(/(\d\d)(?=年\d{1,2}月)/g, ([, y = '']) => digits(y)),
  rule(/(0\d)(?=年)/g, ([, y = '']) => digits(y)),
  // “80后”, 00後, 80、90后
  rule(/(\d[05])(?=(?:[、和]\d[05])?[后後](?!卫|衛|场|場|天|年|期))/g, ([, y = '']) => digits(y)),
  // 3月08日, 01版
  rule(/0(\d)(?=[月日号號版](?!楼|院))/g, ([, n = '']) => strip(n)),
  // 2:08:16
  rule(/(\d{1,2}):([0-5]\d):([0-5]\d)(?![\d:])/g, ([, h = '', m = '', s = '']) => clock(h, m, s)),
  // 8:30—17:00
  rule(/(\d:[0-5]\d)\s?(?:——?|[-–~～至到])\s?(?=\d{1,2}:[0-5]\d)/g, ([, from = '']) => `${from}至`),
  // 8:30, 11:08, 3:1
  rule(/(\d{1,2}):([0-5]\d)(?![\d:.万亿])/g, ([all = '', h = '', m = ''], text, at) => {
    if (Number(h) > 24) return undefined
    const before = text.slice(Math.max(0, at - 8), at)
    const after = text.slice(at + all.length, at + all.length + 6)
    const isScore =
      SCORE.test(before) ||
      /^[的]?(?:胜|勝|负|負|领先|領先|战|戰|击|擊|险|險|大胜|淘汰|逆转|逆轉|平|落后|拿下)/.test(after)
    return !CLOCK.test(before) && isScore ? undefined : clock(h, m)
  }),
  rule(/(\d{1,9}(?:\.\d{1,9})?(?::\d{1,9}(?:\.\d{1,9})?){1,9})/g, ([, all = '']) =>
    all.split(':').map(amount).join('比'),
  ),
  // 9秒83, 8时05分
  rule(/秒(\d\d)(?!\d)/g, ([, n = '']) => `秒${digits(n)}`),
  rule(/([时時点點])0(\d)(?=分)/g, ([, hour = '', m = '']) => `${hour}零${digits(m)}`),
  // 12306, 985, 211: by name
  rule(/(985|211|996|007|618)(?=[”」、和高工院大的购購促制])/g, ([, n = '']) => digits(n)),
  rule(/(315)(?=晚会|晚會|消费|消費)/g, ([, n = '']) => digits(n)),
  rule(/(12306)(?!\d)/g, ([, n = '']) => dialled(n)),
]
