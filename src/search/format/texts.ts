import { dimensionOf, KINDS } from '#domain/kinds.ts'
import type { DocName, SearchDoc } from './doc.ts'

/** Articles of a page that share a file of texts: few, so that showing one costs little. */
export const TEXTS_PER_FILE = 4
/** The path of the one file of a segment that is small enough to be scanned. */
export const scanPath = (dir: string): string => `s-${dir}/scan.bin`
const END_OF_DOC = '\f'

/** The path of the texts that hold the `index`th article (from 0) of a page `2024-02-24/01`. */
export const textsPath = (page: string, index: number): string =>
  `text/${page.replaceAll('/', '-')}-${Math.floor(index / TEXTS_PER_FILE)}.bin`

/** One line each, of the same length: offsets stay true. */
const line = (text: string): string => text.replace(/[\n\f]/gu, ' ')

/** Articles as one text, to be deflated: a line each for headline, kicker, sub, names and every paragraph. */
export function writeTexts(docs: readonly SearchDoc[]): string {
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

/** Reads what {@link writeTexts} wrote; the ids are the caller's to give. */
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
