// @vitest-environment happy-dom
import 'fake-indexeddb/auto'
import { IDBFactory } from 'fake-indexeddb'
import * as fc from 'fast-check'
import { beforeEach, describe, expect, test, vi } from 'vitest'
import { FORMAT, MOST_ENTRIES, parseFile, writeFile } from './exchange.ts'
import { effectOn, mergeLibraries, type Library } from './merge.ts'
import { COLOURS } from './records.ts'

const words = fc.string({ minLength: 1, maxLength: 12, unit: 'binary' })
const times = fc.integer({ min: 0, max: 5 })
const articles = fc.integer({ min: 1, max: 4 }).map((n) => `2024-02-24/01/${n}`)
const keeping = fc.record({ id: articles, title: words, paper: fc.constant('武进日报'), changed: times })
const place = fc.record({ paragraph: times, offset: times })
const marking = fc.record({
  id: fc.constantFrom('a', 'b', 'c'),
  article: articles,
  title: words,
  paper: fc.constant('武进日报'),
  changed: times,
  anchor: fc.record({ start: place, end: place, quote: words, prefix: words, suffix: words }),
  colour: fc.constantFrom(...COLOURS),
  note: words,
  created: times,
})
const follow = fc.record({
  path: fc.constantFrom('/people/甲', '/search?q=灯塔', '/companies/乙'),
  label: words,
  seen: fc.constantFrom('', '2024-02-24', '2024-03-01'),
})
const NONE: Library = { saved: [], history: [], highlights: [], following: [] }
/** Libraries as they are: of each id one. */
const libraries: fc.Arbitrary<Library> = fc
  .record({
    saved: fc.array(keeping, { maxLength: 5 }),
    history: fc.array(keeping, { maxLength: 5 }),
    highlights: fc.array(marking, { maxLength: 5 }),
    following: fc.array(follow, { maxLength: 4 }),
  })
  .map((one) => mergeLibraries(one, NONE))

describe('two libraries as one', () => {
  test('in any order, in any grouping, any number of times', () => {
    fc.assert(
      fc.property(libraries, libraries, libraries, (a, b, c) => {
        const both = mergeLibraries(a, b)
        expect(mergeLibraries(b, a)).toEqual(both)
        expect(mergeLibraries(both, b)).toEqual(both)
        expect(mergeLibraries(a, a)).toEqual(a)
        expect(mergeLibraries(both, c)).toEqual(mergeLibraries(a, mergeLibraries(b, c)))
      }),
    )
  })

  test('nothing is gone, and of one thing what was changed last holds', () => {
    fc.assert(
      fc.property(libraries, libraries, (a, b) => {
        const both = mergeLibraries(a, b)
        for (const one of [...a.highlights, ...b.highlights]) {
          const now = both.highlights.find(({ id }) => id === one.id)
          expect(now?.changed).toBeGreaterThanOrEqual(one.changed)
        }
        expect(effectOn(a, both, 'highlights').added).toBe(both.highlights.length - a.highlights.length)
        expect(effectOn(both, mergeLibraries(both, b), 'saved')).toEqual({ added: 0, changed: 0 })
      }),
    )
  })
})

describe('a file', () => {
  test('is the same text for the same library, and read again is the same library', () => {
    fc.assert(
      fc.property(libraries, (library) => {
        const shuffled = {
          ...library,
          saved: library.saved.toReversed(),
          following: library.following.toReversed(),
        }
        expect(writeFile(shuffled)).toBe(writeFile(library))
        expect(parseFile(writeFile(library))).toEqual({ library, skipped: 0 })
      }),
    )
  })

  test.each([
    ['broken', '{"format":'],
    ['broken', ''],
    ['foreign', '[]'],
    ['foreign', 'null'],
    ['foreign', '{"format":{"toString":1}}'],
    ['foreign', '{"format":"banmian/page/1","saved":[]}'],
    ['foreign', '{"__proto__":{"format":"banmian/library/1"}}'],
    ['newer', '{"format":"banmian/library/2"}'],
    ['many', JSON.stringify({ format: FORMAT, saved: Array.from({ length: MOST_ENTRIES + 1 }, () => 0) })],
    ['large', ' '.repeat(50_000_001)],
    ['broken', '['.repeat(200_000)],
  ])('is refused: %s', (refused, text) => {
    expect(parseFile(text)).toEqual({ refused })
  })

  test('with entries that are none is taken without them; nothing of them is believed', () => {
    const good = { id: '2024-02-24/01/1', title: '题', paper: '报', changed: 1 }
    const text = JSON.stringify({
      format: FORMAT,
      saved: [good, { ...good, id: '../../etc' }, { ...good, title: 'x'.repeat(2001) }, null, 7, [good]],
      following: [
        { path: '/people/甲', label: '甲', seen: '' },
        ...[
          'https://x.example',
          '//x.example',
          '/\\x.example',
          '/\t/x.example',
          'javascript:1',
          '/people/\\..',
        ].map((path) => ({ path, label: '甲', seen: '' })),
      ],
      highlights: 'none',
    }).replace('null', '{"__proto__":{"id":"2024-02-24/01/2","title":"题","paper":"报","changed":1}}')
    const parsed = parseFile(text)
    expect(parsed.library).toEqual({
      ...NONE,
      saved: [good],
      following: [{ path: '/people/甲', label: '甲', seen: '' }],
    })
    expect(parsed).toMatchObject({ skipped: 11 })
    expect(Object.hasOwn(Object.prototype, 'title')).toBe(false)
  })
})

describe('on the device', () => {
  beforeEach(() => {
    vi.stubGlobal('indexedDB', new IDBFactory())
    localStorage.clear()
    vi.resetModules()
  })

  test('written out, wiped, taken in: the same file', async () => {
    const { takeIn, readLibrary } = await import('./exchange.ts')
    const [library = NONE] = fc.sample(
      libraries.filter((one) => one.highlights.length > 1 && one.following.length > 1),
      { numRuns: 1, seed: 7 },
    )
    expect(await takeIn(library)).toBe(true)
    const file = writeFile((await readLibrary()).library)
    vi.stubGlobal('indexedDB', new IDBFactory())
    localStorage.clear()
    vi.resetModules()
    const again = await import('./exchange.ts')
    expect((await again.readLibrary()).library).toEqual(NONE)
    const parsed = parseFile(file)
    await again.takeIn(parsed.library ?? NONE)
    expect(writeFile((await again.readLibrary()).library)).toBe(file)
  })

  test('what was followed here stays first, in its order', async () => {
    const { takeIn } = await import('./exchange.ts')
    const { follow: add, readFollows } = await import('../follows.ts')
    const one = (name: string, seen = '') => ({ path: `/people/${name}`, label: name, seen })
    add(one('乙'))
    add(one('丙'))
    await takeIn({ ...NONE, following: [one('甲'), one('乙', '2024-02-24')] })
    expect(readFollows()).toEqual([one('丙'), one('乙', '2024-02-24'), one('甲')])
  })
})
