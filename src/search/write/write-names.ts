import { deflateRawSync } from 'node:zlib'
import type { Collector } from './collect.ts'
import { KINDS } from '#domain/kinds.ts'
import { FACET_DOCS, facetPath, namesFileOf, namesPath } from '../format/tags.ts'
import { seal } from '../format/seal.ts'
import type { IndexFile } from './write-lists.ts'

const NAMES_PER_FILE = 64
export const nameBits = (names: number): number => Math.max(0, Math.ceil(Math.log2(names / NAMES_PER_FILE)))

const pack = (text: string): Uint8Array => seal(deflateRawSync(text, { level: 9 }))

/** Which articles carry a tag (for filters), and which tags an article carries (for counting facets). */
export function* writeNames(text: Collector, bits: number): Generator<IndexFile> {
  const files = Array.from({ length: 2 ** bits }, (): [string, number[]][] => [])
  for (const entry of text.names) files[namesFileOf(entry[0], bits)]?.push(entry)
  for (const [i, entries] of files.entries()) {
    const lines = entries
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, docs]) => {
        const gaps = docs.map((doc, d) => (doc - (docs[d - 1] ?? -1) - 1).toString(36))
        return `${key}\t${gaps.join(',')}`
      })
    yield { path: namesPath(text.dir(), i), bytes: pack(lines.join('\n')) }
  }
  for (let from = 0; from < text.docs; from += FACET_DOCS) {
    const numbers = new Map<string, number>()
    const lines = text.docNames.slice(from, from + FACET_DOCS).map((names) => {
      const tags = names.map(({ kind, name }) => KINDS[kind].digit + name.replace(/[\t\n]/gu, ' '))
      for (const tag of tags) if (!numbers.has(tag)) numbers.set(tag, numbers.size)
      return [...new Set(tags)].map((tag) => (numbers.get(tag) ?? 0).toString(36)).join(',')
    })
    const bytes = pack([[...numbers.keys()].join('\t'), ...lines].join('\n'))
    yield { path: facetPath(text.dir(), from / FACET_DOCS), bytes }
  }
}
