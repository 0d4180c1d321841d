import type { SpanKind } from '../learnt/labels.ts'
import type { MarkedArticle, MarkedLine } from './parse.ts'
import type { NameMaker } from './names.ts'
import type { Random } from './random.ts'

const words = (text: string): string[] => text.trim().split(/\s+/u)
const DIVISION = /^(\p{Script=Han}{2,3}?)(?:市|县|区|镇|乡|村|旗|州|街道|社区|屯|寨|苏木|嘎查|新区|开发区)$/u

/** Trades and legal forms that names of companies are made of, from general knowledge. */
const TRADES = words(
  '电子 机械 食品 纺织 服饰 化工 建材 医药 生物科技 新材料 新能源 物流 商贸 置业 建设工程 农业发展 旅游开发 文化传媒 信息技术 精密模具 汽车零部件 电器 轴承 陶瓷 茶业 水产 乳业 酒业 印务 环保科技 光伏 半导体 智能装备 船舶重工 钢铁 铝业 电梯 玩具 家居 园林绿化 物业服务 人力资源 融资租赁 供应链管理',
)
const FORMS = words(
  '有限公司 有限公司 有限公司 有限责任公司 股份有限公司 集团 集团有限公司 厂 公司 实业公司 总公司 合作社 专业合作社 农场 超市 酒店 饭店 商行 律师事务所 会计师事务所 分公司 银行',
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

function another(kind: SpanKind, own: string, moved: (text: string) => string, variation: Variation): string {
  const { random, maker, organisations, companies } = variation
  if (kind === 'person') return random.chance(0.9) ? maker.person(random, own, variation.odd) : own
  if (kind === 'company') {
    if (random.chance(0.3)) return company(variation)
    const pool = companies.get(own.slice(-1))
    return pool && random.chance(0.3) ? random.one(pool) : moved(own)
  }
  if (kind === 'short' && random.chance(0.5)) return letters(variation, 2) + random.one(TRADES).slice(0, 2)
  if (kind === 'organisation') {
    const pool = organisations.get(own.slice(-1))
    return pool && random.chance(0.3) ? moved(random.one(pool)) : moved(own)
  }
  return moved(own)
}

function company(variation: Variation): string {
  const { random } = variation
  const place = random.chance(0.5) ? letters(variation, 2) + random.one(['市', '县', '区', '', '', '镇']) : ''
  const brand = letters(variation, random.chance(0.85) ? 2 : 3)
  const trade = random.one(TRADES)
  const form = random.one(FORMS)
  const seat = random.chance(0.12) && form.endsWith('公司') ? `（${letters(variation, 2)}）` : ''
  return `${place}${brand}${random.chance(0.85) ? trade : ''}${seat}${form}`
}

const letters = ({ random, characters }: Variation, n: number): string =>
  Array.from({ length: n }, () => random.one(characters)).join('')
