import { Alphabet } from '../format/alphabet.ts'
import { BitReader } from '../format/bits.ts'
import { nameKey } from '../format/doc.ts'
import type { Files } from './files.ts'
import { foldText } from '../language/fold.ts'
import type { SegmentHead } from '../format/head.ts'
import { GRAM_WIDTH, gramKey, Heavies, indicesOf } from '../format/heavy.ts'
import { inflateText } from '../format/inflate.ts'
import { fileOf, keyIn, restOf, type Spread } from '../format/key.ts'
import { NOWHERE } from './list.ts'
import { matchLoosely, matchPhrase, together, type Found } from './match.ts'
import { gramPath, heavyPath, levelPath, listPath } from '../format/paths.ts'
import { cover, phraseOf, runsOf, stepsOf, type Phrase, type Piece, type Runs } from './pieces.ts'
import { PARTS, readDocs, readPositions, type List, type Posting } from '../format/postings.ts'
import type { FilterKind } from '../language/query.ts'
import { findInShard } from '../format/shard.ts'
import { findName, namesFileOf, namesPath } from '../format/tags.ts'

/** What a segment answers: where a term stands (a list per part), and which articles carry a name. */
export interface Segment {
  term(text: string, loose: boolean): Promise<List[]>
  name(kind: FilterKind, name: string): Promise<Uint32Array>
}

/** A list of more bytes is read only if the rest of the phrase occurs. */
const COSTLY = 16_000

const nowhere = (): List[] => Array.from({ length: PARTS }, () => NOWHERE)

/** A segment answered from its lists. Throws what `files` throws. */
export class ListSegment implements Segment {
  private readonly files: Files
  private readonly head: SegmentHead
  private readonly alphabet: Alphabet
  private readonly heavies: Heavies
  /** How lists of pairs lie in files. */
  private readonly spread: Spread
  private readonly units: ReadonlySet<number>
  /** The heavy lists of three units, of four, and so on. */
  private readonly levels: readonly ReadonlyMap<number, number>[]

  constructor(files: Files, head: SegmentHead) {
    const { alphabet, bits, pairs, units, levels } = head.lists
    this.files = files
    this.head = head
    this.alphabet = new Alphabet(alphabet)
    this.heavies = new Heavies(pairs)
    this.spread = { width: this.alphabet.width, bits }
    this.units = new Set(units)
    this.levels = levels.map(indicesOf)
  }

  async term(text: string, loose: boolean): Promise<List[]> {
    const phrase = phraseOf(foldText(text), loose, this.alphabet)
    const [a = 0, b = 0] = phrase.units
    if (phrase.units.includes(0)) return nowhere()
    if (phrase.units.length === 1) return (await this.unit(a)).slice(0, PARTS).map((list) => together(list))
    const steps = stepsOf(phrase, this.heavies)
    const [step] = steps
    if (phrase.units.length === 2) {
      const [beside, apart] = await Promise.all([
        !loose && step?.apart ? [] : this.besideOf(a, b),
        !loose && !step?.apart ? [] : this.apartOf(a, b),
      ])
      return Array.from({ length: PARTS }, (_, part) => together(beside[part], apart[PARTS + part]))
    }
    if (loose) return this.loosely(phrase)
    const runs = runsOf(phrase, steps, this.levels)
    const cost = (piece: Piece): number => this.cost(phrase, runs, piece)
    const pieces = cover(phrase, steps, runs, cost)
    const read = (some: readonly Piece[]): Promise<Found[]> =>
      Promise.all(
        some.map(async (piece) => ({
          piece,
          posting: await this.read(phrase, runs, piece, pieces.length > 1),
        })),
      )
    const match = (found: readonly Found[]): List[] => matchPhrase(phrase, steps, this.heavies, found)
    const [cheap, costly] = [
      pieces.filter((one) => cost(one) <= COSTLY),
      pieces.filter((one) => cost(one) > COSTLY),
    ]
    const first = await read(cheap)
    const matches = match(first)
    if (costly.length === 0 || (cheap.length > 0 && matches.every(({ docs }) => docs.length === 0)))
      return matches
    return match([...first, ...(await read(costly))])
  }

  async name(kind: FilterKind, name: string): Promise<Uint32Array> {
    const key = nameKey(kind, name)
    const file = await this.files.get(namesPath(this.head.dir, namesFileOf(key, this.head.nameBits)))
    return findName(inflateText(file), key, this.head.docs)
  }

  /** Every list that may say where units of the phrase stand, with or without separators between. */
  private async loosely(phrase: Phrase): Promise<List[]> {
    const steps = stepsOf(phrase, this.heavies)
    const read = await Promise.all(
      steps.map(async ({ heavy }, at) => {
        const [a = 0, b = 0, c = 0] = phrase.units.slice(at)
        const two = (steps[at + 1]?.heavy ?? -1) >= 0 && heavy >= 0
        const [pair, triple] = await Promise.all([
          this.apartOf(a, b),
          two ? this.gram(3, heavy, c, true) : [],
        ])
        return { pair, triple }
      }),
    )
    return matchLoosely(phrase, steps, this.heavies, read)
  }

  /** About how many bytes a piece costs. */
  private cost({ units }: Phrase, runs: Runs, { at, length, apart }: Piece): number {
    const { pairs, listBytes, levels } = this.head.lists
    const first = runs[at]?.[length - 3] ?? -1
    if (length === 2)
      return (apart && pairs[this.heavies.index(units[at] ?? 0, units[at + 1] ?? 0)]?.apart) || listBytes
    const level = levels[length - 3]
    const index = this.levels[length - 3]?.get(gramKey(first, units[at + length - 1] ?? 0))
    if (index === undefined) return level?.bytes ?? 0
    // When it is all of the phrase, articles suffice.
    return (level?.heavy[index]?.bytes ?? 0) / (length === units.length ? 3 : 1)
  }

  private read({ units }: Phrase, runs: Runs, { at, length }: Piece, positions: boolean): Promise<Posting> {
    if (length === 2) return this.apartOf(units[at] ?? 0, units[at + 1] ?? 0)
    return this.gram(length, runs[at]?.[length - 3] ?? 0, units[at + length - 1] ?? 0, positions)
  }

  private async unit(unit: number): Promise<Posting> {
    return this.units.has(unit) ? this.docs(unit, 0) : this.rare(unit, 0)
  }

  /** Where a pair stands side by side; of a heavy one only in which articles. */
  private besideOf(a: number, b: number): Promise<Posting> {
    return this.heavies.index(a, b) < 0 ? this.rare(a, b) : this.docs(a, b)
  }

  /** Where a pair stands with a separator between (and, of one that is not heavy, side by side). */
  private async apartOf(a: number, b: number): Promise<Posting> {
    if (!this.head.lists.pairs[this.heavies.index(a, b)]?.apart) return this.rare(a, b)
    const input = new BitReader(await this.files.get(heavyPath(this.head.dir, a, b, 'a')))
    return readPositions(
      input,
      readDocs(input, this.head),
      this.head,
      this.heavies.coded(((a << 16) | b) >>> 0),
    )
  }

  /** Where three and more units stand, `first` the index of the heavy list of all but the last of them. */
  private async gram(length: number, first: number, c: number, positions: boolean): Promise<Posting> {
    const { dir, lists } = this.head
    const level = lists.levels[length - 3]
    const key = gramKey(first, c)
    if (!level) return []
    if (!this.levels[length - 3]?.has(key)) {
      const spread = { width: GRAM_WIDTH, bits: level.bits }
      const file = await this.files.get(levelPath(dir, length, fileOf(key, spread)))
      return findInShard(file, restOf(key, spread), this.head, () => 0) ?? []
    }
    const [docs, places] = await Promise.all([
      this.files.get(gramPath(dir, length, first, c, 'd')),
      positions ? this.files.get(gramPath(dir, length, first, c, 'p')) : undefined,
    ])
    const posting = readDocs(new BitReader(docs), this.head)
    return places ? readPositions(new BitReader(places), posting, this.head, 0) : posting
  }

  private async docs(a: number, b: number): Promise<Posting> {
    const file = await this.files.get(heavyPath(this.head.dir, a, b, 'd'))
    return readDocs(new BitReader(file), this.head)
  }

  private async rare(a: number, b: number): Promise<Posting> {
    const key = this.alphabet.key(a, b)
    const number = fileOf(key, this.spread)
    const file = await this.files.get(listPath(this.head.dir, number))
    const coded = (rest: number): number =>
      this.heavies.coded(this.alphabet.unitsOf(keyIn(number, rest, this.spread)))
    return findInShard(file, restOf(key, this.spread), this.head, coded) ?? []
  }
}
