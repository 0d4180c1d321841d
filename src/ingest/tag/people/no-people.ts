import { simplified } from '../../steps/characters/simplified.ts'
import { COMPOUND_SURNAMES } from '../lists/surnames.ts'
import { THINGS } from '../lists/things.ts'

const NO_NAMES: ReadonlySet<string> = new Set(THINGS)
/** How one is addressed, right behind a surname: 鲜于|女士. */
const ADDRESS = /^(?:先生|女士|小姐|太太|老师|老師|同志|师傅|師傅|大[爷爺娘妈媽叔哥姐]|[某氏家])/u
/** 车小|姐, 梁老|先生, 阮老|太. */
const SMALL = /^[姐妹弟哥]/u
const OLD = /^(?:先生|太|[汉漢板师師伯爷爺奶人])/u
/** 向|盈江|方向. */
const TOWARDS = /^[向往朝]/u

/** Whether what was read as a person at `[start, end)` is a thing, a place that is gone to, or but how one is addressed. */
export function isNobody(text: string, start: number, end: number): boolean {
  const name = simplified(text.slice(start, end))
  const behind = text.slice(end, end + 2)
  return (
    NO_NAMES.has(name) ||
    (COMPOUND_SURNAMES.has(name) && ADDRESS.test(behind)) ||
    (name.length === 2 && name.endsWith('小') && SMALL.test(behind)) ||
    (name.length === 2 && name.endsWith('老') && OLD.test(behind)) ||
    (TOWARDS.test(name) && behind === '方向')
  )
}
