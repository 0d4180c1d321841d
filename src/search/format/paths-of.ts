import { pageId } from '#domain/urls.ts'
import { HEAD_PATH, type Head, type SegmentHead } from './head.ts'
import { knownPath } from './known-names.ts'
import { gramPath, heavyPath, levelPath, listPath } from './paths.ts'
import { FACET_DOCS, facetPath, namesPath } from './tags.ts'
import { scanPath, textPath } from './texts.ts'

/** Every file of an index, the newest first, the first file last: whoever has that has all of them. */
export function pathsOf(head: Head): string[] {
  const segments = [...head.segments].reverse()
  return [
    knownPath(''),
    ...Array.from(head.letters, knownPath),
    ...segments.flatMap(segmentPaths),
    ...segments.flatMap(textPaths),
    HEAD_PATH,
  ]
}

function segmentPaths({ dir, scan, lists, nameBits, docs }: SegmentHead): string[] {
  if (scan) return [scanPath(dir)]
  const numbers = (count: number): number[] => Array.from({ length: count }, (_, i) => i)
  return [
    ...numbers(2 ** lists.bits).map((file) => listPath(dir, file)),
    ...lists.units.map((unit) => heavyPath(dir, unit, 0, 'd')),
    ...lists.pairs.flatMap(({ a, b, apart }) => [
      heavyPath(dir, a, b, 'd'),
      ...(apart > 0 ? [heavyPath(dir, a, b, 'a')] : []),
    ]),
    ...lists.levels.flatMap(({ bits, heavy }, i) => [
      ...numbers(2 ** bits).map((file) => levelPath(dir, i + 3, file)),
      ...heavy.flatMap(({ first, c }) => [
        gramPath(dir, i + 3, first, c, 'd'),
        gramPath(dir, i + 3, first, c, 'p'),
      ]),
    ]),
    ...numbers(2 ** nameBits).map((file) => namesPath(dir, file)),
    ...numbers(Math.ceil(docs / FACET_DOCS)).map((block) => facetPath(dir, block)),
  ]
}

const textPaths = ({ pages }: SegmentHead): string[] =>
  [...pages].reverse().flatMap(({ date, page, numbers }) => {
    const place = pageId({ date, page })
    return numbers.map((_, index) => textPath(place, index))
  })
