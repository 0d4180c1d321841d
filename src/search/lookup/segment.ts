import type { Dimension } from '#domain/kinds.ts'
import type { SearchDoc } from '../format/doc.ts'
import type { List } from '../format/postings.ts'

/** What a segment answers: where a term stands (a list per part), and which articles carry a name. */
export interface Segment {
  term(text: string, loose: boolean): Promise<List[]>
  name(kind: Dimension, name: string): Promise<Uint32Array>
  /** Its articles, if they are in memory. */
  readonly docs?: readonly SearchDoc[]
}
