import { PARTS } from './doc.ts'
import { DIMENSIONS, KINDS } from '#domain/kinds.ts'
import { dateOfDay, dayNumber } from '#domain/dates.ts'
import { BitReader, BitWriter } from './bits.ts'
import { readLayout, writeLayout, type Layout } from './layout.ts'
import type { Shape } from './postings.ts'
import { seal } from './seal.ts'

/** The one file that is read first and changes with every build. */
export const HEAD_PATH = 'index.bin'
const MAGIC = 0x424d5334 // BMS4
/** The digits that stand for kinds of name in every file: an index written with others cannot be read. */
const DIGITS = DIMENSIONS.map((kind) => `${KINDS[kind].digit}${kind}`).join()
const DIGITS_MARK = Array.from(DIGITS).reduce(
  (mark, char) => (Math.imul(mark, 31) + char.charCodeAt(0)) >>> 0,
  0,
)

/** A page and the numbers of its articles, in order. */
export interface PageEntry {
  date: string
  page: number
  numbers: number[]
}

/** A stretch of the archive with its own files below `dir`; `scan`: one file of texts instead of lists. */
export interface SegmentHead extends Shape {
  dir: string
  scan: boolean
  /** Whether texts that are scanned have characters of the traditional script. */
  hasTraditional: boolean
  lists: Layout
  /** Tags lie in 2^nameBits files. */
  nameBits: number
  /** Bytes of all its files. */
  bytes: number
  pages: PageEntry[]
}

/** What the first file says: segments from oldest to newest, and the letters that have a file of names. */
export interface Head {
  segments: SegmentHead[]
  letters: string
  otherBytes: number
}

export function writeHead(head: Head): Uint8Array<ArrayBuffer> {
  const out = new BitWriter()
  out.write(MAGIC, 32)
  out.write(DIGITS_MARK, 32)
  out.gamma(head.letters.length + 1)
  for (const letter of head.letters) out.write(letter.charCodeAt(0), 7)
  out.gamma(head.otherBytes + 1)
  out.gamma(head.segments.length + 1)
  for (const segment of head.segments) {
    for (const digit of segment.dir) out.write(digit.charCodeAt(0), 7)
    out.write(segment.scan ? 1 : 0, 1)
    out.write(segment.hasTraditional ? 1 : 0, 1)
    const { docs, nameBits, bytes, means, lists, pages } = segment
    for (const value of [docs, nameBits, bytes, ...means]) out.gamma(value + 1)
    writePages(out, pages)
    writeLayout(out, lists)
  }
  return seal(out.take())
}

/** Reads the first file (without its seal); an Error when it is of another format. */
export function readHead(file: Uint8Array): Head {
  const input = new BitReader(file)
  if (input.read(32) !== MAGIC || input.read(32) !== DIGITS_MARK)
    throw new Error('damaged: not an index of this version')
  const chars = (count: number): string =>
    Array.from({ length: input.count(count) }, () => String.fromCharCode(input.read(7))).join('')
  const letters = chars(input.gamma() - 1)
  const otherBytes = input.gamma() - 1
  const segments = Array.from({ length: input.count(input.gamma() - 1) }, () => {
    const dir = chars(DIR_LENGTH)
    const [scan, hasTraditional] = [input.read(1) === 1, input.read(1) === 1]
    const number = (): number => input.gamma() - 1
    const [docs, nameBits, bytes] = [number(), number(), number()]
    const means = Array.from({ length: PARTS }, number)
    const pages = readPages(input)
    const lists = readLayout(input)
    return { dir, scan, hasTraditional, docs, nameBits, bytes, means, pages, lists }
  })
  return { segments, letters, otherBytes }
}

/** No page has more (domain/schema.ts). */
const MOST_ARTICLES = 999

/** Letters of a segment's directory. */
export const DIR_LENGTH = 13

function writePages(out: BitWriter, pages: readonly PageEntry[]): void {
  out.gamma(pages.length + 1)
  let before: PageEntry | undefined
  for (const entry of pages) {
    const days = before ? dayNumber(entry.date) - dayNumber(before.date) : dayNumber(entry.date) + 1_000_000
    out.gamma(days + 1)
    out.gamma(days === 0 && before ? entry.page - before.page : entry.page)
    out.rice(entry.numbers.length, 3)
    const regular = entry.numbers.every((n, i) => n === i + 1)
    out.write(regular ? 0 : 1, 1)
    if (!regular) entry.numbers.forEach((n, i) => out.gamma(n - (entry.numbers[i - 1] ?? 0)))
    before = entry
  }
}

function readPages(input: BitReader): PageEntry[] {
  let day = -1_000_000
  let page = 0
  return Array.from({ length: input.count(input.gamma() - 1) }, () => {
    const days = input.gamma() - 1
    day += days
    page = input.gamma() + (days === 0 ? page : 0)
    // Regular numbers take no bits: the bytes left say nothing about how many there may be.
    const count = input.rice(3)
    if (count > MOST_ARTICLES) throw new RangeError('count too large')
    let n = 0
    const irregular = input.read(1) === 1
    const numbers = Array.from({ length: count }, () => (n += irregular ? input.gamma() : 1))
    return { date: dateOfDay(day), page, numbers }
  })
}
