import { expect, test } from 'vitest'
import { BitReader, BitWriter } from '../format/bits.ts'
import { readDocs, readPositions } from '../format/postings.ts'
import { findInShard } from '../format/shard.ts'
import { writeDocs, writePositions } from './write-postings.ts'
import { writeShard } from './write-shard.ts'

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
