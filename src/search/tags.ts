import { BitReader, riceFor } from './bits.ts'
import type { DocName } from './doc.ts'
import { FILTER_KINDS } from './query.ts'

/** Articles that share a file of facets. */
export const FACET_DOCS = 512
export const namesPath = (dir: string, file: number): string => `s-${dir}/n${file.toString(36)}.bin`
export const facetPath = (dir: string, block: number): string => `s-${dir}/f${block.toString(36)}.bin`

/** The articles that carry a tag, from the file of its key; none when the file does not name it. */
export function findName(file: Uint8Array, wanted: string, docs: number): Uint32Array {
  const input = new BitReader(file)
  for (let left = input.count(input.gamma() - 1); left > 0; left--) {
    const length = input.count(input.gamma() - 1)
    let key = ''
    for (let i = 0; i < length; i++) key += String.fromCharCode(input.read(16))
    const list = new Uint32Array(input.count(input.gamma()))
    const k = riceFor(docs / list.length)
    let next = 0
    for (let i = 0; i < list.length; i++) {
      list[i] = next + input.rice(k)
      next = (list[i] ?? 0) + 1
    }
    if (key === wanted) return list
  }
  return new Uint32Array(0)
}

/** What a file of facets says: its names, and for each of its articles the numbers of those it carries. */
export interface FacetBlock {
  names: DocName[]
  docs: number[][]
}

export function readFacets(text: string): FacetBlock {
  const [head = '', ...lines] = text.split('\n')
  const names = head.split('\t').flatMap((tag) => {
    const kind = FILTER_KINDS[Number(tag.charAt(0))]
    return tag !== '' && kind !== undefined ? [{ kind, name: tag.slice(1) }] : []
  })
  return { names, docs: lines.map((line) => (line ? line.split(',').map((n) => parseInt(n, 36)) : [])) }
}
