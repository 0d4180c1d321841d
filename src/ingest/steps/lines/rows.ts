/** A thing and its figure: 三道河农场 92%. */
const FIGURE =
  /^\p{Script=Han}{2,12}[\s　]+(?:[同环]比)?(?:增长|下降|上升|增加|减少|[增减降])?[-+]?\d[\d,.]*(?:[%％℃]|\p{Script=Han}{1,3})?$/u

/** A figure and what it tells: 5.5万亿元 2020年全球集成电路市场规模. */
const TOLD_FIGURE = /^[-+]?\d[\d,.]*(?:[%％℃]|\p{Script=Han}{1,4})[\s　]+[\p{Script=Han}\d]{3,20}$/u

/** Where, when, and what is on then: 二套 15:30 决赛. */
const ON_AIR = /^\S{2,12}[\s　]+\d{1,2}[:：]\d{2}[\s　]+[^\s\d]\S{1,20}$/u

/** A row of cells parted by blanks: four of them, or three where one is a figure; one name may stand among figures. */
export function isRow(text: string): boolean {
  if (text.length > 80 || /[，。；！？;!?]|(?<!\d),|,(?!\d{3})/u.test(text)) return false
  if (ON_AIR.test(text) || FIGURE.test(text) || TOLD_FIGURE.test(text)) return true
  const cells = text.split(/[\s　]+/u).filter((cell) => /[\p{L}\p{N}]/u.test(cell))
  const han = cells.filter((cell) => /\p{Script=Han}/u.test(cell)).length
  const figures = cells.filter((cell) => /^[-+]?\d[\d.]*[%％]?$/u.test(cell)).length
  if (han === 1 && figures >= 3 && figures === cells.length - 1) return true
  return han >= 2 && (cells.length >= 4 || (cells.length === 3 && cells.some((cell) => /\d/u.test(cell))))
}

/** A day over the rows of what is then: a head inside a list, none of an article. */
const DATE_HEAD = /^(?:\d{4}年)?\d{1,2}月\d{1,2}日[\s　]*[（(]?(?:星期|周|週)[一二三四五六日天][)）]?$/u
export const isDateHead = (text: string): boolean => DATE_HEAD.test(text)
