import { Answer, inOrder, type AnswerState } from './answer.ts'
import { Archive } from './archive.ts'
import { asksNothing, wordsOf } from '../language/words.ts'
import { evaluate, type Manner, type Matches } from './evaluate.ts'
import { Files, type ReadFile } from './files.ts'
import type { Facets } from './facets.ts'
import { HEAD_PATH, readHead, type Head } from '../format/head.ts'
import type { DocName, SearchDoc } from '../format/doc.ts'
import { canFold, vouchFor } from '../language/fold.ts'
import type { AnswerNetwork } from './pairs.ts'
import type { Clause, Query } from '#domain/query.ts'
import { Segments, type Part } from './segments.ts'
import { show, type Shown } from './show.ts'
import type { Suggester, Suggestion } from './suggest.ts'

/** How an index is reached. */
export interface SearchOptions {
  read: ReadFile
  /** Pauses in milliseconds before an interrupted file is tried again; by default none: it is not tried again. */
  pauses?: readonly number[]
  /** Loads `language/scripts.ts`; asked for when a character turns up that may be a traditional one. */
  scripts?: (() => Promise<unknown>) | undefined
  /** Reads what was typed (`parseQuery`), for callers that ask by text. */
  parse?: (typed: string) => Query
}

/** Opens an index: reads its first file. Rejects with a FileError when that cannot be had. */
export async function openSearch({ read, pauses = [], ...options }: SearchOptions): Promise<Search> {
  const files = new Files(read, pauses)
  return new Search(files, readHead(await files.get(HEAD_PATH)), options)
}

/**
 * An archive that can be searched. Every method may be called at any time and side by side. What a first answer can do
 * without is imported when it is asked for.
 */
export class Search {
  readonly archive: Archive
  private readonly files: Files
  private readonly head: Head
  private readonly segments: Segments
  private readonly options: Pick<SearchOptions, 'scripts' | 'parse'>
  private suggesting: Promise<Suggester> | undefined

  constructor(files: Files, head: Head, options: Pick<SearchOptions, 'scripts' | 'parse'>) {
    this.files = files
    this.head = head
    this.options = options
    this.archive = new Archive(head.segments)
    for (const { lists } of head.segments) vouchFor(lists.alphabet)
    this.segments = new Segments(files, head, (text) => this.foldable(text))
  }

  /** How many bytes the whole index has, to be shown before it is downloaded. */
  get bytes(): number {
    return this.head.segments.reduce((sum, { bytes }) => sum + bytes, this.head.otherBytes)
  }

  /** All files of the index, to be downloaded; the first file is the last. */
  async paths(): Promise<string[]> {
    return (await import('../format/paths-of.ts')).pathsOf(this.head)
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
    const query = typeof asked === 'string' ? this.parse(asked) : asked
    const missing = new Set<string>()
    await this.learn(query)
    let state: AnswerState = { missing: [], loose: false, names: [], done: true }
    for await (const manner of this.manners(query, missing)) {
      for await (const ordinals of this.grow(query, manner)) {
        const names = [...new Set([...manner.names.values()].flat())]
        state = { missing: [...missing], loose: manner.loose, names, done: ordinals.done }
        if (ordinals.found.length > 0 || !state.done)
          yield new Answer(this.archive, query, ordinals.found, state)
        if (ordinals.found.length > 0 && state.done) return
      }
      // Nothing is known to be there in this manner: another would wait for the same files again.
      if (missing.size > 0) break
    }
    state = { missing: [...missing], loose: false, names: [], done: true }
    yield new Answer(this.archive, query, new Uint32Array(0), state)
  }

  /** The ways to read a query, from the strictest on. */
  private async *manners(query: Query, missing: Set<string>): AsyncGenerator<Manner> {
    if (asksNothing(query)) return
    const words = wordsOf(query)
    const names = await this.spelled(words, true, missing)
    yield { loose: false, names, missing }
    const spelled = await this.spelled(words, false, missing)
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
    const parts = [...this.segments.parts].reverse()
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
    return show(this.archive, answer, from, to, (ordinal) => this.text(ordinal))
  }

  /** For each kind of name, how many of the answers carry which: exact, most frequent first. */
  async facets(answer: Answer): Promise<Facets> {
    const { countFacets } = await import('./facets.ts')
    return countFacets(this.files, this.segments.parts, answer.ordinals)
  }

  /** Who stands with whom in the answers: the strongest pairs, counted exactly. */
  async pairs(answer: Answer): Promise<AnswerNetwork> {
    const { countPairs } = await import('./pairs.ts')
    return countPairs(this.files, this.segments.parts, answer.ordinals)
  }

  /** Names and headlines that may be meant by what has been typed: by characters, pinyin or initials. */
  async suggest(typed: string, limit = 10): Promise<Suggestion[]> {
    return (await this.suggester()).suggest(typed, limit)
  }

  /** Names that a query without answers may have meant, best first. */
  async didYouMean(query: Query): Promise<Suggestion[]> {
    await this.learn(query)
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
      return await evaluate(await this.segments.opened(part), head.docs, query, within, manner)
    } catch (error) {
      manner.missing.add(error instanceof Error ? error.message : String(error))
      return { docs: [], scores: [] }
    }
  }

  /** The text of an article, for its row; what is scanned is there already. */
  private async text(ordinal: number): Promise<SearchDoc | undefined> {
    const { page, index } = this.archive.place(ordinal)
    return (await this.segments.scanned(ordinal)) ?? this.segments.text(page, index)
  }

  /** The names that words of Latin letters spell; see `Suggester.spelled`. */
  private async spelled(
    words: readonly Clause[],
    small: boolean,
    missing: Set<string>,
  ): Promise<ReadonlyMap<string, readonly DocName[]>> {
    const isLatin = words.some(({ any }) => any.some(({ text }) => maySpell(text)))
    return isLatin ? (await this.suggester()).spelled(words, small, missing) : new Map()
  }

  private parse(typed: string): Query {
    if (!this.options.parse) throw new Error('opened without `parse`')
    return this.options.parse(typed)
  }

  private suggester(): Promise<Suggester> {
    this.suggesting ??= import('./suggest.ts').then(
      ({ Suggester }) => new Suggester(this.files, this.head, (text) => this.foldable(text)),
    )
    // Code that did not come is asked for anew.
    this.suggesting.catch(() => (this.suggesting = undefined))
    return this.suggesting
  }

  /** Sees to it that what a question says can be folded. Characters that the archive has are vouched for by its texts. */
  private async learn({ clauses, filters }: Query): Promise<void> {
    const words = clauses.flatMap(({ any }) => any.map(({ text }) => text))
    const said = [...words, ...filters.flatMap(({ any }) => any)].join('')
    if (canFold(said)) return
    await this.segments.openScanned()
    await this.foldable(said)
  }

  private async foldable(text: string): Promise<void> {
    if (!canFold(text)) await this.options.scripts?.()
  }
}

/** Whether a word may be how a name is spelled (qiaojunjie, qjj). */
export const maySpell = (text: string): boolean => /^[a-zü']{2,60}$/iu.test(text)
