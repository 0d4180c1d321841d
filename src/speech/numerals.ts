/** How a newsreader says a number: all functions give Chinese words, in simplified characters. */

const DIGITS = '零一二三四五六七八九'
const PLACES = ['', '十', '百', '千']
const GROUPS = ['', '万', '亿', '万亿']

/** `1998` → 一九九八. */
export const digits = (text: string): string => text.replace(/\d/g, (digit) => DIGITS.charAt(Number(digit)))

/** As over the telephone, on trains and doors: `110` → 幺幺零. */
export const dialled = (text: string): string => digits(text).replaceAll('一', '幺')

/** Four digits at most: `1005` → 一千零五; 两 in the thousands, 二 elsewhere. */
function group(value: number): string {
  const text = String(value)
  let said = ''
  for (let i = 0; i < text.length; i++) {
    const digit = text.charAt(i)
    const place = text.length - 1 - i
    if (digit === '0') said += said.endsWith('零') ? '' : '零'
    else said += (digit === '2' && place === 3 ? '两' : digits(digit)) + (PLACES[place] ?? '')
  }
  return said.replace(/零$/, '') || '零'
}

/** A whole number as it is counted: `12000` → 一万两千; what is longer than 16 digits is said digit by digit. */
function whole(text: string): string {
  const value = text.replace(/^0+(?=\d)/, '')
  if (value.length > 16) return digits(text)
  let said = ''
  const count = Math.ceil(value.length / 4)
  for (let g = count - 1; g >= 0; g--) {
    const end = value.length - g * 4
    const part = value.slice(Math.max(0, end - 4), end)
    const number = Number(part)
    if (number === 0) continue
    // 零 stands for what is skipped: within the group (10005), or the whole of it (100000005).
    if (said !== '' && number < 1000) said += '零'
    said += number === 2 && g > 0 ? '两' : group(number)
    said += GROUPS[g] ?? ''
  }
  return said.replace(/^一十/, '十') || '零'
}

/** A number as it is counted, with thousands' commas and decimals: `1,200` → 一千二百, `3.05` → 三点零五. */
export function amount(text: string): string {
  const [before = '', after] = text.replaceAll(',', '').split('.')
  return whole(before) + (after === undefined ? '' : `点${digits(after)}`)
}
