import { Answer, inOrder, type AnswerState } from './answer.ts'
import { Archive } from './archive.ts'
import { asksNothing, wordsOf } from '../language/words.ts'
import { evaluate, type Manner, type Matches } from './evaluate.ts'
import { Files, type ReadFile } from './files.ts'
import { countFacets, type Facets } from './facets.ts'
import { HEAD_PATH, readHead, type Head, type SegmentHead } from '../format/head.ts'
import { inflateText } from '../format/inflate.ts'
import { ListSegment, type Segment } from './lists.ts'
import { countPairs, type AnswerNetwork } from './pairs.ts'
import { pathsOf } from '../format/paths-of.ts'
import type { Query } from '#domain/query.ts'
import { parseQuery } from '#domain/query-words.ts'
import { ScanSegment } from './scan.ts'
import { show, type Shown } from './show.ts'
import { Suggester, type Suggestion } from './suggest.ts'
import { readTexts, scanPath } from '../format/texts.ts'

/** How an index is reached. */
export interface SearchOptions {
  read: ReadFile
  /** Pauses in milliseconds before an interrupted file is tried again; by default none: it is not tried again. */
  pauses?: readonly number[]
}

/** A segment with the ordinal of its first article. */
interface Part {
  head: SegmentHead
  first: number
  segment: Promise<Segment> | undefined
}

/** Opens an index: reads its first file. Rejects with a FileError when that cannot be had. */
export async function openSearch({ read, pauses = [] }: SearchOptions): Promise<Search> {
  const files = new Files(read, pauses)
  return new Search(files, readHead(await files.get(HEAD_PATH)))
}

/** An archive that can be searched. Every method may be called at any time and side by side. */
export class Search {
  readonly archive: Archive
  private readonly files: Files
  private readonly head: Head
  private readonly parts: Part[]
  private readonly suggester: Suggester

  constructor(files: Files, head: Head) {
    this.files = files
    this.head = head
    this.archive = new Archive(head.segments)
    this.suggester = new Suggester(files, head)
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

  /** All files of the index, to be downloaded; the first file is the last. */
  get paths(): string[] {
    return pathsOf(this.head)
  }

  /** The whole answer. */
  async ask(asked: string | Query): Promise<Answer> {
    let last: Answer | undefined
    for await (const answer of this.answers(asked)) last = answer
    if (!last) throw new Error('no answer')
    return last
  }

  /**
   * Answers as they grow: the newest segment first, then with the older ones; the last is `done`. Small letters
   * (qjj) also find the names spelled so. When nothing is found, the question is read anew: capitals as the
   * spelling of names, then marks and blanks ignored.
   */
  async *answers(asked: string | Query): AsyncGenerator<Answer, void> {
    const query = typeof asked === 'string' ? parseQuery(asked) : asked
    const missing = new Set<string>()
    let state: AnswerState = { missing: [], loose: false, names: [], done: true }
    for await (const manner of this.manners(query, missing)) {
      for await (const ordinals of this.grow(query, manner)) {
        const names = [...new Set([...manner.names.values()].flat())]
        state = { missing: [...missing], loose: manner.loose, names, done: ordinals.done }
        if (ordinals.found.length > 0 || !state.done)
          yield new Answer(this.archive, query, ordinals.found, state)
        if (ordinals.found.length > 0 && state.done) return
      }
    }
    state = { missing: [...missing], loose: false, names: [], done: true }
    yield new Answer(this.archive, query, new Uint32Array(0), state)
  }

  /** The ways to read a query, from the strictest on. */
  private async *manners(query: Query, missing: Set<string>): AsyncGenerator<Manner> {
    if (asksNothing(query)) return
    const words = wordsOf(query)
    const names = await this.suggester.spelled(words, true, missing)
    yield { loose: false, names, missing }
    const spelled = await this.suggester.spelled(words, false, missing)
    if (spelled.size > names.size) yield { loose: false, names: spelled, missing }
    if (query.clauses.length > 0) yield { loose: true, names: spelled, missing }
  }

  /** The articles found, growing from the newest segment to the oldest. */
  private async *grow(query: Query, manner: Manner): AsyncGenerator<{ found: Uint32Array; done: boolean }> {
    const { archive } = this
    const range = [
      query.from ? archive.from(query.from) : 0,
      query.to ? archive.after(query.to) : archive.size,
    ] as const
    const found: { first: number; matches: Matches }[] = []
    const parts = [...this.parts].reverse()
    const running = parts.map((part) => this.evaluate(part, query, range, manner))
    for (const [i, part] of parts.entries()) {
      const matches = await running[i]
      if (matches) found.push({ first: part.first, matches })
      const done = i === parts.length - 1
      const empty = matches === undefined || matches.docs.length === 0
      if (done || !empty) yield { found: inOrder(archive, found, query.sort), done }
    }
  }

  /** Headline, best sentence and marks of the answers `from` (included) to `to` (not). */
  show(answer: Answer, from: number, to: number): Promise<Shown[]> {
    return show(this.files, this.archive, answer, from, to)
  }

  /** For each kind of name, how many of the answers carry which: exact, most frequent first. */
  facets(answer: Answer): Promise<Facets> {
    return countFacets(this.files, this.parts, answer.ordinals)
  }

  /** Who stands with whom in the answers: the strongest pairs, counted exactly. */
  pairs(answer: Answer): Promise<AnswerNetwork> {
    return countPairs(this.files, this.parts, answer.ordinals)
  }

  /** Names and headlines that may be meant by what has been typed: by characters, pinyin or initials. */
  suggest(typed: string, limit = 10): Promise<Suggestion[]> {
    return this.suggester.suggest(typed, limit)
  }

  /** Names that a query without answers may have meant, best first. */
  async didYouMean(query: Query): Promise<Suggestion[]> {
    const words = wordsOf(query).flatMap(({ any, not }) => (not ? [] : any.map(({ text }) => text)))
    const found = await Promise.all(words.map((word) => this.suggest(word, 3)))
    return found.flat().filter(({ type }) => type === 'name')
  }

  private async evaluate(
    part: Part,
    query: Query,
    range: readonly [number, number],
    manner: Manner,
  ): Promise<Matches> {
    const { head, first } = part
    const within = [Math.max(0, range[0] - first), Math.min(head.docs, range[1] - first)] as const
    if (within[0] >= within[1]) return { docs: [], scores: [] }
    try {
      part.segment ??= this.segment(head)
      return await evaluate(await part.segment, head.docs, query, within, manner)
    } catch (error) {
      part.segment = undefined
      manner.missing.add(error instanceof Error ? error.message : String(error))
      return { docs: [], scores: [] }
    }
  }

  private async segment(head: SegmentHead): Promise<Segment> {
    if (!head.scan) return new ListSegment(this.files, head)
    const text = inflateText(await this.files.get(scanPath(head.dir)))
    return new ScanSegment(readTexts(text, String))
  }
}
