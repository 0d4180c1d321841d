import { deflateRawSync } from 'node:zlib'
import { BitWriter, riceFor } from './bits.ts'
import type { Collector } from './collect.ts'
import { fileOf, textKey } from './key.ts'
import { FILTER_KINDS } from './query.ts'
import { FACET_DOCS, facetPath, namesPath } from './tags.ts'
import { seal } from './seal.ts'
import type { IndexFile } from './write-lists.ts'

const NAMES_PER_FILE = 64
export const nameBits = (names: number): number => Math.max(0, Math.ceil(Math.log2(names / NAMES_PER_FILE)))

const pack = (text: string): Uint8Array => seal(deflateRawSync(text, { level: 9 }))

/** Which articles carry a tag (for filters), and which tags an article carries (for counting facets). */
export function* writeNames(text: Collector, bits: number): Generator<IndexFile> {
  const files = Array.from({ length: 2 ** bits }, (): [string, number[]][] => [])
  for (const entry of text.names) files[fileOf(textKey(entry[0]), bits)]?.push(entry)
  const out = new BitWriter()
  for (const [i, entries] of files.entries()) {
    out.gamma(entries.length + 1)
    for (const [key, docs] of entries.sort(([a], [b]) => (a < b ? -1 : 1))) {
      out.gamma(key.length + 1)
      for (let u = 0; u < key.length; u++) out.write(key.charCodeAt(u), 16)
      out.gamma(docs.length)
      const k = riceFor(text.docs / docs.length)
      docs.forEach((doc, d) => out.rice(doc - (docs[d - 1] ?? -1) - 1, k))
    }
    yield { path: namesPath(text.dir(), i), bytes: seal(out.take()) }
  }
  for (let from = 0; from < text.docs; from += FACET_DOCS) {
    const numbers = new Map<string, number>()
    const lines = text.docNames.slice(from, from + FACET_DOCS).map((names) => {
      const tags = names.map(({ kind, name }) => FILTER_KINDS.indexOf(kind) + name.replace(/[\t\n]/gu, ' '))
      for (const tag of tags) if (!numbers.has(tag)) numbers.set(tag, numbers.size)
      return [...new Set(tags)].map((tag) => (numbers.get(tag) ?? 0).toString(36)).join(',')
    })
    const bytes = pack([[...numbers.keys()].join('\t'), ...lines].join('\n'))
    yield { path: facetPath(text.dir(), from / FACET_DOCS), bytes }
  }
}
