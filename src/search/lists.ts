import { Alphabet } from './alphabet.ts'
import { BitReader } from './bits.ts'
import { nameKey } from './doc.ts'
import type { Files } from './files.ts'
import { foldText } from './fold.ts'
import type { SegmentHead } from './head.ts'
import { Heavies, TRIPLE_WIDTH, tripleKey } from './heavy.ts'
import { inflateText } from './inflate.ts'
import { fileOf, keyIn, restOf, textKey, type Spread } from './key.ts'
import { matchLoosely, matchPhrase, together, type Found } from './match.ts'
import { heavyPath, listPath, triplePath } from './paths.ts'
import { cover, phraseOf, stepsOf, type Phrase, type Piece } from './pieces.ts'
import { PARTS, readDocs, readPositions, type List, type Posting } from './postings.ts'
import type { FilterKind } from './query.ts'
import { findInShard } from './shard.ts'
import { findName, namesPath } from './tags.ts'

/** What a segment answers: where a term stands (a list per part), and which articles carry a name. */
export interface Segment {
  term(text: string, loose: boolean): Promise<List[]>
  name(kind: FilterKind, name: string): Promise<Uint32Array>
}

/** A list of more bytes is read only if the rest of the phrase occurs. */
const COSTLY = 16_000

/** A segment answered from its lists. Throws what `files` throws. */
export class ListSegment implements Segment {
  private readonly files: Files
  private readonly head: SegmentHead
  private readonly alphabet: Alphabet
  private readonly heavies: Heavies
  /** How lists of pairs and of triples lie in files. */
  private readonly spread: Spread
  private readonly triplesSpread: Spread
  private readonly units: ReadonlySet<number>
  /** Bytes of the triples with files of their own, by key. */
  private readonly triples: ReadonlyMap<number, number>

  constructor(files: Files, head: SegmentHead) {
    const { alphabet, bits, pairs, units, triples, tripleBits } = head.lists
    this.files = files
    this.head = head
    this.alphabet = new Alphabet(alphabet)
    this.heavies = new Heavies(pairs)
    this.spread = { width: this.alphabet.width, bits }
    this.triplesSpread = { width: TRIPLE_WIDTH, bits: tripleBits }
    this.units = new Set(units)
    this.triples = new Map(triples.map(({ first, c, bytes }) => [tripleKey(first, c), bytes]))
  }

  async term(text: string, loose: boolean): Promise<List[]> {
    const phrase = phraseOf(foldText(text), loose)
    const [a = 0, b = 0] = phrase.units
    if (!phrase.units.every((unit) => this.alphabet.has(unit))) return []
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
    const cost = (piece: Piece): number => this.cost(phrase, piece)
    const pieces = cover(phrase, steps, cost)
    const read = (some: readonly Piece[]): Promise<Found[]> =>
      Promise.all(
        some.map(async (piece) => ({ piece, posting: await this.read(phrase, piece, pieces.length > 1) })),
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
    const file = await this.files.get(
      namesPath(this.head.dir, fileOf(textKey(key), { width: 32, bits: this.head.nameBits })),
    )
    return findName(await inflateText(file), key, this.head.docs)
  }

  /** Every list that may say where units of the phrase stand, with or without separators between. */
  private async loosely(phrase: Phrase): Promise<List[]> {
    const steps = stepsOf(phrase, this.heavies)
    const read = await Promise.all(
      steps.map(async ({ heavy }, at) => {
        const [a = 0, b = 0, c = 0] = phrase.units.slice(at)
        const two = (steps[at + 1]?.heavy ?? -1) >= 0 && heavy >= 0
        const [pair, triple] = await Promise.all([this.apartOf(a, b), two ? this.triple(heavy, c, true) : []])
        return { pair, triple }
      }),
    )
    return matchLoosely(phrase, steps, this.heavies, read)
  }

  private cost({ units }: Phrase, { at, triple, apart }: Piece): number {
    const [a = 0, b = 0, c = 0] = units.slice(at)
    const index = this.heavies.index(a, b)
    const { pairs, listBytes, tripleBytes } = this.head.lists
    if (triple) return this.triples.get(tripleKey(index, c)) ?? tripleBytes
    return (apart && pairs[index]?.apart) || listBytes
  }

  private read({ units }: Phrase, { at, triple }: Piece, positions: boolean): Promise<Posting> {
    const [a = 0, b = 0, c = 0] = units.slice(at)
    return triple ? this.triple(this.heavies.index(a, b), c, positions) : this.apartOf(a, b)
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
    const input = new BitReader(await this.files.get(heavyPath(this.head.dir, 'h', a, b, 'a')))
    return readPositions(
      input,
      readDocs(input, this.head),
      this.head,
      this.heavies.coded(((a << 16) | b) >>> 0),
    )
  }

  /** Where three units stand, `first` the index of the heavy pair that the first two are. */
  private async triple(first: number, c: number, positions: boolean): Promise<Posting> {
    const { dir, lists } = this.head
    const key = tripleKey(first, c)
    if (!this.triples.has(key)) {
      if (lists.tripleBytes === 0) return []
      const file = await this.files.get(triplePath(dir, fileOf(key, this.triplesSpread)))
      return findInShard(file, restOf(key, this.triplesSpread), this.head, () => 0) ?? []
    }
    const [docs, places] = await Promise.all([
      this.files.get(heavyPath(dir, 'u', first, c, 'd')),
      positions ? this.files.get(heavyPath(dir, 'u', first, c, 'p')) : undefined,
    ])
    const posting = readDocs(new BitReader(docs), this.head)
    return places ? readPositions(new BitReader(places), posting, this.head, 0) : posting
  }

  private async docs(a: number, b: number): Promise<Posting> {
    const file = await this.files.get(heavyPath(this.head.dir, 'h', a, b, 'd'))
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
