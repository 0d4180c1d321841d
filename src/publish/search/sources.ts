import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { buildFromPages, type BuildMemory, type PageSource } from '#search/write/build.ts'
import { pageId } from '#domain/urls.ts'
import { docsOf, headOf } from '#search/format/page-docs.ts'
import type { SearchDoc } from '#search/format/doc.ts'
import type { IndexFile } from '#search/write/write-lists.ts'
import { readPage, type PageFile } from '../derive/archive.ts'
import { readDigest } from '../derive/cache.ts'
import type { PageDigest } from '../derive/digest.ts'
import type { IndexState, IndexTask } from './protocol.ts'

/** The articles of a page file; none where nothing of it can be read (the build says so elsewhere). */
export function readDocs(file: PageFile): SearchDoc[] {
  const parsed = readPage(file, readFileSync(file.path, 'utf8'))
  return 'code' in parsed ? [] : docsOf(parsed.page)
}

/** Writes the index of a data folder, a page at a time; reads again only what is not in `state`. */
export function writeIndex(
  { pages, digests, version, state }: IndexTask,
  next: IndexState,
): AsyncGenerator<IndexFile> {
  const hashes = new Map(pages.map((page) => [pageId(page), page.hash]))
  const known = new Map(state.segments.map((segment) => [segment.places.join(), segment.head]))
  const memory: BuildMemory = {
    segment: (places) => known.get(places.join()),
    keepPage: (place, facts) => next.pages.set(place, { ...facts, hash: hashes.get(place) ?? '' }),
    keepSegment: (places, head) => next.segments.push({ places, head }),
  }
  const source = (file: IndexTask['pages'][number]): PageSource => {
    const place = pageId(file)
    const facts = state.pages.get(place)
    const digest = facts?.hash === file.hash && readDigest(join(digests, file.hash), version + file.file)
    return {
      place,
      docs: () => readDocs(file),
      ...(facts && digest && { standing: { ...facts, heads: headsOf(place, digest) } }),
    }
  }
  const sources = function* (): Generator<PageSource> {
    for (const file of pages) yield source(file)
  }
  return buildFromPages(sources(), { newest: pages.at(-1)?.date ?? '', memory })
}

const headsOf = (place: string, { articles }: PageDigest) =>
  articles.map(({ summary }) => headOf(place, summary)).sort((a, b) => numberOf(a.id) - numberOf(b.id))

const numberOf = (id: string) => Number(id.slice(id.lastIndexOf('/') + 1))
