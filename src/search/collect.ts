import { Alphabet } from './alphabet.ts'
import { SEPARATOR } from './fold.ts'
import { BREAK, nameKey, partsOf, type DocName, type SearchDoc } from './doc.ts'
import type { PageEntry } from './head.ts'
import { gramKey, type Heavies } from './heavy.ts'
import { ALL_KEYS, SINGLE, type Visitor } from './occurrences.ts'
import { PARTS } from './postings.ts'
import { Digest } from './seal.ts'

const SEP = SEPARATOR.charCodeAt(0)
const NONE = BREAK.charCodeAt(0)
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

  alphabet(): Alphabet {
    const seen = new Uint8Array(65_536)
    for (const { units } of this.parts) for (let i = 0; i < units.length; i++) seen[units.data[i] ?? 0] = 1
    seen[SEP] = seen[NONE] = 0
    return new Alphabet(Array.from(seen.keys()).filter((unit) => seen[unit] === 1))
  }

  means(): number[] {
    return this.parts.map(({ units }) => Math.ceil(units.length / Math.max(1, this.docs)))
  }

  /**
   * Every pair of neighbouring units, part by part, in order: its key, its section (see `Posting`; with
   * {@link SINGLE} for one unit), its article, its position there and its neighbours (see `Heavies`). Single
   * units and heavy pairs side by side come once an article and part, without a position.
   */
  visit(alphabet: Alphabet, heavies: Heavies, seen: Visitor, { low, high } = ALL_KEYS): void {
    this.parts.forEach(({ units: { data }, ends }, part) => {
      const last = new Int32Array(65_536).fill(-1)
      const lastOf = new Int32Array(heavies.pairs.length).fill(-1)
      for (let doc = 0; doc < this.docs; doc++) {
        const start = ends[doc] ?? 0
        const end = ends[doc + 1] ?? 0
        // The heavy pair that ends at this unit (-2: not yet looked up).
        let before = -2
        for (let i = start; i < end; i++) {
          const a = data[i] ?? NONE
          if (a === SEP || a === NONE) {
            before = -1
            continue
          }
          if (last[a] !== doc) {
            last[a] = doc
            const key = alphabet.key(a, 0)
            if (key >= low && key < high) seen(key, SINGLE | part, doc, 0, 0)
          }
          const b = i + 1 < end ? (data[i + 1] ?? NONE) : NONE
          const apart = b === SEP
          const next = apart ? i + 2 : i + 1
          if (b === NONE || next >= end) continue
          const to = apart ? (data[next] ?? NONE) : b
          const key = alphabet.key(a, to)
          if (key < low || key >= high) {
            before = -2
            continue
          }
          const here = apart ? -1 : heavies.index(a, b)
          if (here >= 0) {
            if (lastOf[here] !== doc) {
              lastOf[here] = doc
              seen(key, part, doc, 0, 0)
            }
          } else {
            if (before === -2) before = i > start ? heavies.index(data[i - 1] ?? NONE, a) : -1
            const after = next + 1 < end ? heavies.index(to, data[next + 1] ?? NONE) : -1
            seen(key, apart ? PARTS + part : part, doc, i - start, heavies.neighbours(before, after))
          }
          before = here
        }
      }
    })
  }

  /**
   * Every run of units side by side of which both the first and the last ones but one have a heavy list: three units
   * when `levels` (the indices of the heavy lists of each level before) is empty, four when it has one, and so on.
   */
  visitGrams(
    heavies: Heavies,
    levels: readonly ReadonlyMap<number, number>[],
    seen: Visitor,
    { low, high } = ALL_KEYS,
  ): void {
    const top = levels.length
    this.parts.forEach(({ units: { data }, ends }, part) => {
      // The heavy lists of the runs that end one unit before, and of those that end here: of a pair, of three units …
      let before = new Int32Array(top + 1)
      let here = new Int32Array(top + 1)
      for (let doc = 0; doc < this.docs; doc++) {
        const start = ends[doc] ?? 0
        const end = ends[doc + 1] ?? 0
        before.fill(-1)
        for (let i = start + 1; i < end; i++) {
          const c = data[i] ?? NONE
          here.fill(-1)
          here[0] = heavies.index(data[i - 1] ?? NONE, c)
          for (let level = 0; (before[level] ?? -1) >= 0 && (here[level] ?? -1) >= 0; level++) {
            const key = gramKey(before[level] ?? 0, c)
            if (level === top) {
              if (key >= low && key < high) seen(key, part, doc, i - top - 2 - start, 0)
              break
            }
            here[level + 1] = levels[level]?.get(key) ?? -1
          }
          ;[before, here] = [here, before]
        }
      }
    })
  }
}
