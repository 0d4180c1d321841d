import { Alphabet } from '../format/alphabet.ts'
import { BitReader } from '../format/bits.ts'
import type { SegmentHead } from '../format/head.ts'
import { GRAM_WIDTH, gramKey, Heavies, indicesOf } from '../format/heavy.ts'
import { fileOf, keyIn, restOf, type Spread } from '../format/key.ts'
import { gramPath, heavyPath, levelPath, listPath } from '../format/paths.ts'
import { readDocs, readPositions, type Posting } from '../format/postings.ts'
import { findInShard } from '../format/shard.ts'
import type { Files } from './files.ts'

/** Reads the lists of a segment from the files in which they lie. Throws what `files` throws. */
export class ListReader {
  readonly alphabet: Alphabet
  readonly heavies: Heavies
  /** The heavy lists of three units, of four, and so on. */
  readonly levels: readonly ReadonlyMap<number, number>[]
  private readonly files: Files
  private readonly head: SegmentHead
  /** How lists of pairs lie in files. */
  private readonly spread: Spread
  private readonly units: ReadonlySet<number>

  constructor(files: Files, head: SegmentHead) {
    const { alphabet, bits, pairs, units, levels } = head.lists
    this.files = files
    this.head = head
    this.alphabet = new Alphabet(alphabet)
    this.heavies = new Heavies(pairs)
    this.levels = levels.map(indicesOf)
    this.spread = { width: this.alphabet.width, bits }
    this.units = new Set(units)
  }

  /** In which articles a single unit stands. */
  async unit(unit: number): Promise<Posting> {
    return this.units.has(unit) ? this.docs(unit, 0) : this.rare(unit, 0)
  }

  /** Where a pair stands side by side; of a heavy one only in which articles. */
  besideOf(a: number, b: number): Promise<Posting> {
    return this.heavies.index(a, b) < 0 ? this.rare(a, b) : this.docs(a, b)
  }

  /** Where a pair stands with a separator between (and, of one that is not heavy, side by side). */
  async apartOf(a: number, b: number): Promise<Posting> {
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
  async gram(length: number, first: number, c: number, positions: boolean): Promise<Posting> {
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
