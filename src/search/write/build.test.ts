import { createHash } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { DOCS, built, doc } from '../../../tests/support/search-index.ts'
import type { SearchDoc } from '../format/doc.ts'
import { HEAD_PATH, type SegmentHead } from '../format/head.ts'
import { buildFromPages, type BuildMemory, type PageFacts, type PageSource } from './build.ts'

/** What stands when one build after the other has written its files: each path with a hash of its bytes. */
const hashes = (...builds: Map<string, Uint8Array>[]) =>
  Object.fromEntries(
    builds.flatMap((files) =>
      [...files].map(([path, bytes]) => [path, createHash('sha256').update(bytes).digest('hex')]),
    ),
  )

test('the same articles give the same bytes; another page changes few files', async () => {
  const files = await built(DOCS, 0)
  expect(await built(DOCS, 0)).toEqual(files)
  expect(await built(DOCS.slice(0, 3), 0)).not.toEqual(files)
})

describe('a build that remembers the one before', () => {
  /** So much text, all of it different, that two make a segment. */
  const long = (id: string, headline: string) => {
    const paragraphs = Array.from({ length: 540 }, (_, p) =>
      Array.from(
        { length: 100 },
        (__, i) => headline.charCodeAt((p + i) % 6) + ((p * 101 + i * i * 7) % 997),
      ),
    )
    return doc(
      id,
      headline,
      paragraphs.map((units) => String.fromCharCode(...units)),
    )
  }
  const pages = [
    [long('2022-03-01/01/1', '旧年渡轮停航')],
    [long('2023-05-01/01/1', '灯塔检修公告')],
    [long('2024-02-01/01/1', '码头扩建工程')],
  ]
  const run = async (docs: SearchDoc[][], earlier?: BuildMemory & { facts: Map<string, PageFacts> }) => {
    const read: string[] = []
    const facts = new Map<string, PageFacts>()
    const segments = new Map<string, SegmentHead>()
    const files = new Map<string, Uint8Array>()
    const sources = docs.map((page): PageSource => {
      const place = page[0]?.id.slice(0, 13) ?? ''
      const known = earlier?.facts.get(place)
      return {
        place,
        docs: () => (read.push(place), page),
        ...(known && { standing: { ...known, heads: page } }),
      }
    })
    const memory = {
      facts,
      segment: (places: readonly string[]) => segments.get(places.join()),
      keepPage: (place: string, fact: PageFacts) => void facts.set(place, fact),
      keepSegment: (places: readonly string[], head: SegmentHead) => void segments.set(places.join(), head),
    }
    const newest = docs.at(-1)?.[0]?.id.slice(0, 10) ?? ''
    const used = { ...memory, segment: (places: readonly string[]) => earlier?.segment(places) }
    for await (const { path, bytes } of buildFromPages(sources, { newest, memory: used }))
      files.set(path, bytes)
    return { read, files, memory }
  }

  test('another page: only its segment is read, and all bytes are those of a build from nothing', async () => {
    const more = [...pages, [long('2024-02-02/01/1', '渔港开工')]]
    const first = await run(pages)
    const second = await run(more, first.memory)
    const fresh = await run(more)
    expect(first.read).toHaveLength(3)
    expect(second.read.sort()).toEqual(['2024-02-01/01', '2024-02-02/01'])
    expect(hashes(first.files, second.files)).toEqual(hashes(first.files, fresh.files))
    expect([...second.files.keys()].filter((path) => path.startsWith('text/'))).toEqual([
      'text/2024-02-02-01-0.bin',
    ])
  })

  test('nothing new: nothing is read', async () => {
    const first = await run(pages)
    const second = await run(pages, first.memory)
    expect(second.read).toEqual([])
    expect(second.files.get(HEAD_PATH)).toEqual(first.files.get(HEAD_PATH))
  })
})
