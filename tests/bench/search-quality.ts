import type { SearchDoc } from '#search/format/doc.ts'
import { SYLLABLES } from '#search/language/pinyin-table.ts'
import { parseReadings, spellings } from '#search/language/readings.ts'
import type { Search } from '#search/lookup/search.ts'
import { spread, type Wire } from './search-wire.ts'

/**
 * Where a headline's article comes for a piece of it. Standing heads (图片新闻) are headlines of many articles, which
 * no order can all put among five: `most` is what chance leaves to the best order, and the pieces that at most five
 * headlines have are counted apart.
 */
export async function headlines(
  search: Search,
  pieces: { query: string; id: string }[],
  docs: readonly SearchDoc[],
): Promise<void> {
  const all = { n: 0, first: 0, five: 0, most: 0 }
  const few = { n: 0, first: 0, five: 0 }
  for (const { query, id } of pieces) {
    const sharing = docs.filter(({ headline }) => headline.includes(query)).length
    const at = (await search.ask(query)).ids(0, 5).indexOf(id)
    all.most += Math.min(1, 5 / sharing)
    for (const count of sharing <= 5 ? [all, few] : [all]) {
      count.n++
      if (at === 0) count.first++
      if (at >= 0) count.five++
      else if (count === few) console.log(`  not in the first five: ${query} (${id})`)
    }
  }
  const share = (n: number, of: number): string => `${((100 * n) / Math.max(1, of)).toFixed(1)} %`
  console.log(
    `headline pieces (${all.n}): first ${share(all.first, all.n)}, in the first five ${share(all.five, all.n)} ` +
      `(at most ${share(all.most, all.n)}); those of at most five headlines (${few.n}): ` +
      `first ${share(few.first, few.n)}, in the first five ${share(few.five, few.n)}`,
  )
}

/**
 * Names of people by pinyin and by initials: whether the suggestions have them, and the answers their articles; what
 * an answer costs when nothing but the first file is at hand.
 */
export async function names(
  open: () => Promise<Search>,
  wire: Wire,
  docs: readonly SearchDoc[],
  count: number,
): Promise<void> {
  const table = parseReadings(SYLLABLES)
  const people = new Map<string, Set<string>>()
  for (const { id, names: all } of docs) {
    for (const { kind, name } of all) {
      if (kind === 'people' && /^[\u4e00-\u9fff]{2,4}$/u.test(name))
        people.set(name, (people.get(name) ?? new Set()).add(id))
    }
  }
  const every = Math.max(1, Math.floor(people.size / count))
  for (const [what, spell] of [
    ['pinyin', (name: string) => spellings(name, table)[0] ?? ''],
    [
      'initials',
      (name: string) => Array.from(name, (char) => table.get(char)?.[0]?.charAt(0) ?? char).join(''),
    ],
  ] as const) {
    let [asked, suggested, ten, answered, rounds] = [0, 0, 0, 0, 0]
    const bytes: number[] = []
    for (const [name, ids] of [...people].filter((_, i) => i % every === 0)) {
      const search = await open()
      wire.reset()
      const found = new Set((await search.ask(spell(name))).ids())
      bytes.push(wire.bytes)
      rounds = Math.max(rounds, wire.rounds)
      asked++
      if ([...ids].every((id) => found.has(id))) answered++
      else console.log(`  not all found: ${spell(name)} (${name}): ${found.size}, ${[...ids].join(' ')}`)
      const list = (await search.suggest(spell(name), Infinity)).map((one) => one.type === 'name' && one.name)
      if (list.includes(name)) suggested++
      if (list.slice(0, 10).includes(name)) ten++
    }
    console.log(
      `names by ${what} (${asked}): suggested ${suggested}, among the first ten ${ten}, articles found ${answered}; ` +
        `kB ${spread(bytes)}, rounds ${rounds}`,
    )
  }
}
