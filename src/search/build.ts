import { deflateRawSync } from 'node:zlib'
import { Collector } from './collect.ts'
import type { SearchDoc } from './doc.ts'
import { HEAD_PATH, writeHead, type Heavy, type SegmentHead } from './head.ts'
import { seal } from './seal.ts'
import { TEXTS_PER_FILE, scanPath, textsPath, writeTexts } from './texts.ts'
import { listBits, writeLists, type IndexFile } from './write-lists.ts'
import { NamesWriter } from './write-known.ts'
import { nameBits, writeNames } from './write-names.ts'

export type { IndexFile } from './write-lists.ts'

export interface BuildOptions {
  /** The date of the newest article, `2024-02-24`: decides where segments end. */
  newest: string
  /** Segments with fewer characters are stored as text and scanned; default 20,000. */
  scanBelow?: number
}

const SCAN_BELOW = 20_000
/** A segment smaller than this is continued into the next period. */
const LEAST = 100_000
/** A segment larger than this ends with the day: so memory is bounded, whatever the archive. */
const MOST = 64_000_000

/** The period of a date as seen from the newest: everything before its year, its year, its month. */
const period = (date: string, newest: string): string =>
  [7, 4].map((length) => newest.slice(0, length)).find((start) => date.startsWith(start)) ?? ''

/**
 * Writes the index of articles given in order of their ids: files to be served as they are, the same bytes for
 * the same articles. Segments are: all before the newest year, that year before its newest month, that month;
 * so another page changes the newest segment, its own texts and the first file. Throws on a wrong order.
 */
export async function* buildIndex(
  docs: Iterable<SearchDoc> | AsyncIterable<SearchDoc>,
  options: BuildOptions,
): AsyncGenerator<IndexFile> {
  const segments: SegmentHead[] = []
  const scanBelow = options.scanBelow ?? SCAN_BELOW
  let text = new Collector(scanBelow)
  let page = { place: '', docs: new Array<SearchDoc>() }
  let last = { date: '', place: '', n: 0 }
  let otherBytes = 0
  const names = new NamesWriter()
  const texts = function* (): Generator<IndexFile> {
    for (let i = 0; i < page.docs.length; i += TEXTS_PER_FILE) {
      const bytes = pack(page.docs.slice(i, i + TEXTS_PER_FILE))
      otherBytes += bytes.length
      yield { path: textsPath(page.place, i), bytes }
    }
  }
  const segment = function* (): Generator<IndexFile> {
    if (text.docs > 0) segments.push(yield* writeSegment(text, scanBelow))
    text = new Collector(scanBelow)
  }
  for await (const doc of docs) {
    const { date, place, page: number, n } = readId(doc.id)
    if (place < last.place || (place === last.place && n <= last.n))
      throw new Error(`${doc.id}: out of order`)
    if (place !== last.place) {
      yield* texts()
      page = { place, docs: [] }
    }
    const ends = period(date, options.newest) !== period(last.date, options.newest)
    if (date !== last.date && ((ends && text.chars >= LEAST) || text.chars >= MOST)) yield* segment()
    text.add(doc, date, number, n)
    names.add(doc)
    page.docs.push(doc)
    last = { date, place, n }
  }
  yield* texts()
  yield* segment()
  const letters: string[] = []
  for (const file of names.files(letters)) {
    otherBytes += file.bytes.length
    yield file
  }
  yield { path: HEAD_PATH, bytes: writeHead({ segments, letters: letters.join(''), otherBytes }) }
}

const pack = (docs: readonly SearchDoc[]): Uint8Array => seal(deflateRawSync(writeTexts(docs), { level: 9 }))

function* writeSegment(text: Collector, scanBelow: number): Generator<IndexFile, SegmentHead> {
  const scan = text.chars < scanBelow
  const shape = { docs: text.docs, means: text.means() }
  const bits = scan ? 0 : listBits(text.chars)
  const names = scan ? 0 : nameBits(text.names.size)
  const heavy: Heavy[] = []
  let bytes = 0
  let listBytes = 0
  for (const file of scan ? scanFile(text) : writeLists(text, shape, bits, heavy)) {
    bytes += file.bytes.length
    yield file
  }
  listBytes = bytes - heavy.reduce((sum, list) => sum + list.docs + list.positions, 0)
  if (!scan) {
    for (const file of writeNames(text, names)) {
      bytes += file.bytes.length
      yield file
    }
  }
  listBytes = Math.round(listBytes / 2 ** bits)
  return {
    ...shape,
    dir: text.dir(),
    scan,
    bits,
    nameBits: names,
    bytes,
    listBytes,
    pages: text.pages,
    heavy,
  }
}

function* scanFile(text: Collector): Generator<IndexFile> {
  yield { path: scanPath(text.dir()), bytes: pack(text.kept) }
}

function readId(id: string): { date: string; place: string; page: number; n: number } {
  const match = /^(\d{4}-\d\d-\d\d)\/(\d\d)\/([1-9]\d{0,2})$/u.exec(id)
  if (!match || Number.isNaN(Date.parse(`${match[1] ?? ''}T00:00:00Z`)))
    throw new Error(`${id}: not an article's address`)
  const [, date = '', page = '', n = ''] = match
  return { date, place: `${date}/${page}`, page: Number(page), n: Number(n) }
}
