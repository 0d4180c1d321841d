import { amount, dialled, digits } from './numerals.ts'
import { rule, type Rule } from './rule.ts'

/** What is said sign by sign: telephone numbers, roads, trains, doors, models, addresses of the web. */

/** Provinces as a number plate names them. */
const PLATES = '京津沪渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼'
const CALLED =
  /(?:电话|電話|热线|熱線|专线|專線|致电|致電|拨|撥|打|联系方式|传真|傳真|客服|手机|短信|QQ群?|微信号?|编号|編號|证号|號碼|号码|代码|账号|邮编|密码|尾号|学号|考号)[是为：:\s（(]*$/
const SERVICE =
  /^(?:[”）)]|[^\d，。；、]{0,2}(?:热线|熱線|电话|電話|报警|報警|急救|平台|服务|客服|指挥|出警|接警|消防|反诈|专线|投诉|举报|心理))/

/** Digits after letters: two are counted (G42), three and more are said one by one. */
const model = (number: string, one: (text: string) => string) =>
  number.length <= 2 && !number.startsWith('0') ? amount(number) : one(number)

export const CODES: readonly Rule[] = [
  rule(/(?:https?:\/\/|www\.)[\w\-./?=&%#:~+]+/gi, () => '网址见原文'),
  rule(/[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,5}/g, () => '邮箱见原文'),
  rule(
    /\b[\w-]{1,63}(?:\.[\w-]{1,63}){0,3}\.(?:com|cn|net|org|gov)\b(?:\/[\w\-./?=&%#]*)?/gi,
    () => '网址见原文',
  ),
  // 苏D·12345
  rule(
    new RegExp(`([${PLATES}])([A-Z])[·•・\\s]?([A-Z0-9]{5,6})(?![A-Z0-9])`, 'g'),
    ([, a = '', b = '', c = '']) => `${a}${b}，${dialled(c)}`,
  ),
  // 0519-86598222-801, 400-820-8820
  rule(
    /(0\d{2,3})[-—–\s]?(\d{7,8})(?:[-—–转轉](\d{1,5}))?(?!\d)/g,
    ([, a = '', b = '', c]) => `${dialled(a)}，${dialled(b)}${c ? `转${dialled(c)}` : ''}`,
  ),
  rule(/([48]00)-?(\d{3})-?(\d{4})(?!\d)/g, ([, a = '', b = '', c = '']) =>
    [a, b, c].map(dialled).join('，'),
  ),
  rule(/(1[3-9]\d)[-\s]?(\d{4})[-\s]?(\d{4})(?!\d)/g, ([, a = '', b = '', c = '']) =>
    [a, b, c].map(dialled).join('，'),
  ),
  rule(
    /(110|119|120|122|12345)(?=[、和与或](?:110|119|120|122|12345)(?:[，。；、！和与或联]|$))/g,
    ([, n = '']) => dialled(n),
  ),
  // 拨打110、120或12345; 12345热线
  rule(/\d{3,12}(?!\d|[.,]\d|[万亿元人名个%％])/g, ([all = ''], text, at) => {
    const before = text.slice(Math.max(0, at - 12), at)
    if (CALLED.test(before)) return dialled(all)
    const after = text.slice(at + all.length, at + all.length + 8)
    if (/^(?:1[12]\d|12\d{3}|9[56]\d{3,4}|100\d\d|1\d{4})$/.test(all) && SERVICE.test(after))
      return dialled(all)
    // One of several numbers to be called.
    if (/(?:[拨撥]打?|致电|致電|电话|電話|热线|熱線)[^。！？；]{0,10}[、或和及]$/.test(before))
      return dialled(all)
    if (/(?:幺幺[零九]|幺二[零二])[、或和及]$/.test(before) && all.length < 7) return dialled(all)
    return undefined
  }),
  // （600519）: a code in brackets
  rule(/([（(])(\d{5,8})([）)])/g, ([, a = '', n = '', b = '']) => a + digits(n) + b),
  // 〔2024〕5号
  rule(/[〔[]((?:19|20)\d\d)[〕\]]/g, ([, y = '']) => `，${digits(y)}，`),
  // 歼-20, 东风-41
  rule(
    /([歼運运轰直教红海鹰东风翼龙机霆]|东风|红旗|长征|神舟|嫦娥|天问|天舟|北斗)[-－](\d{1,3}[A-Z]?)(?!\d)/g,
    ([, a = '', n = '']) => a + n.replace(/\d+/, (one) => model(one, digits)),
  ),
  // G102次, MU5137航班, S122省道
  rule(
    /([A-Z]{1,2})(\d{1,4})(?=[/、和](?:[A-Z]{0,2})\d{1,4}次|次|航班|列车|動車|动车|高铁)/g,
    ([, a = '', n = '']) => a + dialled(n),
  ),
  rule(
    /([GSXYC])(\d{3,4})(?=国道|國道|省道|县道|乡道|线|線|高速|[\u4e00-\u9fff]{1,4}高速)/g,
    ([, a = '', n = '']) => a + dialled(n),
  ),
  rule(
    /(\d{3,4})(?=国道|國道|省道|县道|縣道|乡道|次列车|次列車|次航班|[室房](?!间)|路(?:公交|车|車|线|線|电车|站|小巴))/g,
    ([, n = '']) => dialled(n),
  ),
  // CO2, H2O
  rule(/\bCO[2₂](?!\d)/g, () => '二氧化碳'),
  // PM2.5
  rule(/\bPM(2\.5|10)(?!\d)/gi, ([, n = '']) => `PM${amount(n)}`),
  // B2B, O2O
  rule(/\b([A-Z])2([A-Z])\b/g, ([, a = '', b = '']) => `${a} to ${b}`),
  rule(/([A-Z])&([A-Z])/g, ([, a = '', b = '']) => `${a} and ${b}`),
  // C919, G42, T20, COVID-19, F-35
  rule(
    /([A-Za-z]{1,20})-?(\d{1,12})(?![\d.]\d|\d|%|万|亿)/g,
    ([, a = '', n = '']) => a + (n.length === 2 && n === '95' ? digits(n) : model(n, digits)),
  ),
  // 波音737, 空客320
  rule(/(波音|空客|奔驰|奔馳|麦道)(\d{3})/g, ([, a = '', n = '']) => a + digits(n)),
  // №5, No.5
  rule(/(?:№|\bNo\.?)\s?(\d{1,9})号?/g, ([, n = '']) => `第${amount(n)}号`),
]
