import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { BitReader, BitWriter } from './bits.ts'
import { fileOf, keyIn, restOf, shuffle, unshuffle } from './key.ts'
import { readDocs, readPositions } from './postings.ts'
import { seal, unseal } from './seal.ts'
import { findInShard, writeShard } from './shard.ts'
import { writeDocs, writePositions } from './write-postings.ts'

test('numbers come back as written', () => {
  const number = fc.tuple(fc.integer({ min: 0, max: 0xfffffff }), fc.integer({ min: 0, max: 24 }))
  fc.assert(
    fc.property(fc.array(number), (numbers) => {
      const out = new BitWriter()
      for (const [value, k] of numbers) {
        out.gamma(value + 1)
        out.rice(value, k)
        out.write(value, 32)
      }
      const input = new BitReader(out.take())
      for (const [value, k] of numbers) {
        expect([input.gamma(), input.rice(k), input.read(32)]).toEqual([value + 1, value, value])
      }
    }),
  )
})

test.each([0, 1, 2, 3])('lists come back as written, with neighbours %d', (coded) => {
  const shape = { docs: 1000, means: [10, 10, 10, 500] }
  const shown = (coded & 2 ? 0xffff0000 : 0) | (coded & 1 ? 0xffff : 0)
  const columns = {
    docs: [0, 7, 7, 7, 999, 3],
    positions: Uint32Array.of(3, 0, 1, 400, 70_000, 5),
    neighbours: Uint32Array.of(0, 0x10000, 2, 0x70005, 9, 1).map((both) => both & shown),
  }
  const found = {
    rows: Uint32Array.from(
      columns.docs.flatMap((doc, i) => [doc, columns.positions[i] ?? 0, columns.neighbours[i] ?? 0]),
    ),
  }
  const bounds = [0, 0, 0, 0, 5, 6, 6, 6, 6]
  const list = (from: number, to: number, docs: number[], starts: number[]) => ({
    docs: Uint32Array.from(docs),
    starts: Uint32Array.from(starts),
    positions: columns.positions.slice(from, to),
    ...(coded > 0 && { neighbours: columns.neighbours.slice(from, to) }),
  })
  const out = new BitWriter()
  writeDocs(out, found, bounds, shape)
  writePositions(out, found, bounds, shape, coded)
  const input = new BitReader(out.take())
  expect(readPositions(input, readDocs(input, shape), shape, coded)).toEqual([
    undefined,
    undefined,
    undefined,
    list(0, 5, [0, 7, 999], [0, 1, 4, 5]),
    list(5, 6, [3], [0, 1]),
    undefined,
    undefined,
    undefined,
  ])
})

test('a file of lists finds each key and no other', () => {
  const shape = { docs: 10, means: [1, 1, 1, 1] }
  const places = [1, 1, 9, 2, 5, 0, 6, 6, 8, 2, 4, 900, 9, 2]
  const rows = Uint32Array.from(places.flatMap((n, i) => (i % 2 ? [n, 0] : [n])))
  const entries = [1, 5, 6, 900].map((rest, i) => ({
    rest,
    single: rest === 5,
    bounds: [0, 0, 0, 0, 2, 3, 5, 7, 7].map((at) =>
      Math.max([0, 2, 3, 5][i] ?? 0, Math.min(at, [2, 3, 5, 7][i] ?? 0)),
    ),
  }))
  const file = writeShard({ rows }, entries, shape, () => 0)
  const docs = [1, 5, 6, 900].map((rest) =>
    findInShard(file, rest, shape, () => 0)?.flatMap((list) => [...(list?.docs ?? [])]),
  )
  expect(docs).toEqual([[1, 9], [5], [6, 8], [4, 9]])
  expect(findInShard(file, 7, shape, () => 0)).toBeUndefined()
})

test.each([1, 2, 7, 18, 25, 32])('keys of %d bits can be undone', (bits) => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 2 ** bits - 1 }), (number) => {
      const key = shuffle(number, bits)
      expect(key).toBeLessThan(2 ** bits)
      expect(unshuffle(key, bits)).toBe(number)
      const spread = { width: bits, bits: bits >> 1 }
      expect(keyIn(fileOf(key, spread), restOf(key, spread), spread)).toBe(key)
    }),
  )
})

test('damage is noticed', () => {
  const bytes = seal(Uint8Array.of(1, 2, 3))
  expect(unseal(bytes)).toEqual(Uint8Array.of(1, 2, 3))
  bytes[1] = 9
  expect(() => unseal(bytes)).toThrow('damaged')
  expect(() => unseal(bytes.subarray(0, 2))).toThrow('damaged')
})
