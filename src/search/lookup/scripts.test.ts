import { beforeEach, expect, test, vi } from 'vitest'
import { built, doc } from '../../../tests/support/search-index.ts'

/** Search without the table of scripts, as a browser begins: it comes when a character turns up that may be traditional. */

const SIMPLIFIED = [
  doc('2024-02-24/01/1', '码头扩建', ['昨天，码头扩建工程开工。'], {
    names: [{ kind: 'people', name: '林远舟' }],
  }),
  doc('2024-02-24/01/2', '灯塔点亮', ['后来灯塔亮了。']),
]
const MIXED = [...SIMPLIFIED, doc('2024-02-24/01/3', '碼頭書法', ['書法家寫下“碼頭”二字。'])]

beforeEach(() => vi.resetModules())

/** Opens an index by code that has not seen the table; `asked` says how often it was asked for. */
async function open(docs: typeof SIMPLIFIED, scanBelow: number) {
  const files = await built(docs, scanBelow)
  vi.resetModules()
  const [{ openSearch }, { parseQuery }] = await Promise.all([
    import('./search.ts'),
    import('#domain/query-words.ts'),
  ])
  const scripts = vi.fn(() => import('../language/scripts.ts'))
  const read = (path: string) => {
    const bytes = files.get(path)
    return bytes ? Promise.resolve(bytes) : Promise.reject(new Error('gone'))
  }
  return { search: await openSearch({ read, scripts, parse: parseQuery }), scripts }
}

test.each([
  ['lists', 0],
  ['scanned', 1e9],
])('%s: a simplified paper asked in simplified script needs no table', async (_, scanBelow) => {
  const { search, scripts } = await open(SIMPLIFIED, scanBelow)
  const answer = await search.ask('码头 昨天')
  expect(answer.ids()).toEqual(['2024-02-24/01/1'])
  const [row] = await search.show(answer, 0, 1)
  expect(row?.headline?.marks).toEqual([{ start: 0, end: 2 }])
  expect((await search.ask('人物:林远舟')).total).toBe(1)
  expect(await search.suggest('林')).toHaveLength(1)
  await search.facets(answer)
  expect(scripts).not.toHaveBeenCalled()
})

test.each([
  ['lists', 0],
  ['scanned', 1e9],
])('%s: a question in traditional script brings the table and finds the same', async (_, scanBelow) => {
  const { search, scripts } = await open(SIMPLIFIED, scanBelow)
  const answer = await search.ask('碼頭')
  expect(scripts).toHaveBeenCalled()
  expect(answer.missing).toEqual([])
  expect(answer.ids()).toEqual(['2024-02-24/01/1'])
  const { search: other } = await open(SIMPLIFIED, scanBelow)
  expect((await other.ask('人物:林遠舟')).total).toBe(1)
})

test.each([
  ['lists', 0],
  ['scanned', 1e9],
])('%s: an article in traditional script is found, and its row marked', async (_, scanBelow) => {
  const { search, scripts } = await open(MIXED, scanBelow)
  const answer = await search.ask('码头')
  expect(answer.ids().sort()).toEqual(['2024-02-24/01/1', '2024-02-24/01/3'])
  const rows = await search.show(answer, 0, 2)
  expect(rows.map(({ headline }) => headline?.marks)).toEqual([
    [{ start: 0, end: 2 }],
    [{ start: 0, end: 2 }],
  ])
  expect(scripts).toHaveBeenCalled()
})

test('a character that nobody vouches for is never folded by guess', async () => {
  const { foldText, ScriptsNeeded } = await import('../language/fold.ts')
  expect(() => foldText('碼頭')).toThrow(ScriptsNeeded)
  expect(() => foldText('码头')).toThrow(ScriptsNeeded)
  expect(foldText('，GDP３．５％')).toBe('gdp3.5%')
})
