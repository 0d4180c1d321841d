import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { BitReader, BitWriter } from './bits.ts'
import { readDocs, readPositions, writeDocs, writePositions } from './postings.ts'
import { seal, unseal } from './seal.ts'
import { findInShard, writeShard } from './shard.ts'

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
  const list = {
    docs: Uint32Array.of(0, 7, 999),
    starts: Uint32Array.of(0, 1, 4, 5),
    positions: Uint32Array.of(3, 0, 1, 400, 70_000),
    ...(coded > 0 && {
      neighbours: Uint32Array.of(0, 0x10000, 2, 0x70005, 9).map(
        (both) => both & ((coded & 2 ? 0xffff0000 : 0) | (coded & 1 ? 0xffff : 0)),
      ),
    }),
  }
  const posting = [undefined, undefined, undefined, list, list, undefined, undefined, undefined]
  const out = new BitWriter()
  writeDocs(out, posting, shape)
  writePositions(out, posting, shape, coded)
  const input = new BitReader(out.take())
  expect(readPositions(input, readDocs(input, shape), shape, coded)).toEqual(posting)
})

test('a file of lists finds each key and no other', () => {
  const shape = { docs: 10, means: [1, 1, 1, 1] }
  const entries = [1, 5, 6, 900].map((rest) => ({
    rest,
    single: rest === 5,
    posting: Array.from({ length: 8 }, (_, s) =>
      s === rest % 8 || s === 3
        ? {
            docs: Uint32Array.of(rest % 7, 9),
            starts: rest === 5 ? new Uint32Array(0) : Uint32Array.of(0, 1, 2),
            positions: rest === 5 ? new Uint32Array(0) : Uint32Array.of(rest, 2),
          }
        : undefined,
    ),
  }))
  const file = writeShard(entries, shape, () => 0)
  for (const { rest, posting } of entries) expect(findInShard(file, rest, shape, () => 0)).toEqual(posting)
  expect(findInShard(file, 7, shape, () => 0)).toBeUndefined()
})

test('damage is noticed', () => {
  const bytes = seal(Uint8Array.of(1, 2, 3))
  expect(unseal(bytes)).toEqual(Uint8Array.of(1, 2, 3))
  bytes[1] = 9
  expect(() => unseal(bytes)).toThrow('damaged')
  expect(() => unseal(bytes.subarray(0, 2))).toThrow('damaged')
})
