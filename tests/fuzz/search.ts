import { parseQuery } from '#domain/query-words.ts'
import fc from 'fast-check'
import { HEAD_PATH } from '#search/format/head.ts'
import { seal, unseal } from '#search/format/seal.ts'
import { openSearch } from '#search/lookup/search.ts'
import { parseReadings, spells } from '#search/language/readings.ts'
import { built, DOCS } from '../support/search-index.ts'
import { damagedBytes, damagedText, hostileText } from './hostile.ts'
import { mustBeReadable } from './site.ts'
import { must, target, type Target } from './target.ts'

/** The index of search, of which the seal is no proof: what was changed may be sealed anew. */

const QUESTIONS = [
  '乔俊杰 OR 春耕',
  'qjj',
  '"一带一路"',
  '人物:乔俊杰 开工',
  '稳增长3.5%',
  '-王强 开工 日期:2024',
]

export async function searchTargets(): Promise<Target[]> {
  const indexes = [await built(DOCS, 0), await built(DOCS, 1e9), await built(DOCS, 0, 2)]
  const files = indexes.flatMap((index, i) => [...index].map(([path, bytes]) => ({ i, path, bytes })))
  const readings = 'qiao乔侨 jun俊 jie杰 chun春 geng耕'
  return [
    target(
      'files of the search index',
      350,
      fc.nat(files.length - 1).chain((at) =>
        fc.record({
          at: fc.constant(at),
          bytes: damagedBytes([unseal(files[at]?.bytes ?? new Uint8Array(4))]),
          question: fc.oneof(fc.constantFrom(...QUESTIONS), damagedText(QUESTIONS)),
        }),
      ),
      async ({ at, bytes, question }) => {
        const { i = 0, path = '' } = files[at] ?? {}
        const index = new Map(indexes[i]).set(path, seal(bytes))
        try {
          const search = await openSearch({
            parse: parseQuery,
            read: (file) => {
              const found = index.get(file)
              return found ? Promise.resolve(found) : Promise.reject(new Error(`${file}: gone`))
            },
          })
          const answer = await search.ask(question)
          must(answer.total <= search.archive.size, 'more articles than there are')
          await search.show(answer, 0, 4)
          answer.months()
          await search.facets(answer)
          await search.pairs(answer)
          await search.suggest(question.slice(0, 50))
        } catch (error) {
          must(error instanceof Error && !(error instanceof TypeError), `crash: ${String(error)}`)
          mustBeReadable(error.message)
          must(
            path === HEAD_PATH || path.startsWith('names/'),
            `${path} is damaged, and nothing is answered: ${error.stack}`,
          )
        }
      },
    ),
    target(
      'readings of names',
      3000,
      fc.tuple(damagedText([readings]), hostileText(300), hostileText(300)),
      ([text, letters, name]) => void spells(letters, name, parseReadings(text)),
    ),
  ]
}
