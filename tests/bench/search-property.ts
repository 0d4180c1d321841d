import { partsOf, type SearchDoc } from '#search/format/doc.ts'
import { foldText } from '#search/language/fold.ts'
import { searchInMemory } from '#search/memory.ts'
import { seeded } from './search-queries.ts'

const UNITS = Array.from('甲乙丙丁戊己庚辛后後國国，。、 　1２.％aＡb《》')
const PER_ARCHIVE = 1000
/** From how many occurrences on lists are heavy: as published, and so few that most questions meet some. */
const HEAVY = [{}, { heavy: 100 }, { heavy: 20 }, { heavy: 2 }]

/**
 * Random articles, random substrings: `cases` times, what the lists answer must be what `String.includes` says
 * of the folded texts. Returns how many cases differed.
 */
export async function checkProperty(cases: number, seed: number): Promise<number> {
  const random = seeded(seed)
  const below = (most: number): number => Math.floor(random() * most)
  const text = (most: number): string =>
    Array.from({ length: below(most) }, () => UNITS[below(UNITS.length)]).join('')
  let wrong = 0
  for (let done = 0; done < cases; done += PER_ARCHIVE) {
    const docs = Array.from({ length: 60 }, (_, i): SearchDoc => ({
      id: `2024-${i < 20 ? '01' : '02'}-${10 + Math.floor(i / 8)}/01/${(i % 8) + 1}`,
      headline: text(12),
      kicker: text(8),
      sub: text(8),
      paragraphs: Array.from({ length: below(5) }, () => text(60)),
      names: [],
    })).sort((a, b) => (a.id < b.id ? -1 : 1))
    const search = await searchInMemory(docs, {
      newest: '2024-02-28',
      scanBelow: 0,
      ...HEAVY[(done / PER_ARCHIVE) % HEAVY.length],
    })
    const parts = docs.map((doc) => ({ id: doc.id, parts: partsOf(doc) }))
    const all = docs.flatMap(({ headline, kicker, paragraphs }) => [headline, kicker, ...paragraphs])
    for (let i = 0; i < PER_ARCHIVE; i++) {
      const from = all[below(all.length)] ?? ''
      const start = below(from.length)
      const phrase = from.slice(start, start + 1 + below(8))
      const folded = foldText(phrase)
      if (folded === '') continue
      const truth = parts.filter((doc) => doc.parts.some((part) => part.includes(folded))).map(({ id }) => id)
      const found = (await search.ask(`"${phrase}"`)).ids().sort()
      if (found.join() !== truth.join()) wrong++
    }
  }
  return wrong
}
