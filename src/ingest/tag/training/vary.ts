import type { SpanKind } from '../learnt/labels.ts'
import type { MarkedArticle, MarkedLine } from './parse.ts'
import { body } from './made-bodies.ts'
import { firm } from './made-firms.ts'
import type { NameMaker } from './names.ts'
import type { Random } from './random.ts'
import { words } from '../lists/word-list.ts'

const DIVISION = /^(\p{Script=Han}{2,3}?)(?:市|县|区|镇|乡|村|旗|州|街道|社区|屯|寨|苏木|嘎查|新区|开发区)$/u

/** Trades that short forms of firms' names are made of. */
const TRADES = words(
  '电子 机械 食品 纺织 服饰 化工 建材 医药 物流 商贸 置业 建设 农业 旅游 文化 信息 精密 汽车 电器 轴承 陶瓷 茶业 水产 乳业 酒业 印务 环保 光伏 智能 船舶 钢铁 铝业 电梯 玩具 家居 园林 物业',
)

/** What a variation draws from: the bodies and firms that the training texts name, by how their names end. */
export type Pool = ReadonlyMap<string, readonly string[]>

/** Collects the names of a kind in training texts by their last character. */
export function poolOf(articles: readonly MarkedArticle[], kind: SpanKind): Pool {
  const pool = new Map<string, Set<string>>()
  for (const lines of articles)
    for (const { text, spans } of lines)
      for (const span of spans) {
        if (span.kind !== kind) continue
        const own = text.slice(span.start, span.end)
        const set = pool.get(own.slice(-1)) ?? new Set()
        pool.set(own.slice(-1), set.add(own))
      }
  return new Map([...pool].map(([end, names]) => [end, [...names].sort()]))
}

/** What stands for the names of an article in one variation of it. */
export interface Variation {
  random: Random
  maker: NameMaker
  companies: Pool
  organisations: Pool
  /** Characters that names of places and firms are made of. */
  characters: readonly string[]
  /** Whether names may be words, as in local papers. */
  odd: boolean
}

/**
 * The same article with other names: people, the places it is of (in their bodies' and firms' names too), firms and
 * bodies. So the learner sees how names stand in sentences, and cannot learn the names.
 */
export function vary(lines: readonly MarkedLine[], variation: Variation): MarkedLine[] {
  const { random } = variation
  const stems = new Map<string, string>()
  for (const { text, spans } of lines)
    for (const { start, end, kind } of spans) {
      const stem = kind === 'place' ? DIVISION.exec(text.slice(start, end))?.[1] : undefined
      if (stem && !stems.has(stem) && random.chance(0.7)) stems.set(stem, letters(variation, 2))
    }
  const longest = [...stems].sort(([a], [b]) => b.length - a.length)
  const moved = (text: string): string => longest.reduce((own, [from, to]) => own.replaceAll(from, to), text)
  const renamed = new Map<string, string>()
  const rename = (kind: SpanKind, own: string): string => {
    const key = `${kind} ${own}`
    const known = renamed.get(key)
    if (known !== undefined) return known
    const fresh = another(kind, own, moved, variation)
    renamed.set(key, fresh)
    return fresh
  }
  return lines.map(({ text, spans }) => {
    let whole = ''
    let from = 0
    const out: MarkedLine['spans'] = []
    for (const { start, end, kind } of spans) {
      whole += moved(text.slice(from, start))
      const fresh = rename(kind, text.slice(start, end))
      out.push({ start: whole.length, end: whole.length + fresh.length, kind })
      whole += fresh
      from = end
    }
    return { text: whole + moved(text.slice(from)), spans: out }
  })
}

/** So many bodies get a name made by grammar. */
const MADE = 0.15

function another(kind: SpanKind, own: string, moved: (text: string) => string, variation: Variation): string {
  const { random, maker, organisations, companies } = variation
  const made = {
    random,
    letters: (n: number) => letters(variation, n),
    surname: () => maker.surname(random),
  }
  if (kind === 'person') return random.chance(0.9) ? maker.person(random, own, variation.odd) : own
  if (kind === 'company') {
    if (random.chance(0.3)) return firm(made)
    const pool = companies.get(own.slice(-1))
    return pool && random.chance(0.3) ? random.one(pool) : moved(own)
  }
  if (kind === 'short' && random.chance(0.5)) return letters(variation, 2) + random.one(TRADES)
  if (kind === 'organisation') {
    const fresh = random.chance(MADE) ? body(made, own.slice(-1)) : undefined
    if (fresh !== undefined) return fresh
    const pool = organisations.get(own.slice(-1))
    return pool && random.chance(0.3) ? moved(random.one(pool)) : moved(own)
  }
  return moved(own)
}

const letters = ({ random, characters }: Variation, n: number): string =>
  Array.from({ length: n }, () => random.one(characters)).join('')
