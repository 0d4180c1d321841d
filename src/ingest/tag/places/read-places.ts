import { isHan } from '../han.ts'
import type { Stretch } from '../stretch.ts'
import { endsAt, isKind, isNaming, PLACED, type Ground } from './ground.ts'
import { isQuarter } from './bare-names.ts'
import { isOtherLevel, isWord } from './levels.ts'
import { isKindOfNature } from './nature.ts'
import { NAMING_WORDS, realPlace } from './no-places.ts'
import { isKindOfRoad } from './streets.ts'

/** A place that the learnt tagger read, with its margin. */
export interface ReadPlace extends Stretch {
  margin: number
}

/** What names of places end with, and how surely such a name must have been read (margin) to be one. */
interface Form {
  ends: RegExp
  least: number
  /** Whether the stem only says what kind of such a thing it is: 贫困|村. */
  isKind: (stem: string, end: string) => boolean
  /** A level of the administration, which stands behind plain words too. */
  level?: true
  /** Streets, villages and towns, which are named by whatever lies there. */
  local?: true
  /** What is built, and is called by a plain word where it has no name: 音乐|广场. */
  built?: true
}

/** 县包|乡: who looks after which. */
const isLevelOf = (stem: string, end: string): boolean =>
  isKind(stem) || isOtherLevel(stem, end) || stem.endsWith('包')

/** The first that a name ends with counts. Margins by what was right in a national daily and in pages of other papers (decision 79). */
const FORMS: readonly Form[] = [
  { ends: /(?:大街|大道|胡同|(?<![公铁])路|[街巷里])$/u, least: 30, isKind: isKindOfRoad, local: true },
  { ends: /(?:街道|社区|公社|[镇乡村屯庄寨])$/u, least: 30, isKind: isLevelOf, level: true, local: true },
  { ends: /[县市州区省旗]$/u, least: 50, isKind: isLevelOf, level: true },
  {
    ends: /(?:草原|沙漠|盆地|高原|平原|半岛|群岛|海峡|海湾|水库|峡谷|山脉|雪山|[江河湖溪水山岭峰岛湾港崖峪梁岗坡沟])$/u,
    least: 40,
    isKind: isKindOfNature,
  },
  {
    ends: /(?:公路|机场|公园|广场|剧场|剧院|大桥|体育[馆场]|大厦|花园|乐园|码头|[站桥])$/u,
    least: 75,
    isKind,
    built: true,
  },
]
/** A name without such an end: more is needed, a little less behind another place. */
const BARE = { alone: 200, placed: 150 }
/** So surely read, a stem that ends as kinds do (白沙|湾, 洪山|区) is a name after all, … */
const SURE = 200
const NAMED_SO = /^(?!大).*(?:(?<!丘陵|[老贫])山|[沙石土海空环陆江河])$/u
/** … and so is a village or street of plain words: 石门坑|村, but 县包乡. */
const SURER = 300
const LONGEST = 8
/** Two levels in one, 电孕乡|拉路村. */
const TWO_LEVELS = /^(\p{Script=Han}{2,4}?(?:[市县区镇乡]|公社))\p{Script=Han}{2,}$/u

/**
 * Places that no rule sees and the learnt tagger has read: those that end as places do, or were read surely, and that are no plain
 * words. Behind a place that is known (`placeAt`, by offset) what is left counts: 长春市|二道区.
 */
export function readPlaces(
  ground: Ground,
  read: readonly ReadPlace[],
  placeAt: ReadonlyMap<number, Stretch>,
): Stretch[] {
  return read.flatMap((one) => {
    const rest = restOf(one, placeAt)
    if (!rest) return []
    const [, first] = TWO_LEVELS.exec(ground.text.slice(rest.start, rest.end)) ?? []
    if (first !== undefined) {
      const at = rest.start + first.length
      const levels = [
        { ...rest, end: at },
        { ...rest, start: at },
      ]
      if (levels.every((level, i) => isPlace(ground, level, i > 0))) return levels
    }
    return isPlace(ground, rest, endsAt(ground, rest.start, PLACED)) ? [rest] : []
  })
}

/** What is left of a place behind those that are known; nothing where another lies in it. */
function restOf(one: ReadPlace, placeAt: ReadonlyMap<number, Stretch>): ReadPlace | undefined {
  let { start } = one
  for (let own = placeAt.get(start); own?.start === start && own.end <= one.end; own = placeAt.get(start))
    start = own.end
  for (let at = start; at < one.end; at += 1) if (placeAt.has(at)) return undefined
  return one.end - start > 1 ? { ...one, start } : undefined
}

function isPlace(ground: Ground, { start, end, margin }: ReadPlace, placed: boolean): boolean {
  const name = ground.text.slice(start, end)
  // The places among the words are known; what is left of the words is none.
  if (name.length > LONGEST || ground.model.words.has(name)) return false
  if (!ground.traditional && isQuarter(name)) return false
  for (let at = start; at < end; at += 1) if (!isHan(ground.text.charCodeAt(at))) return false
  const form = FORMS.find(({ ends }) => ends.test(name))
  const stem = form ? name.replace(form.ends, '') : name
  if (stem === '' || margin < (form?.least ?? (placed ? BARE.placed : BARE.alone))) return false
  if (form && !isOfForm(ground, form, { start, end, margin }, stem)) return false
  return (
    isNaming(ground, start, start + stem.length) ||
    NAMING_WORDS.has(stem.replace(/[东西南北中]$/u, '')) ||
    (form?.local === true && margin >= SURER)
  )
}

function isOfForm(ground: Ground, form: Form, { start, end, margin }: ReadPlace, stem: string): boolean {
  if (
    form.isKind(stem, ground.text.slice(start + stem.length, end)) &&
    (margin < SURE || !NAMED_SO.test(stem))
  )
    return false
  if (form.built) return !isWord(ground, stem) || NAMING_WORDS.has(stem)
  if (!form.level) return true
  // 邮|市: what has a stem of one character is a village or a town.
  if (stem.length < 2 && !form.local) return false
  const real = realPlace(ground, { start, end })
  return real?.start === start && real.end === end
}
