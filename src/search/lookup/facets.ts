import type { DocName } from '../format/doc.ts'
import { FileError, type Files } from './files.ts'
import type { SegmentHead } from '../format/head.ts'
import { inflate, inflateText } from '../format/inflate.ts'
import type { Dimension } from '#domain/kinds.ts'
import { namesByCount, type NameCount } from '#domain/narrowing.ts'
import { FACET_DOCS, facetPath, readFacets, type FacetBlock } from '../format/tags.ts'
import { readTexts, scanPath, textIn } from '../format/texts.ts'

export interface Facets {
  kinds: Map<Dimension, NameCount[]>
  /** Files that were missing or damaged: then the counts are the least there is. */
  missing: string[]
}

/** The segments of an index with the ordinal of each one's first article. */
export type Parts = readonly { head: SegmentHead; first: number }[]

/** Counts the names of these articles; fetches only the files that speak of one of them. */
export async function countFacets(files: Files, parts: Parts, ordinals: Uint32Array): Promise<Facets> {
  const counts = new Map<Dimension, Map<string, number>>()
  const missing = await eachArticle(files, parts, ordinals, (names) => count(names, counts))
  const kinds = new Map(Array.from(counts, ([kind, names]) => [kind, namesByCount(names)] as const))
  return { kinds, missing }
}

/**
 * Hands over the names of each of these articles, in whatever order their files arrive.
 * @returns files that were missing or damaged
 */
export async function eachArticle(
  files: Files,
  parts: Parts,
  ordinals: Uint32Array,
  take: (names: readonly DocName[]) => void,
): Promise<string[]> {
  const missing: string[] = []
  const sorted = ordinals.slice().sort()
  const work = parts.flatMap(({ head, first }) => {
    const blocks = new Map<number, number[]>()
    for (const ordinal of sorted) {
      const doc = ordinal - first
      if (doc < 0 || doc >= head.docs) continue
      const block = head.scan ? 0 : Math.floor(doc / FACET_DOCS)
      const docs = blocks.get(block)
      if (docs) docs.push(doc - block * FACET_DOCS)
      else blocks.set(block, [doc - block * FACET_DOCS])
    }
    return Array.from(blocks, ([block, docs]) => ({ head, block, docs }))
  })
  await Promise.all(
    work.map(async ({ head, block, docs }) => {
      try {
        const { names, docs: carried } = await readBlock(files, head, block)
        for (const doc of docs) take((carried[doc] ?? []).flatMap((number) => names[number] ?? []))
      } catch (error) {
        missing.push(error instanceof FileError ? error.path : String(error))
      }
    }),
  )
  return missing
}

async function readBlock(files: Files, head: SegmentHead, block: number): Promise<FacetBlock> {
  if (!head.scan) return readFacets(inflateText(await files.get(facetPath(head.dir, block))))
  const docs = readTexts(textIn(inflate(await files.get(scanPath(head.dir)))), String)
  const names = docs.flatMap((doc) => doc.names)
  let next = 0
  return { names, docs: docs.map((doc) => doc.names.map(() => next++)) }
}

function count(names: readonly DocName[], counts: Map<Dimension, Map<string, number>>): void {
  const seen = new Set<string>()
  for (const tag of names) {
    if (seen.has(tag.kind + tag.name)) continue
    seen.add(tag.kind + tag.name)
    const named = counts.get(tag.kind) ?? new Map<string, number>()
    counts.set(tag.kind, named)
    named.set(tag.name, (named.get(tag.name) ?? 0) + 1)
  }
}
