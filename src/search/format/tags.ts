import type { DocName } from './doc.ts'
import { fileOf, textKey } from './key.ts'
import { dimensionOf } from '#domain/kinds.ts'

/** Articles that share a file of facets. */
export const FACET_DOCS = 512
export const namesPath = (dir: string, file: number): string => `s-${dir}/n${file.toString(36)}.bin`
export const facetPath = (dir: string, block: number): string => `s-${dir}/f${block.toString(36)}.bin`

/**
 * Which file has a tag: by the first character of its name, so that names of the same initials (qjj) lie in few files.
 * `bits` as in the first file.
 */
export function namesFileOf(nameKey: string, bits: number): number {
  const first = nameKey.charAt(nameKey.indexOf('/') + 1)
  return fileOf(textKey(first), { width: 32, bits })
}

/** The articles that carry a tag, from the (unpacked) file of its key; none when the file does not name it. */
export function findName(file: string, wanted: string, docs: number): Uint32Array {
  const line = file.split('\n').find((one) => one.startsWith(`${wanted}\t`))
  let next = 0
  const list = line
    ?.slice(wanted.length + 1)
    .split(',')
    .map((gap) => {
      const doc = next + parseInt(gap, 36)
      next = doc + 1
      return doc
    })
  if (list?.some((doc) => !(doc < docs))) throw new RangeError('no such article')
  return Uint32Array.from(list ?? [])
}

/** What a file of facets says: its names, and for each of its articles the numbers of those it carries. */
export interface FacetBlock {
  names: DocName[]
  docs: number[][]
}

export function readFacets(text: string): FacetBlock {
  const [head = '', ...lines] = text.split('\n')
  const names = head.split('\t').flatMap((tag) => {
    const kind = dimensionOf(Number(tag.charAt(0)))
    return tag !== '' && kind !== undefined ? [{ kind, name: tag.slice(1) }] : []
  })
  return { names, docs: lines.map((line) => (line ? line.split(',').map((n) => parseInt(n, 36)) : [])) }
}
