import { amount, digits } from './numerals.ts'
import { rule, type Rule } from './rule.ts'

/** Amounts: money, shares, ranges, units, and 两 where something is counted. */

/** What two of are 两: measures of things, time and money. Not of places in a row (2号, 2月, 2楼, 2路) nor of 两 itself. */
const COUNTED =
  '(?:个|個|名|位|家|只|隻|条|條|件|次|天|周(?!岁)|小时|小時|倍|千|万|萬|亿|億|人(?!民)|年(?!级|級)|岁|歲|元|块|斤|吨|噸|米|公里|千米|公斤|千克|亩|畝|平方|立方|座|所|项|項|场(?!馆)|場|局|支|台|臺|辆|輛|架|艘|套|批|枚|种|種|篇|册|本|张|張|幅|起|例|处|處|株|棵|头|頭|户|戶|代|轮|輪|球|胜|勝|负|角(?!形)|分|秒|克|升|片|间|間|道|门|門|对|對|双|雙|根|颗|顆|排|部|类|類|方(?!案)|国|市|县|区|省|院|校|点|點|时|時|成|番|袋|箱|瓶|碗|杯|盒|盏|桶|串|滴|行|句|段|层楼|公顷|厘米|毫米|毫克|美元|欧元|英镑|港元|日元|分钟|分鐘|刻钟|堂|节|節|届|屆|封|顿|包|口|把|匹|群|组|組|队|隊|站|集|首|枝|朵|栏|款|筐|担|车|趟|回|步|圈|遍|周年)'
const TWO = new RegExp(`^(?:多|余|餘|来)?${COUNTED}`)

const UNITS: Readonly<Record<string, string>> = {
  '℃': '摄氏度',
  '°C': '摄氏度',
  '℉': '华氏度',
  '㎡': '平方米',
  'm²': '平方米',
  m2: '平方米',
  '㎥': '立方米',
  'm³': '立方米',
  'km²': '平方公里',
  '㎞': '公里',
  km: '公里',
  KM: '公里',
  cm: '厘米',
  mm: '毫米',
  '㎝': '厘米',
  '㎜': '毫米',
  μm: '微米',
  nm: '纳米',
  m: '米',
  kg: '公斤',
  '㎏': '公斤',
  KG: '公斤',
  g: '克',
  mg: '毫克',
  μg: '微克',
  t: '吨',
  ml: '毫升',
  mL: '毫升',
  L: '升',
  ha: '公顷',
  kW: '千瓦',
  MW: '兆瓦',
  GW: '吉瓦',
  kWh: '千瓦时',
  W: '瓦',
  V: '伏',
  kV: '千伏',
  Hz: '赫兹',
  MHz: '兆赫',
  GHz: '吉赫',
  h: '小时',
  min: '分钟',
  s: '秒',
  mmHg: '毫米汞柱',
  dB: '分贝',
  Pa: '帕',
  hPa: '百帕',
}
const UNIT = Object.keys(UNITS)
  .sort((a, b) => b.length - a.length)
  .join('|')
const N = '\\d{1,24}(?:,\\d{3}){0,6}(?:\\.\\d{1,20})?'
const TO = '\\s?(?:——?|[-–~～至到])\\s?'
const MONEY: Readonly<Record<string, string>> = {
  '￥': '元',
  '¥': '元',
  $: '美元',
  US$: '美元',
  HK$: '港元',
  '€': '欧元',
  '£': '英镑',
}

const shares = (whole: string, sign = '', text = '') =>
  `${sign === '-' ? '负' : ''}${whole}${text === '100' ? '百' : amount(text)}`
const per = (sign: string) => (sign === '‰' ? '千分之' : '百分之')
const cold = (text: string) => (text.startsWith('-') ? '零下' : '') + amount(text.replace(/^-/, ''))

/** A number before what it counts: 2 is 两 where something is counted. */
const counted = (number: string, after: string) => (number === '2' && TWO.test(after) ? '两' : amount(number))

export const AMOUNTS: readonly Rule[] = [
  // ￥3.5, $100亿
  rule(
    new RegExp(`(US\\$|HK\\$|[￥¥$€£])\\s?(${N})([十百千万亿]*)(?:元)?`, 'g'),
    ([, sign = '', n = '', more = '']) => (more && n === '2' ? '两' : amount(n)) + more + (MONEY[sign] ?? ''),
  ),
  // -3~5℃, 18—25℃, -3℃
  rule(
    new RegExp(`(-?${N})(?:℃|°C|度)?${TO}(-?${N})(?=℃|°C)`, 'g'),
    ([, a = '', b = '']) =>
      `${cold(a)}至${a.startsWith('-') && !b.startsWith('-') && b !== '0' ? '零上' : ''}${cold(b)}`,
  ),
  rule(new RegExp(`-(${N})(?=℃|°C)`, 'g'), ([, n = '']) => `零下${amount(n)}`),
  // 10—15%, 10%~15%, -2.3%, 5‰
  rule(
    new RegExp(`(${N})[%‰]?${TO}(${N})([%‰])`, 'g'),
    ([, a = '', b = '', sign = '']) => `${shares(per(sign), '', a)}至${shares(per(sign), '', b)}`,
  ),
  rule(
    new RegExp(`([-+]?)(${N})([%‰])`, 'g'),
    ([, minus = '', n = '', sign = '']) => (minus === '+' ? '加' : '') + shares(per(sign), minus, n),
  ),
  // 1/3
  rule(/(\d{1,3})\/(\d{1,3})(?![\d/])/g, ([, a = '', b = '']) =>
    Number(a) < Number(b) ? `${amount(b)}分之${amount(a)}` : `${amount(a)}比${amount(b)}`,
  ),
  // 5月1日—3日, 5-8月, 9点—17点
  rule(
    /([年月日号时時点點分元人米里吨岁级級度页版万亿个名倍℃])\s?[-—–~～]{1,2}\s?(?=\d)/g,
    ([, unit = '']) => `${unit}至`,
  ),
  rule(
    new RegExp(`(${N})${TO}(${N})([十百千万亿]?)`, 'g'),
    ([all = '', a = '', b = '', more = ''], text, at) => {
      const after = more + text.slice(at + all.length, at + all.length + 8)
      return `${counted(a, after)}至${counted(b, after)}${more}`
    },
  ),
  rule(/(\d)([、])(\d)(?=[个名天年岁次家人])/g, ([, a = '', , b = '']) =>
    Number(b) === Number(a) + 1 ? (a === '2' ? '两' : digits(a)) + (b === '2' ? '两' : digits(b)) : undefined,
  ),
  // 7×24, 5+2, 20+
  rule(
    /(\d{1,24})\s?([×xX*+=÷])\s?(?=[\dNnX])/g,
    ([, n = '', sign = '']) =>
      amount(n) + (sign === '+' ? '加' : sign === '=' ? '等于' : sign === '÷' ? '除以' : '乘'),
  ),
  rule(/([A-Z])\+(?=[\dA-Z])/g, ([, letter = '']) => `${letter}加`),
  rule(/(\d{1,24})\+/g, ([, n = '']) => `${amount(n)}多`),
  // ± ≥ ≤ ≈ before a number
  rule(
    /[±≥≤≈><](?=\s?\d)/g,
    ([sign = '']) =>
      ({ '±': '正负', '≥': '大于等于', '≤': '小于等于', '≈': '约', '>': '大于', '<': '小于' })[sign],
  ),
  // 31°25′, 18°
  rule(
    /(\d{1,9}(?:\.\d{1,9})?)°(?!C)(?:(\d{1,9})[′'])?/g,
    ([, a = '', b]) => `${amount(a)}度${b ? `${amount(b)}分` : ''}`,
  ),
  // 60km/h, 35μg/m³, 3元/斤
  rule(
    new RegExp(`(${N})\\s?(${UNIT})(?:/(${UNIT}))?(?![A-Za-z\\d²³])`, 'g'),
    ([, n = '', unit = '', each]) =>
      (n === '2' && !/^(?:℃|°C|V|W)$/.test(unit) ? '两' : amount(n)) +
      (UNITS[unit] ?? '') +
      (each ? `每${UNITS[each] ?? ''}` : ''),
  ),
  rule(
    new RegExp(
      `(?:${['℃', '°C', '㎡', 'm²', '㎥', 'm³', 'km²', '㎞', 'km', 'kg', 'cm', 'mm'].join('|')})(?![A-Za-z])`,
      'g',
    ),
    ([unit = ''], text, at) =>
      /[一二三四五六七八九十百千万亿零两多余]$/.test(text.slice(Math.max(0, at - 2), at).trimEnd())
        ? UNITS[unit]
        : undefined,
  ),
  rule(/([元分米里克斤吨人次个升度])\/(?=[\u4e00-\u9fff])/g, ([, unit = '']) => `${unit}每`),
  // 5.0.1
  rule(/(\d{1,9})\.(\d{1,9})\.(\d{1,9})/g, ([, a = '', b = '', c = '']) => [a, b, c].map(amount).join('点')),
  rule(new RegExp(`(第?)(-?)(${N})`, 'g'), ([all = '', nth = '', minus = '', n = ''], text, at) => {
    const after = text.slice(at + all.length, at + all.length + 6)
    const before = text.slice(Math.max(0, at - 1), at)
    const isMinus =
      (minus && !/[A-Za-z\u4e00-\u9fff）)]/.test(before)) || (minus && /[长降为到是达在]/.test(before))
    const sign = isMinus ? '负' : minus && '，'
    // 2024巴黎奥运会, 007: a year or a code, not an amount.
    const isYear =
      /^(?:19|20)\d\d$/.test(n) &&
      nth === '' &&
      !/^[多余餘来万亿萬億点]/.test(after) &&
      (!TWO.test(after) || /^[国市县区省院校方代部]/.test(after))
    if (isYear && !/^(?:号|號|[一-龥]?(?:学时|课时|字|页|股|字节|票|桌|床|平|亩|辆|把|年))/.test(after))
      return sign + digits(n)
    if (/^0\d/.test(n) && !n.includes('.')) return nth ? `第${amount(n)}` : sign + digits(n)
    if (n.length > 8 && !/[.,]/.test(n) && !/^[个人元吨名户只件亩斤]/.test(after)) return digits(n)
    return nth + sign + (nth ? amount(n) : counted(n, after))
  }),
]
