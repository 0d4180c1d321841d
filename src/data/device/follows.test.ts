// @vitest-environment happy-dom

import { afterEach, beforeEach, expect, test, vi } from 'vitest'

const KEY = 'banmian.follows'
const one = { path: '/people/乔俊杰', label: '乔俊杰', seen: '2024-02-24' }
const other = { path: '/search?q=灯塔', label: '灯塔', seen: '' }

beforeEach(() => {
  localStorage.clear()
  vi.resetModules()
})
afterEach(() => vi.restoreAllMocks())
const open = async () => await import('./follows.ts')
const held = (): unknown => JSON.parse(localStorage.getItem(KEY) ?? '[]')

test('the latest stands first, none twice, and can be left again', async () => {
  const { follow, unfollow } = await open()
  follow(one)
  follow(other)
  follow(one)
  expect(held()).toEqual([one, other])
  unfollow(one.path)
  expect(held()).toEqual([other])
  unfollow(other.path)
  expect(localStorage.getItem(KEY)).toBeNull()
})

test('what is followed again stands where it stood, and takes nothing else away', async () => {
  const { follow, followAgain, unfollow } = await open()
  const third = { path: '/places/码头', label: '码头', seen: '' }
  follow(one)
  follow(other)
  unfollow(one.path)
  // In another tab, before it is taken back here.
  follow(third)
  followAgain(one, 1)
  expect(held()).toEqual([third, one, other])
  followAgain(one, 9)
  expect(held()).toEqual([third, other, one])
})

test('what was looked at is no longer new, and an older look changes nothing', async () => {
  const { follow, markSeen } = await open()
  follow(one)
  markSeen(one.path, '2024-02-25')
  markSeen(one.path, '2024-01-01')
  markSeen('/people/nobody', '2024-03-01')
  expect(held()).toEqual([{ ...one, seen: '2024-02-25' }])
})

test('what makes no sense in the storage is left out', async () => {
  localStorage.setItem(
    KEY,
    JSON.stringify([{ path: 'https://elsewhere.example' }, one, 7, { ...one, seen: 'soon' }]),
  )
  const { follow } = await open()
  follow(other)
  expect(held()).toEqual([other, one])
})

test('without a storage it holds as long as the page is open', async () => {
  vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
    throw new Error('forbidden')
  })
  const { follow, markSeen } = await open()
  expect(() => {
    follow(one)
    markSeen(one.path, '2024-03-01')
  }).not.toThrow()
})

test('with a full storage it holds as long as the page is open, can be left, and is stored once there is room', async () => {
  const { follow, unfollow, readFollows } = await open()
  const full = vi.spyOn(localStorage, 'setItem').mockImplementation(() => {
    throw new DOMException('no room', 'QuotaExceededError')
  })
  follow(one)
  expect(readFollows()).toEqual([one])
  unfollow(one.path)
  expect(readFollows()).toEqual([])
  follow(one)
  full.mockRestore()
  follow(other)
  expect(readFollows()).toEqual([other, one])
  expect(held()).toEqual([other, one])
})
