import { CITIES_ABROAD } from '../lists/cities-abroad.ts'
import { endsAt, isNaming, PLACED, type Ground } from './ground.ts'
import type { Stretch } from '../stretch.ts'

/** The levels of the administration, the larger first; each stands behind a larger one. */
const LEVELS: readonly (readonly [suffix: string, level: number])[] = [
  ['自治州', 2],
  ['自治县', 3],
  ['自治旗', 3],
  ['街道', 4],
  ['社区', 5],
  ['公社', 4],
  ['大队', 5],
  ['苏木', 4],
  ['嘎查', 5],
  ['州', 2],
  ['盟', 2],
  ['市', 3],
  ['县', 3],
  ['区', 3],
  ['旗', 3],
  ['镇', 4],
  ['乡', 4],
  ['村', 5],
  ['町', 4],
  ['寨', 5],
]
const ABROAD: ReadonlySet<string> = new Set(CITIES_ABROAD)
/** Names of peoples stand before the level: 大厂|回族|自治县. */
const LONGEST = 5
/** What goes on behind a level, and makes another word of it: 村|民, 乡|村, 市|场, 区|域. */
const GOES_ON: Readonly<Record<string, RegExp>> = {
  市: /^[场民值价容面售井政委属级直]/u,
  区: /^[域间分别块段位内级划]/u,
  县: /^[域级属道直]/u,
  镇: /^[定静压守痛]/u,
  乡: /^[村镇亲土音情愁间下贤邻里]/u,
  村: /^[民级落庄镇寨容貌规史官医干改居]/u,
  旗: /^[下舰帜手]/u,
  州: /^[级]/u,
  寨: /^[子民门]/u,
  大队: /^长/u,
}

/** What stands before a level and makes another word of it: 地|区, 三|省, 农|村, 国|旗, 城|乡. */
const GOES_BEFORE: Readonly<Record<string, RegExp>> = {
  市: /(?:[城股上都夜超门菜集楼街早闹黑辖级会]|[\d一二两三四五六七八九十几多]大?)$/u,
  区: /[地山城灾库景园矿牧林小社灌范发老特片护政作校营战军防工辖市新郊域海]$/u,
  县: /(?:[大强郊辖邻本区市]|[\d一二两三四五六七八九十几多]个?)$/u,
  镇: /(?:[乡城重古名街]|^[村集市]|[\d一二两三四五六七八九十几多]个?)$/u,
  乡: /(?:[下故家城外水之入还返同老异他思回归离灾]|[\d一二两三四五六七八九十几多]个?)$/u,
  村: /[农乡]$/u,
  旗: /[国升红彩军党队战锦]$/u,
  州: /[\d一二两三四五六七八九十几]$/u,
}
/** Whether what stands before a level makes another word of it: 地|区, 农|村. */
export const isOtherLevel = (stem: string, level: string): boolean => GOES_BEFORE[level]?.test(stem) === true
/** 原|日照县: how it was called then. */
const THEN = /^[原时現现今昔旧各]/u

/** The level that a place's name ends with; 1 for a province and what has none (云南, 昆明). */
function levelOf(name: string): number {
  if (ABROAD.has(name)) return 1
  for (const [suffix, level] of LEVELS) if (name.endsWith(suffix) && name.length > suffix.length) return level
  return 1
}

/** Whether a stem is a word that names no place: 古代|县城. */
export const isWord = ({ model }: Ground, stem: string): boolean => {
  const own = model.classes.get(stem)
  return own !== undefined && own !== model.classes.get('上海')
}

/** The peoples of China. */
const PEOPLES =
  '满|蒙古|回|藏|维吾尔|苗|彝|壮|布依|朝鲜|侗|瑶|白|土家|哈尼|哈萨克|傣|黎|傈僳|佤|畲|拉祜|水|东乡|纳西|景颇|柯尔克孜|土|达斡尔|仫佬|羌|布朗|撒拉|毛南|仡佬|锡伯|阿昌|普米|塔吉克|怒|鄂温克|德昂|保安|裕固|独龙|鄂伦春|各'
/** Behind the name of the place itself, its people and what it is: 长阳|土家族自治县. */
const OF_PEOPLE = new RegExp(`^(?:(?:${PEOPLES})族|蒙古){1,4}自治[县州旗区]`, 'u')

/** The next level behind a place, 会泽县|大海乡: its name needs no list, for what stands there is named by its level. */
export function nextLevel(ground: Ground, { start, end }: Stretch): Stretch | undefined {
  const { text } = ground
  const over = levelOf(text.slice(start, end))
  if (over === 5 || end - start < 2) return undefined
  const people = OF_PEOPLE.exec(text.slice(end, end + 16))?.[0]
  if (people !== undefined) return { start, end: end + people.length }
  for (let n = 1; n <= LONGEST; n += 1) {
    const at = end + n
    if (n > 1 && endsAt(ground, at - 1, PLACED)) return undefined
    const stem = text.slice(end, at)
    if (stem.length < n || !/^\p{Script=Han}+$/u.test(stem)) return undefined
    for (const [suffix, level] of LEVELS) {
      if (!text.startsWith(suffix, at)) continue
      const to = at + suffix.length
      // 柳林镇|村: nothing names it. 牛|村 is a name, as 省城 is none.
      // 赵村|乡, 周市|镇: the longer level.
      if (/^[镇乡]/u.test(text.slice(to, to + 1)) && /^[村市寨]$/u.test(suffix)) break
      // 都镇湾|镇: a name of one character is no beginning of a longer one.
      if (n === 1 && /^\p{Script=Han}{1,2}[镇乡村]/u.test(text.slice(to, to + 3))) break
      const other = GOES_ON[suffix]?.test(text.slice(to, to + 1)) === true || isOtherLevel(stem, suffix)
      if (level <= over || other || THEN.test(stem) || endsAt(ground, to, PLACED)) return undefined
      if (!isNaming(ground, end, at) || (level < 4 && isWord(ground, stem))) return undefined
      if (n === 1 && (level < 4 || over === 1)) return undefined
      return { start: end, end: to }
    }
  }
  return undefined
}
