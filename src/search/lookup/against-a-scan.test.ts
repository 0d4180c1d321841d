import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { built, doc, open } from '../../../tests/support/search-index.ts'
import { partsOf } from '../format/doc.ts'
import { foldText } from '../language/fold.ts'

test('random articles, random substrings: the lists and the scan agree with String.includes', async () => {
  const unit = fc.constantFrom(...Array.from('甲乙丙丁后後，。 1a.5％'))
  const text = fc.array(unit, { maxLength: 30 }).map((units) => units.join(''))
  const article = fc.tuple(text, text, fc.array(text, { maxLength: 3 }))
  await fc.assert(
    fc.asyncProperty(
      fc.array(article, { minLength: 1, maxLength: 8 }),
      fc.array(fc.nat(), { minLength: 20 }),
      async (articles, cuts) => {
        const docs = articles.map(([headline, kicker, paragraphs], i) =>
          doc(`2024-02-2${1 + (i >> 2)}/01/${(i % 4) + 1}`, headline, paragraphs, { kicker }),
        )
        const searches = await Promise.all([
          ...[undefined, 20, 6, 2, 1].map(async (heavy) => open(await built(docs, 0, heavy))),
          open(await built(docs, 1e9)),
        ])
        const all = docs.flatMap((one) => [one.headline, one.kicker, ...one.paragraphs]).join('')
        for (const cut of cuts) {
          const from = cut % (all.length + 1)
          const phrase = all.slice(from, from + 2 + (cut % 7)).replaceAll('"', '')
          const folded = foldText(phrase)
          if (folded === '') continue
          const truth = docs
            .filter((one) => partsOf(one).some((part) => part.includes(folded)))
            .map(({ id }) => id)
          for (const search of searches) {
            expect((await search.ask(`"${phrase}"`)).ids().sort()).toEqual(truth)
          }
          const answers = searches.map(async (search) => (await search.ask(phrase)).ids().sort())
          const [scan, ...lists] = (await Promise.all(answers)).reverse()
          for (const list of lists) expect(list).toEqual(scan)
        }
      },
    ),
    { numRuns: 30 },
  )
})
