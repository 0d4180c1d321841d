const NUMBER = '[一二三四五六七八九十〇○零]'

/** The pieces of a page head, as printed on one line between blanks and rules; by kind. */
const DAY = new RegExp(
  `^(?:\\d{4}|${NUMBER}{4})年(?:\\d{1,2}|${NUMBER}{1,3})月(?:\\d{1,2}|${NUMBER}{1,3})日$|^\\d{4}[-./]\\d{1,2}[-./]\\d{1,2}$`,
  'u',
)
const WEEKDAY = /^(?:星期|周|礼拜)[一二三四五六日天]$/u
const LUNAR = /^(?:农历|夏历|\p{Script=Han}{2}年)\p{Script=Han}{1,9}$/u
const LEAF = new RegExp(`^(?:第?[A-Z]?\\d{1,3}版|第${NUMBER}{1,3}版|[A-D]\\d{1,2}|0\\d)$`, 'u')
const PAPER = /^\p{Script=Han}{2,8}(?:报|周刊|週刊|周末|新闻|晨刊|周报)$/u
const EDITOR =
  /^(?:本版|本期)?(?:责任编辑|责编|编辑|美编|版式|校对|组版|主编|排版|设计)[:：/／]\p{Script=Han}{2,4}$/u
const SECTION = /^\p{Script=Han}{2,6}$/u

/**
 * Whether a line is a page head: its pieces are paper, day, weekday, leaf, section and editors, each once or so, and
 * nothing else. A day alone or with another name is none: notices are signed so.
 */
export function isFolio(line: string): boolean {
  if (line.length > 80) return false
  const pieces = line.split(/[\s　|｜丨·•]+/u).filter((piece) => piece !== '')
  if (pieces.length < 2 || pieces.length > 10) return false
  const kinds = pieces.map(kindOf)
  const has = (kind: Kind): boolean => kinds.includes(kind)
  if (kinds.includes('other') || kinds.filter((kind) => kind === 'section').length > 2) return false
  return has('leaf') || (has('day') && (has('weekday') || has('paper') || has('editor')))
}

type Kind = 'day' | 'weekday' | 'lunar' | 'leaf' | 'paper' | 'editor' | 'section' | 'other'

/** In this order: the first that fits. */
const KINDS: readonly (readonly [Kind, RegExp])[] = [
  ['day', DAY],
  ['weekday', WEEKDAY],
  ['leaf', LEAF],
  ['editor', EDITOR],
  ['paper', PAPER],
  ['lunar', LUNAR],
  ['section', SECTION],
]

const kindOf = (piece: string): Kind => KINDS.find(([, pattern]) => pattern.test(piece))?.[0] ?? 'other'
