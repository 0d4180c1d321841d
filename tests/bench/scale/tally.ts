import { buildIndex } from '#search/write/build.ts'
import { HEAD_PATH, readHead } from '#search/format/head.ts'
import type { SearchDoc } from '#search/format/doc.ts'

export type Part = 'lists' | 'tags' | 'texts' | 'names' | 'head'
/** Files of a search index by what they are for. */
const FORMS: readonly (readonly [Part, RegExp])[] = [
  ['lists', /^s-[^/]+\/[ghlu]/],
  ['tags', /^s-[^/]+\/(?:[nf]|scan)/],
  ['texts', /^text\//],
  ['names', /^names\//],
  ['head', new RegExp(`^${HEAD_PATH}$`)],
]
export interface Sum {
  files: number
  bytes: number
}
/** What an index came to. `segments`: its parts with lists and how many articles each has, oldest first. */
export interface Tally {
  articles: number
  chars: number
  sums: Record<Part, Sum>
  segments: (Sum & { articles: number })[]
}

function partOf(path: string): Part {
  const part = FORMS.find(([, form]) => form.test(path))?.[0]
  if (!part) throw new Error(`${path} is no file that is known`)
  return part
}

/** Characters of an article as an index counts them: near enough, before folding. */
export const charsOf = ({ headline, paragraphs }: SearchDoc): number =>
  paragraphs.reduce((sum, { length }) => sum + length, headline.length)

/** Writes an index by the project's own writer and keeps its sizes only, so that memory is that of one segment. */
export async function tally(
  docs: Iterable<SearchDoc> | AsyncIterable<SearchDoc>,
  newest: string,
): Promise<Tally> {
  const none = (): Sum => ({ files: 0, bytes: 0 })
  const sums = { lists: none(), tags: none(), texts: none(), names: none(), head: none() }
  const all: Tally = { articles: 0, chars: 0, sums, segments: [] }
  const written = new Map<string, Sum>()
  async function* counted() {
    for await (const doc of docs) {
      all.articles++
      all.chars += charsOf(doc)
      yield doc
    }
  }
  for await (const { path, bytes } of buildIndex(counted(), { newest })) {
    const part = partOf(path)
    sums[part].files++
    sums[part].bytes += bytes.length
    if (part === 'head')
      all.segments = readHead(bytes).segments.map(({ dir, docs: count }) => ({
        ...(written.get(dir) ?? none()),
        articles: count,
      }))
    const dir = /^s-([^/]*)\//.exec(path)?.[1]
    if (dir === undefined) continue
    const sum = written.get(dir) ?? none()
    written.set(dir, { files: sum.files + 1, bytes: sum.bytes + bytes.length })
  }
  return all
}
