import { BitReader } from './bits.ts'
import { nameKey } from './doc.ts'
import type { Files } from './files.ts'
import { foldText } from './fold.ts'
import type { SegmentHead } from './head.ts'
import { inflateText } from './inflate.ts'
import { fileOf, restOf, textKey } from './key.ts'
import { couldMatch, cover, matchLoosely, matchPhrase, piecesOf, type Piece } from './phrase.ts'
import { readDocs, readPositions, type List, type Posting } from './postings.ts'
import type { FilterKind } from './query.ts'
import { findInShard } from './shard.ts'
import { findName, namesPath } from './tags.ts'
import { heavyPath, listPath } from './paths.ts'

/** What a segment answers: where a term stands (a list per part), and which articles carry a name. */
export interface Segment {
  term(text: string, loose: boolean): Promise<List[]>
  name(kind: FilterKind, name: string): Promise<Uint32Array>
}

/** A list as far as it is at hand; `more` fetches the positions of a heavy one. */
interface Opened {
  posting: Posting
  more?: () => Promise<Posting>
}

/** A segment answered from its lists. Throws what `files` throws. */
export class ListSegment implements Segment {
  private readonly files: Files
  private readonly head: SegmentHead
  private readonly heavy: Map<number, number>

  constructor(files: Files, head: SegmentHead) {
    this.files = files
    this.head = head
    this.heavy = new Map(head.heavy.map((list) => [list.key, list.docs + list.positions]))
  }

  async term(text: string, loose: boolean): Promise<List[]> {
    const folded = foldText(text)
    const all = piecesOf(loose ? folded.replaceAll(' ', '') : folded)
    const pieces = loose ? all : cover(all, (piece) => this.heavy.get(piece.key) ?? this.head.listBytes)
    const opened = await Promise.all(pieces.map((piece) => this.open(piece)))
    let postings = opened.map(({ posting }) => posting)
    if (loose || (pieces.length > 1 && couldMatch(pieces, postings))) {
      postings = await Promise.all(opened.map(({ posting, more }) => more?.() ?? Promise.resolve(posting)))
    }
    if (loose && pieces[0]?.single === false) return matchLoosely(pieces, postings)
    return matchPhrase(pieces, postings)
  }

  async name(kind: FilterKind, name: string): Promise<Uint32Array> {
    const key = nameKey(kind, name)
    const file = await this.files.get(namesPath(this.head.dir, fileOf(textKey(key), this.head.nameBits)))
    return findName(await inflateText(file), key, this.head.docs)
  }

  private async open(piece: Piece): Promise<Opened> {
    const { dir, bits } = this.head
    if (this.heavy.has(piece.key)) {
      const posting = readDocs(new BitReader(await this.files.get(heavyPath(dir, piece.key, 'd'))), this.head)
      if (piece.single) return { posting }
      const more = async (): Promise<Posting> =>
        readPositions(new BitReader(await this.files.get(heavyPath(dir, piece.key, 'p'))), posting, this.head)
      return { posting, more }
    }
    const file = await this.files.get(listPath(dir, fileOf(piece.key, bits)))
    return { posting: findInShard(file, restOf(piece.key, bits), this.head) ?? [] }
  }
}
