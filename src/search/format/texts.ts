import { dimensionOf, KINDS } from '#domain/kinds.ts'
import { decodeChars, encodeChars } from './charset.ts'
import type { DocName, SearchDoc } from './doc.ts'

/** The path of the one file of a segment that is small enough to be scanned. */
export const scanPath = (dir: string): string => `s-${dir}/scan.bin`
const END_OF_DOC = '\f'

/** The path of the text of the `index`th article (from 0) of a page `2024-02-24/01`: its row needs no other article's. */
export const textPath = (page: string, index: number): string =>
  `text/${page.replaceAll('/', '-')}-${index}.bin`

/** One line each, of the same length: offsets stay true. */
const line = (text: string): string => text.replace(/[\n\f]/gu, ' ')

/** Articles as they are deflated: a line each for headline, kicker, sub, names and every paragraph. */
export const writeTexts = (docs: readonly SearchDoc[]): Uint8Array<ArrayBuffer> =>
  encodeChars(joinTexts(docs))

/** Articles as one text: a line each for headline, kicker, sub, names and every paragraph. */
export function joinTexts(docs: readonly SearchDoc[]): string {
  return docs
    .map((doc) =>
      [
        line(doc.headline),
        line(doc.kicker),
        line(doc.sub),
        doc.names
          .map(({ kind, name }) => `${KINDS[kind].digit}${line(name).replace(/\t/gu, ' ')}`)
          .join('\t'),
        ...doc.paragraphs.map(line),
      ].join('\n'),
    )
    .join(END_OF_DOC)
}

/** The text in an inflated file of articles. */
export const textIn = (inflated: Uint8Array): string => decodeChars(inflated)

/** Reads what {@link joinTexts} wrote; the ids are the caller's to give. */
export function readTexts(text: string, id: (index: number) => string): SearchDoc[] {
  return text.split(END_OF_DOC).map((part, index) => {
    const [headline = '', kicker = '', sub = '', names = '', ...paragraphs] = part.split('\n')
    return { id: id(index), headline, kicker, sub, paragraphs, names: readNames(names) }
  })
}

function readNames(text: string): DocName[] {
  return text.split('\t').flatMap((item) => {
    const kind = dimensionOf(Number(item.charAt(0)))
    return item !== '' && kind !== undefined ? [{ kind, name: item.slice(1) }] : []
  })
}
