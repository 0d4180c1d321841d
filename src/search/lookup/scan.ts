import { BREAK, nameKey, partsOf, type SearchDoc } from '../format/doc.ts'
import { foldText } from '../language/fold.ts'
import type { Segment } from './segment.ts'
import type { List } from '../format/postings.ts'
import type { Dimension } from '#domain/kinds.ts'

/** A segment answered by looking through its texts: for small archives, and as the truth in tests. */
export class ScanSegment implements Segment {
  private readonly parts: string[][]
  private loose: string[][] | undefined
  readonly docs: readonly SearchDoc[]

  constructor(docs: readonly SearchDoc[]) {
    this.docs = docs
    this.parts = docs.map(partsOf)
  }

  term(text: string, loose: boolean): Promise<List[]> {
    const folded = foldText(text)
    if (!loose) return Promise.resolve(scan(this.parts, folded))
    this.loose ??= this.parts.map((parts) => parts.map((part) => part.replaceAll(' ', '')))
    return Promise.resolve(scan(this.loose, folded.replaceAll(' ', '')))
  }

  name(kind: Dimension, name: string): Promise<Uint32Array> {
    const key = nameKey(kind, name)
    const found: number[] = []
    this.docs.forEach((doc, i) => {
      if (doc.names.some((named) => nameKey(named.kind, named.name) === key)) found.push(i)
    })
    return Promise.resolve(Uint32Array.from(found))
  }
}

function scan(docs: readonly string[][], wanted: string): List[] {
  return [0, 1, 2, 3].map((part) => {
    const found: number[] = []
    const starts: number[] = []
    const positions: number[] = []
    docs.forEach((parts, doc) => {
      const text = parts[part] ?? ''
      let at = wanted === '' || wanted.includes(BREAK) ? -1 : text.indexOf(wanted)
      if (at < 0) return
      found.push(doc)
      starts.push(positions.length)
      for (; at >= 0; at = text.indexOf(wanted, at + 1)) positions.push(at)
    })
    starts.push(positions.length)
    return {
      docs: Uint32Array.from(found),
      starts: Uint32Array.from(starts),
      positions: Uint32Array.from(positions),
    }
  })
}
