import { PARTS, nameKey } from '../format/doc.ts'
import type { SegmentHead } from '../format/head.ts'
import { gramKey } from '../format/heavy.ts'
import { inflateText } from '../format/inflate.ts'
import type { List, Posting } from '../format/postings.ts'
import { findName, namesFileOf, namesPath } from '../format/tags.ts'
import { foldText } from '../language/fold.ts'
import type { Dimension } from '#domain/kinds.ts'
import type { Files } from './files.ts'
import { ListReader } from './list-reader.ts'
import { NOWHERE } from './list.ts'
import { matchLoosely, matchPhrase, together, type Found } from './match.ts'
import { cover, phraseOf, runsOf, stepsOf, type Phrase, type Piece, type Runs } from './pieces.ts'
import type { Segment } from './segment.ts'

/** A list of more bytes is read only if the rest of the phrase occurs. */
const COSTLY = 16_000

const nowhere = (): List[] => Array.from({ length: PARTS }, () => NOWHERE)

/** A segment answered from its lists. Throws what `files` throws. */
export class ListSegment implements Segment {
  private readonly files: Files
  private readonly head: SegmentHead
  private readonly lists: ListReader

  constructor(files: Files, head: SegmentHead) {
    this.files = files
    this.head = head
    this.lists = new ListReader(files, head)
  }

  async term(text: string, loose: boolean): Promise<List[]> {
    const phrase = phraseOf(foldText(text), loose, this.lists.alphabet)
    const [a = 0, b = 0] = phrase.units
    if (phrase.units.includes(0)) return nowhere()
    if (phrase.units.length === 1)
      return (await this.lists.unit(a)).slice(0, PARTS).map((list) => together(list))
    const steps = stepsOf(phrase, this.lists.heavies)
    const [step] = steps
    if (phrase.units.length === 2) {
      const [beside, apart] = await Promise.all([
        !loose && step?.apart ? [] : this.lists.besideOf(a, b),
        !loose && !step?.apart ? [] : this.lists.apartOf(a, b),
      ])
      return Array.from({ length: PARTS }, (_, part) => together(beside[part], apart[PARTS + part]))
    }
    if (loose) return this.loosely(phrase)
    const runs = runsOf(phrase, steps, this.lists.levels)
    const cost = (piece: Piece): number => this.cost(phrase, runs, piece)
    const pieces = cover(phrase, steps, runs, cost)
    const read = (some: readonly Piece[]): Promise<Found[]> =>
      Promise.all(
        some.map(async (piece) => ({
          piece,
          posting: await this.read(phrase, runs, piece, pieces.length > 1),
        })),
      )
    const match = (found: readonly Found[]): List[] => matchPhrase(phrase, steps, this.lists.heavies, found)
    const costly = pieces.filter((one) => cost(one) > COSTLY)
    const first = await read(pieces.filter((one) => !costly.includes(one)))
    const matches = match(first)
    const settled = first.length > 0 && matches.every(({ docs }) => docs.length === 0)
    return costly.length === 0 || settled ? matches : match([...first, ...(await read(costly))])
  }

  async name(kind: Dimension, name: string): Promise<Uint32Array> {
    const key = nameKey(kind, name)
    const file = await this.files.get(namesPath(this.head.dir, namesFileOf(key, this.head.nameBits)))
    return findName(inflateText(file), key, this.head.docs)
  }

  /** Every list that may say where units of the phrase stand, with or without separators between. */
  private async loosely(phrase: Phrase): Promise<List[]> {
    const steps = stepsOf(phrase, this.lists.heavies)
    const read = await Promise.all(
      steps.map(async ({ heavy }, at) => {
        const [a = 0, b = 0, c = 0] = phrase.units.slice(at)
        const two = (steps[at + 1]?.heavy ?? -1) >= 0 && heavy >= 0
        const [pair, triple] = await Promise.all([
          this.lists.apartOf(a, b),
          two ? this.lists.gram(3, heavy, c, true) : [],
        ])
        return { pair, triple }
      }),
    )
    return matchLoosely(phrase, steps, this.lists.heavies, read)
  }

  /** About how many bytes a piece costs. */
  private cost({ units }: Phrase, runs: Runs, { at, length, apart }: Piece): number {
    const { pairs, listBytes, levels } = this.head.lists
    const first = runs[at]?.[length - 3] ?? -1
    if (length === 2)
      return (
        (apart && pairs[this.lists.heavies.index(units[at] ?? 0, units[at + 1] ?? 0)]?.apart) || listBytes
      )
    const level = levels[length - 3]
    const index = this.lists.levels[length - 3]?.get(gramKey(first, units[at + length - 1] ?? 0))
    if (index === undefined) return level?.bytes ?? 0
    // When it is all of the phrase, articles suffice.
    return (level?.heavy[index]?.bytes ?? 0) / (length === units.length ? 3 : 1)
  }

  private read({ units }: Phrase, runs: Runs, { at, length }: Piece, positions: boolean): Promise<Posting> {
    if (length === 2) return this.lists.apartOf(units[at] ?? 0, units[at + 1] ?? 0)
    return this.lists.gram(length, runs[at]?.[length - 3] ?? 0, units[at + length - 1] ?? 0, positions)
  }
}
