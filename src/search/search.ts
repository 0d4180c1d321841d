import { Answer, inOrder } from './answer.ts'
import { Archive } from './archive.ts'
import { asksNothing, evaluate, type Matches } from './evaluate.ts'
import { Files, type ReadFile } from './files.ts'
import { countFacets, type Facets } from './facets.ts'
import { HEAD_PATH, readHead, type Head, type SegmentHead } from './head.ts'
import { inflateText } from './inflate.ts'
import { ListSegment, type Segment } from './lists.ts'
import { parseQuery, type Query } from './query.ts'
import { ScanSegment } from './scan.ts'
import { show, type Shown } from './show.ts'
import { readTexts, scanPath } from './texts.ts'

/** How an index is reached. */
export interface SearchOptions {
  read: ReadFile
  /** Pauses in milliseconds before an interrupted file is tried again. */
  pauses?: readonly number[]
}

/** A segment with the ordinal of its first article. */
interface Part {
  head: SegmentHead
  first: number
  segment: Promise<Segment> | undefined
}

/** Opens an index: reads its first file. Rejects with a FileError when that cannot be had. */
export async function openSearch({ read, pauses }: SearchOptions): Promise<Search> {
  const files = new Files(read, pauses)
  return new Search(files, readHead(await files.get(HEAD_PATH)))
}

/** An archive that can be searched. Every method may be called at any time and side by side. */
export class Search {
  readonly archive: Archive
  private readonly files: Files
  private readonly head: Head
  private readonly parts: Part[]

  constructor(files: Files, head: Head) {
    this.files = files
    this.head = head
    this.archive = new Archive(head.segments)
    let first = 0
    this.parts = head.segments.map((segment) => {
      const part: Part = { head: segment, first, segment: undefined }
      first += segment.docs
      return part
    })
  }

  /** How many bytes the whole index has, to be shown before it is downloaded. */
  get bytes(): number {
    return this.head.segments.reduce((sum, { bytes }) => sum + bytes, this.head.otherBytes)
  }

  /** The whole answer. */
  async ask(asked: string | Query): Promise<Answer> {
    let last: Answer | undefined
    for await (const answer of this.answers(asked)) last = answer
    if (!last) throw new Error('no answer')
    return last
  }

  /**
   * Answers as they grow: the newest segment first, then with the older ones; the last is `done`. When nothing
   * is found, the question is asked once more with marks and blanks ignored (`loose`).
   */
  async *answers(asked: string | Query): AsyncGenerator<Answer, void> {
    const query = typeof asked === 'string' ? parseQuery(asked) : asked
    const missing = new Set<string>()
    for (const loose of [false, true]) {
      const range = [
        query.from ? this.archive.from(query.from) : 0,
        query.to ? this.archive.after(query.to) : this.archive.size,
      ] as const
      const found: { first: number; matches: Matches }[] = []
      const parts = asksNothing(query) ? [] : [...this.parts].reverse()
      const running = parts.map((part) => this.evaluate(part, query, range, loose, missing))
      for (const [i, matches] of running.entries()) {
        found.push({ first: parts[i]?.first ?? 0, matches: await matches })
        const last = i === running.length - 1
        const total = found.reduce((sum, { matches }) => sum + matches.docs.length, 0)
        if (last && total === 0 && !loose) break
        if (total === 0 && !last) continue
        const ordinals = inOrder(this.archive, found, query.sort)
        yield new Answer(this.archive, query, ordinals, {
          missing: [...missing],
          loose: loose && total > 0,
          done: last,
        })
        if (last) return
      }
    }
    yield new Answer(this.archive, query, new Uint32Array(0), {
      missing: [...missing],
      loose: false,
      done: true,
    })
  }

  /** Headline, best sentence and marks of the answers `from` (included) to `to` (not). */
  show(answer: Answer, from: number, to: number): Promise<Shown[]> {
    return show(this.files, this.archive, answer, from, to)
  }

  /** For each kind of name, how many of the answers carry which: exact, most frequent first. */
  facets(answer: Answer): Promise<Facets> {
    return countFacets(this.files, this.parts, answer.ordinals)
  }

  private async evaluate(
    part: Part,
    query: Query,
    range: readonly [number, number],
    loose: boolean,
    missing: Set<string>,
  ): Promise<Matches> {
    const { head, first } = part
    const within = [Math.max(0, range[0] - first), Math.min(head.docs, range[1] - first)] as const
    if (within[0] >= within[1]) return { docs: [], scores: [] }
    try {
      part.segment ??= this.segment(head)
      return await evaluate(await part.segment, head.docs, query, within, loose, missing)
    } catch (error) {
      part.segment = undefined
      missing.add(error instanceof Error ? error.message : String(error))
      return { docs: [], scores: [] }
    }
  }

  private async segment(head: SegmentHead): Promise<Segment> {
    if (!head.scan) return new ListSegment(this.files, head)
    const text = await inflateText(await this.files.get(scanPath(head.dir)))
    return new ScanSegment(readTexts(text, String))
  }
}
