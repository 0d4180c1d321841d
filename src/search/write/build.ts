import { deflateRawSync } from 'node:zlib'
import { Collector } from './collect.ts'
import type { DocHead, SearchDoc } from '../format/doc.ts'
import { HEAD_PATH, writeHead, type SegmentHead } from '../format/head.ts'
import { NO_LISTS, type Layout } from '../format/layout.ts'
import { seal } from '../format/seal.ts'
import { joinTexts, scanPath, textPath, writeTexts } from '../format/texts.ts'
import { writeLists, type IndexFile } from './write-lists.ts'
import { endsBefore } from './periods.ts'
import { NamesWriter } from './write-known.ts'
import { nameBits, writeNames } from './write-names.ts'

export type { IndexFile } from './write-lists.ts'
import { unfoldedPairs } from '../language/scripts.ts'

/** What an earlier build found out about a page: its folded characters, and the bytes of its texts. */
export interface PageFacts {
  chars: number
  textBytes: number
}

/** A page of an archive. */
export interface PageSource {
  /** `2024-02-24/01` */
  place: string
  /** Reads its articles, in order of their numbers. */
  docs: () => readonly SearchDoc[] | Promise<readonly SearchDoc[]>
  /** Its texts stand already: then its articles are read only when their segment must be written anew. */
  standing?: PageFacts & { heads: readonly DocHead[] }
}

/** What builds remember, so that the next one reads and writes only what changed. */
export interface BuildMemory {
  /** The segment of just these pages, if its files stand already. */
  segment(places: readonly string[]): SegmentHead | undefined
  keepPage(place: string, facts: PageFacts): void
  keepSegment(places: readonly string[], head: SegmentHead): void
}

export interface BuildOptions {
  /** The date of the newest article, `2024-02-24`: decides where segments end. */
  newest: string
  /** Segments with fewer characters are stored as text and scanned; default 20,000. */
  scanBelow?: number
  /** From how many occurrences on a list is heavy, see `heavyFrom`. */
  heavy?: number
  memory?: BuildMemory
}

export const SCAN_BELOW = 20_000
const TRADITIONAL = new RegExp(
  `[${unfoldedPairs()
    .map(([char]) => char)
    .join('')}]`,
  'u',
)

/** Writes the index of articles given one by one in order of their ids; see {@link buildFromPages}. */
export function buildIndex(
  docs: Iterable<SearchDoc> | AsyncIterable<SearchDoc>,
  options: BuildOptions,
): AsyncGenerator<IndexFile> {
  return buildFromPages(pagesOf(docs), options)
}

/**
 * Writes the index of pages given in order: files to be served as they are, the same bytes for the same
 * articles. Segments follow the calendar (see `endsBefore`), so another page changes the newest segment, its own texts and the first file. Throws on a wrong order.
 */
export async function* buildFromPages(
  pages: Iterable<PageSource> | AsyncIterable<PageSource>,
  { newest, scanBelow = SCAN_BELOW, heavy, memory }: BuildOptions,
): AsyncGenerator<IndexFile> {
  const segments: SegmentHead[] = []
  const names = new NamesWriter()
  let draft = new Draft(scanBelow)
  let last = ''
  let otherBytes = 0
  const finish = async function* (): AsyncGenerator<IndexFile> {
    if (draft.places.length === 0) return
    const head = draft.unread ? memory?.segment(draft.places) : undefined
    segments.push(head ?? (yield* writeSegment(await draft.read(), scanBelow, heavy)))
    const written = segments.at(-1)
    if (written) memory?.keepSegment(draft.places, written)
    draft = new Draft(scanBelow)
  }
  for await (const page of pages) {
    const { place, standing } = page
    if (place <= last) throw new Error(`${place}: out of order`)
    if (endsBefore(place, last, draft.chars, newest)) yield* finish()
    last = place
    const docs = standing ? [] : await page.docs()
    for (const head of standing?.heads ?? docs) names.add(head)
    const facts = { chars: standing?.chars ?? 0, textBytes: standing?.textBytes ?? 0 }
    if (standing) draft.wait(page, standing.chars)
    else {
      facts.chars = await draft.add(place, docs)
      for (const [i, doc] of docs.entries()) {
        // A row names nobody beside its text; where its headline may break is asked of the names in it.
        const held = doc.names.filter(({ name }) => doc.headline.includes(name))
        const bytes = pack([{ ...doc, names: held }])
        facts.textBytes += bytes.length
        yield { path: textPath(place, i), bytes }
      }
    }
    otherBytes += facts.textBytes
    memory?.keepPage(place, facts)
  }
  yield* finish()
  const letters: string[] = []
  for (const file of names.files(letters)) {
    otherBytes += file.bytes.length
    yield file
  }
  yield { path: HEAD_PATH, bytes: writeHead({ segments, letters: letters.join(''), otherBytes }) }
}

/** Articles one by one, page by page. */
async function* pagesOf(docs: Iterable<SearchDoc> | AsyncIterable<SearchDoc>): AsyncGenerator<PageSource> {
  let place = ''
  let page: SearchDoc[] = []
  const source = (): PageSource => {
    const [at, all] = [place, page]
    return { place: at, docs: () => all }
  }
  for await (const doc of docs) {
    const next = readId(doc.id).place
    if (next !== place && page.length > 0) {
      yield source()
      page = []
    }
    place = next
    page.push(doc)
  }
  if (page.length > 0) yield source()
}

/** A segment while its pages come in: not read as long as all of them are known from an earlier build. */
class Draft {
  readonly places: string[] = []
  chars = 0
  private waiting: PageSource[] = []
  private text: Collector | undefined
  private readonly scanBelow: number

  constructor(scanBelow: number) {
    this.scanBelow = scanBelow
  }

  get unread(): boolean {
    return this.text === undefined
  }

  wait(page: PageSource, chars: number): void {
    this.places.push(page.place)
    this.waiting.push(page)
    this.chars += chars
  }

  /** The articles of a page that has to be read; answers its folded characters. */
  async add(place: string, docs: readonly SearchDoc[]): Promise<number> {
    const text = await this.read()
    const chars = collect(text, place, docs)
    this.places.push(place)
    this.chars += chars
    return chars
  }

  /** Reads what waits. */
  async read(): Promise<Collector> {
    const text = (this.text ??= new Collector(this.scanBelow))
    for (const page of this.waiting) collect(text, page.place, await page.docs())
    this.waiting = []
    return text
  }
}

/** Adds a page's articles to a segment; answers their folded characters. Throws on a wrong order. */
function collect(text: Collector, place: string, docs: readonly SearchDoc[]): number {
  const before = text.chars
  let last = 0
  for (const doc of docs) {
    const id = readId(doc.id)
    if (id.place !== place || id.n <= last) throw new Error(`${doc.id}: out of order`)
    text.add(doc, id.date, id.page, id.n)
    last = id.n
  }
  return text.chars - before
}

const pack = (docs: readonly SearchDoc[]): Uint8Array => seal(deflateRawSync(writeTexts(docs), { level: 9 }))

function* writeSegment(
  text: Collector,
  scanBelow: number,
  heavy?: number,
): Generator<IndexFile, SegmentHead> {
  const scan = text.chars < scanBelow
  const shape = { docs: text.docs, means: text.means() }
  const names = scan ? 0 : nameBits(text.names.size)
  let bytes = 0
  const counted = function* <T>(files: Generator<IndexFile, T>): Generator<IndexFile, T> {
    for (;;) {
      const next = files.next()
      if (next.done) return next.value
      bytes += next.value.bytes.length
      yield next.value
    }
  }
  const lists = scan ? yield* counted(scanFile(text)) : yield* counted(writeLists(text, shape, heavy))
  if (!scan) yield* counted(writeNames(text, names))
  const hasTraditional = scan && TRADITIONAL.test(joinTexts(text.kept).normalize('NFKC'))
  return { ...shape, dir: text.dir(), scan, hasTraditional, nameBits: names, bytes, pages: text.pages, lists }
}

function* scanFile(text: Collector): Generator<IndexFile, Layout> {
  yield { path: scanPath(text.dir()), bytes: pack(text.kept) }
  return NO_LISTS
}

function readId(id: string): { date: string; place: string; page: number; n: number } {
  const match = /^(\d{4}-\d\d-\d\d)\/(\d\d)\/([1-9]\d{0,2})$/u.exec(id)
  if (!match || Number.isNaN(Date.parse(`${match[1] ?? ''}T00:00:00Z`)))
    throw new Error(`${id}: not an article's address`)
  const [, date = '', page = '', n = ''] = match
  return { date, place: `${date}/${page}`, page: Number(page), n: Number(n) }
}
