import { firstUnits } from '../first-units.ts'
import { isHan } from '../han.ts'
import { COUNTY_STEMS } from '../lists/counties.ts'
import { PLACES } from '../lists/places.ts'
import { endsAt, isLed, isNaming, MARKED, PLACED, STOPPED, type Ground } from './ground.ts'
import type { Stretch } from '../stretch.ts'

const ITEM = 6
/** What closes a list of names by saying what they are: 响水、射阳|两县, 尼什、贝尔|等城. */
const CLOSED =
  /^(?:等(?:[\d一二两三四五六七八九十几数多]{1,3}个?)?|[两三四五六七八九十]个?)(?:(?:(?:[县市区镇乡村州省旗街巷]|(?<=等)城)(?:[市区县镇乡村](?!公所))?|街道|社区|村寨|寨子|自然村|行政村|乡镇|村镇|县市|区县|市县|林区|灌区|牧区|地区)(?![长委域级民政场直])|(?<=等)(?:地|各地)(?![方区点块]))/u
/** What opens one by saying so: 三个自然村——上寨、下寨. */
const OPENED =
  /(?:自然村|行政村|村寨|[两三四五六七八九十]个?(?:县|镇|乡|村|区|市|街道|社区))(?:——|—|：|，即|，分别是|（)$/u

/**
 * The names of a list that says what it lists, at its end (响水、射阳两县) or before it (三个自然村——上寨、下寨). Where it ends with 等地
 * alone, one of them must be a known place.
 */
export function listedPlaces(ground: Ground): Stretch[] {
  const { text } = ground
  const found: Stretch[] = []
  for (let at = text.indexOf('、'); at >= 0;) {
    const items = [itemBefore(ground, at)]
    let end = at
    while (text.charAt(end) === '、') {
      let to = end + 1
      while (to < text.length && to - end <= ITEM + 1 && isHan(text.charCodeAt(to)) && !closes(text, to))
        to += 1
      items.push(...withLink({ start: end + 1, end: to }, text))
      end = to
    }
    const closed = closes(text, end) ? CLOSED.exec(text.slice(end, end + 8))?.[0] : undefined
    const first = items.find((item) => item !== undefined)
    const opened = first !== undefined && OPENED.test(text.slice(Math.max(0, first.start - 10), first.start))
    const own = items.filter((item) => item !== undefined)
    const loose = closed?.endsWith('地') === true
    const fit = own.filter((item) => isItem(ground, item, loose))
    if (
      (closed !== undefined || opened) &&
      fit.length > 1 - (items[0] === undefined ? 1 : 0) &&
      fit.length === own.length &&
      (!loose || fit.some(({ start, end: to }) => isKnown(text.slice(start, to))))
    )
      found.push(...fit)
    at = text.indexOf('、', Math.max(end, at + 1))
  }
  return found
}

const CLOSES_WITH = firstUnits(Array.from('等两三四五六七八九十'))
const closes = (text: string, at: number): boolean =>
  CLOSES_WITH[text.charCodeAt(at)] === 1 && CLOSED.test(text.slice(at, at + 8))

/** An item, or two that 和 joins: 新田和清溪. */
function withLink({ start, end }: Stretch, text: string): Stretch[] {
  const own = text.slice(start, end)
  const link = /^.{2,4}?([和与及])(?=.{2,4}$)/u.exec(own)
  if (!link) return [{ start, end }]
  const at = start + link[0].length
  return [
    { start, end: at - 1 },
    { start: at, end },
  ]
}

const isKnown = (name: string): boolean => PLACES.has(name) || COUNTY_STEMS.has(name)
/** What ends the name of a body, or a thing, and of no place: 在大厅、中央外办等地. */
const BODY = /[办院部厅局会委馆室厂公司学校队站所店库楼场团社系]$/u
const isItem = (ground: Ground, { start, end }: Stretch, loose: boolean): boolean => {
  const name = ground.text.slice(start, end)
  if (isKnown(name)) return true
  const word = ground.model.words.has(name) && (loose || ground.model.classes.get(name) !== undefined)
  return (
    end - start > 1 && end - start < 6 && !BODY.test(name) && isNaming(ground, start, end) && !(loose && word)
  )
}

/** The first name of a list, which ends at a place: as far left as nothing parts it from the text before. */
function itemBefore(ground: Ground, end: number): Stretch | undefined {
  const { text } = ground
  let known: Stretch | undefined
  let open: Stretch | undefined
  for (let start = end - 1; start >= 0 && end - start <= ITEM; start -= 1) {
    if (!isHan(text.charCodeAt(start))) break
    const own = text.slice(start, end)
    if (isKnown(own)) known = { start, end }
    const bound = endsAt(ground, start, MARKED | STOPPED | PLACED) || isLed(ground, start)
    if (bound && end - start > 1 && !open && isItem(ground, { start, end }, false)) open = { start, end }
    if (endsAt(ground, start, MARKED | PLACED)) break
  }
  return known ?? open
}
