import { SEPARATOR } from './fold.ts'
import { BREAK, nameKey, partsOf, type DocName, type SearchDoc } from './doc.ts'
import type { PageEntry } from './head.ts'
import { keyOf } from './key.ts'
import { PARTS } from './postings.ts'
import { Digest } from './seal.ts'

const SEP = SEPARATOR.charCodeAt(0)
const NONE = BREAK.charCodeAt(0)
/** Set in a section for a single unit: its list has articles only. */
export const SINGLE = 2 * PARTS

/** Folded text, two bytes a unit, growing. */
class Units {
  data = new Uint16Array(4096)
  length = 0

  add(text: string): void {
    if (this.length + text.length > this.data.length) {
      const more = new Uint16Array(Math.max(this.data.length * 2, this.length + text.length))
      more.set(this.data)
      this.data = more
    }
    for (let i = 0; i < text.length; i++) this.data[this.length++] = text.charCodeAt(i)
  }
}

/** A segment while its articles come in: folded text and tags; about 2.5 bytes a character are held. */
export class Collector {
  readonly pages: PageEntry[] = []
  readonly names = new Map<string, number[]>()
  readonly docNames: (readonly DocName[])[] = []
  docs = 0
  chars = 0
  /** The articles themselves, as long as the segment is small enough to be scanned instead. */
  kept: SearchDoc[] = []
  private readonly parts = Array.from({ length: PARTS }, () => ({ units: new Units(), ends: [0] }))
  private readonly digest = new Digest()

  private readonly scanBelow: number
  constructor(scanBelow: number) {
    this.scanBelow = scanBelow
  }

  add(doc: SearchDoc, date: string, page: number, n: number): void {
    let entry = this.pages.at(-1)
    if (entry?.date !== date || entry.page !== page) {
      entry = { date, page, numbers: [] }
      this.pages.push(entry)
    }
    entry.numbers.push(n)
    this.digest.text(doc.id)
    partsOf(doc).forEach((text, i) => {
      const part = this.parts[i]
      if (!part) return
      part.units.add(text)
      part.ends.push(part.units.length)
      this.chars += text.length
      this.digest.text(text)
    })
    this.docNames.push(doc.names)
    for (const { kind, name } of doc.names) {
      this.digest.text(kind + name)
      const key = nameKey(kind, name)
      const docs = this.names.get(key)
      if (!docs) this.names.set(key, [this.docs])
      else if (docs.at(-1) !== this.docs) docs.push(this.docs)
    }
    this.docs++
    if (this.chars < this.scanBelow) this.kept.push(doc)
    else this.kept = []
  }

  dir(): string {
    return this.digest.hex()
  }

  means(): number[] {
    return this.parts.map(({ units }) => Math.ceil(units.length / Math.max(1, this.docs)))
  }

  /**
   * Every pair of neighbouring units, part by part, in order: its key, its section (see `Posting`; with
   * {@link SINGLE} for one unit, once an article), its article and its position there.
   */
  visit(seen: (key: number, section: number, doc: number, position: number) => void): void {
    this.parts.forEach(({ units, ends }, part) => {
      const data = units.data
      const last = new Int32Array(65_536).fill(-1)
      for (let doc = 0; doc < this.docs; doc++) {
        const start = ends[doc] ?? 0
        const end = ends[doc + 1] ?? 0
        for (let i = start; i < end; i++) {
          const a = data[i] ?? NONE
          if (a === SEP || a === NONE) continue
          if (last[a] !== doc) {
            last[a] = doc
            seen(keyOf(a, 0), SINGLE | part, doc, 0)
          }
          if (i + 1 >= end) continue
          const b = data[i + 1] ?? NONE
          if (b === NONE) continue
          if (b !== SEP) seen(keyOf(a, b), part, doc, i - start)
          else if (i + 2 < end) seen(keyOf(a, data[i + 2] ?? NONE), PARTS + part, doc, i - start)
        }
      }
    })
  }
}
