import fc from 'fast-check'
import { expect, test } from 'vitest'
import { parseReadings } from '#search/language/readings.ts'
import { lookThrough, readNames } from './names.ts'

const LIST = readNames([
  {
    first: '2024-02-24',
    readings: 'guo国 jie杰 jun俊 qiao乔 qiu仇 chou仇 ying英 zeng曾 fan藩',
    names: '乔俊杰\t3\t0\t区委书记\n仇英\t1\t2\n曾国藩\ta\t1',
  },
])
const found = (typed: string, order: 'name' | 'count' | 'recent' = 'name') =>
  lookThrough(LIST, typed, order).map(({ name }) => name)

test('names are read with their counts, days and roles', () => {
  expect(LIST.names.map(({ name, count, last, role }) => [name, count, last, role])).toEqual([
    ['乔俊杰', 3, '2024-02-24', '区委书记'],
    ['仇英', 1, '2024-02-26', undefined],
    ['曾国藩', 10, '2024-02-25', undefined],
  ])
})

test.each([
  ['', ['乔俊杰', '仇英', '曾国藩']],
  ['俊', ['乔俊杰']],
  ['喬', ['乔俊杰']],
  ['国', ['曾国藩']],
  ['qjj', ['乔俊杰']],
  ['qiaojunjie', ['乔俊杰']],
  ['qiu', ['仇英']],
  ['chouying', ['仇英']],
  ['QJJ', ['乔俊杰']],
  ['qiao jun', ['乔俊杰']],
  ["qiao'jj", ['乔俊杰']],
  ['zgf', ['曾国藩']],
  ['z', ['曾国藩']],
  ['jj', []],
  ['x', []],
])('“%s” finds %j', (typed, names) => {
  expect(found(typed)).toEqual(names)
})

test('by count, and the latest first', () => {
  expect(found('', 'count')).toEqual(['曾国藩', '乔俊杰', '仇英'])
  expect(found('', 'recent')).toEqual(['仇英', '曾国藩', '乔俊杰'])
})

test('those of one day: the most frequent first; of one count: from A to Z', () => {
  const names = '甲\t1\t0\n乙\t2\t0\n丙\t2\t0'
  const list = readNames([{ first: '2024-02-24', readings: '', names }])
  expect(lookThrough(list, '', 'recent').map(({ name }) => name)).toEqual(['乙', '丙', '甲'])
})

test('parts make one list', () => {
  const part = (names: string, readings: string) => ({ first: '2024-02-24', readings, names })
  const list = readNames([part('乔\t1\t0', 'qiao乔'), part('', ''), part('曾\t1\t0', 'zeng曾')])
  expect(lookThrough(list, 'z', 'name').map(({ name }) => name)).toEqual(['曾'])
})

/** Every way to spell a name or its beginning by letters, written out. */
function allSpellings(name: string, readings: ReadonlyMap<string, readonly string[]>): Set<string> {
  const all = new Set<string>()
  let starts = ['']
  for (const char of Array.from(name)) {
    const syllables = readings.get(char) ?? [char]
    for (const start of starts)
      for (const one of syllables) for (let n = 1; n <= one.length; n++) all.add(start + one.slice(0, n))
    const pieces = syllables.flatMap((one) => [
      one,
      one.slice(0, 1),
      ...(/^[zcs]h/.test(one) ? [one.slice(0, 2)] : []),
    ])
    starts = starts.flatMap((start) => pieces.map((piece) => start + piece))
  }
  return all
}

test('what is found is what a scan of all spellings finds', () => {
  const readings = 'chou仇 guo国 ji纪 lv吕 qiu仇 shan单 xi西 xian先 an安 dan单 zeng曾 zh中 ceng曾 zhong中'
  const name = fc.string({
    unit: fc.constantFrom(...Array.from('仇国纪吕单西先安曾中ab')),
    minLength: 1,
    maxLength: 4,
  })
  const table = parseReadings(readings)
  const typed = fc.oneof(
    name,
    fc.string({ unit: fc.constantFrom(...Array.from('acdehilgnosuvxyz')), minLength: 1, maxLength: 5 }),
    // Something that is spelled by one of the names, lest nothing be found.
    name.chain((one) => fc.constantFrom(...allSpellings(one, table))),
  )
  fc.assert(
    fc.property(fc.uniqueArray(name, { maxLength: 30 }), typed, (names, wanted) => {
      const lines = names.map((one) => `${one}\t1\t0`).join('\n')
      const list = readNames([{ first: '2024-02-24', readings, names: lines }])
      const scanned = names.filter(
        (one) => one.includes(wanted) || (/^[a-z]+$/.test(wanted) && allSpellings(one, table).has(wanted)),
      )
      expect(lookThrough(list, wanted, 'name').map(({ name: it }) => it)).toEqual(scanned)
    }),
    { numRuns: 500 },
  )
})
