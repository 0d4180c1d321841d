// @vitest-environment happy-dom

import { beforeEach, expect, test, vi } from 'vitest'

const KEY = 'banmian.places'
const place = { at: '#p3s2-9f3a07bc', gone: 0.5 }
const id = (n: number) => `2024-02-24/01/${n}`
const open = async () => await import('./places.ts')

beforeEach(() => {
  localStorage.clear()
  vi.resetModules()
})

test('a place is kept, moved, and forgotten', async () => {
  const { keepPlace, placeIn } = await open()
  keepPlace(id(1), place)
  keepPlace(id(1), { ...place, gone: 0 })
  expect(placeIn(id(1))).toEqual({ id: id(1), ...place, gone: 0 })
  expect(placeIn(id(2))).toBeUndefined()
  keepPlace(id(1), undefined)
  expect(placeIn(id(1))).toBeUndefined()
  expect(localStorage.getItem(KEY)).toBeNull()
})

test('of more than 200 articles those read last are kept', async () => {
  const { keepPlace, placeIn } = await open()
  for (let n = 1; n <= 200; n++) keepPlace(id(n), place)
  keepPlace(id(1), place)
  keepPlace(id(201), place)
  expect(JSON.parse(localStorage.getItem(KEY) ?? '')).toHaveLength(200)
  expect(placeIn(id(1))).toBeDefined()
  expect(placeIn(id(2))).toBeUndefined()
})

test.each([
  'no list',
  { id: id(1), ...place },
  [
    7,
    null,
    { id: 'elsewhere', ...place },
    { id: id(2), at: '#p0s1', gone: 0 },
    { id: id(3), at: '#p1s1', gone: 7 },
  ],
])('what makes no sense in the storage is left out: %j', async (kept) => {
  localStorage.setItem(KEY, JSON.stringify(kept))
  const { keepPlace, placeIn } = await open()
  expect(placeIn(id(2))).toBeUndefined()
  keepPlace(id(4), place)
  expect(JSON.parse(localStorage.getItem(KEY) ?? '')).toEqual([{ id: id(4), ...place }])
})
