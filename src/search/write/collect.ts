import { Alphabet } from '../format/alphabet.ts'
import { SEPARATOR } from '../language/fold.ts'
import { PARTS, BREAK, nameKey, partsOf, type DocName, type SearchDoc } from '../format/doc.ts'
import type { PageEntry } from '../format/head.ts'
import { APART, RankedText } from './ranked-text.ts'
import { Digest } from '../format/seal.ts'

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

  means(): number[] {
    return this.parts.map(({ units }) => Math.ceil(units.length / Math.max(1, this.docs)))
  }

  /** The texts as lists are made of them; nothing can be added any more. */
  ranked(): RankedText {
    const seen = new Uint8Array(65_536)
    for (const { units } of this.parts) for (let i = 0; i < units.length; i++) seen[units.data[i] ?? 0] = 1
    seen[SEP] = seen[NONE] = 0
    const chars: number[] = []
    for (let char = 0; char < seen.length; char++) if (seen[char] === 1) chars.push(char)
    const alphabet = new Alphabet(chars)
    const parts = this.parts.map(({ units: { data, length }, ends }) => {
      for (let i = 0; i < length; i++) {
        const char = data[i] ?? NONE
        data[i] = char === SEP ? APART : alphabet.rank(char)
      }
      return { data, ends }
    })
    return new RankedText(alphabet, parts, this.docs)
  }
}
