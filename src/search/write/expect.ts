import { FACET_DOCS } from '../format/tags.ts'
import { SCAN_BELOW } from './build.ts'
import { endsBefore } from './periods.ts'
import { bitsFor } from './write-lists.ts'
import { nameBits } from './write-names.ts'

/** A page as far as the number of files depends on it. */
export interface ExpectedPage {
  /** `2024-02-24/01` */
  place: string
  articles: number
  chars: number
  /** Names of its articles, `people/王小明`. */
  names: readonly string[]
}

/** Most bits of a file's number: no alphabet needs more. */
const WIDTH = 24
/** The first file, the names, and one for each of their letters. */
const FIXED = 28

/** About how many files the index of an archive has, pages in order; known before anything is indexed. */
export function expectedFiles(pages: readonly ExpectedPage[], newest: string): number {
  let files = FIXED
  let segment = { chars: 0, articles: 0, names: new Set<string>() }
  const finish = () => {
    const { chars, articles, names } = segment
    if (chars > 0)
      files +=
        chars < SCAN_BELOW
          ? 1
          : 2 ** bitsFor(chars, WIDTH) + 2 ** nameBits(names.size) + Math.ceil(articles / FACET_DOCS)
    segment = { chars: 0, articles: 0, names: new Set() }
  }
  let last = ''
  for (const { place, articles, chars, names } of pages) {
    if (endsBefore(place, last, segment.chars, newest)) finish()
    last = place
    segment.chars += chars
    segment.articles += articles
    for (const name of names) segment.names.add(name)
    files += articles
  }
  finish()
  return files
}
