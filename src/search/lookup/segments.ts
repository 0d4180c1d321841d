import type { SearchDoc } from '../format/doc.ts'
import type { Head, SegmentHead } from '../format/head.ts'
import { inflate } from '../format/inflate.ts'
import { readTexts, scanPath, textIn, textPath } from '../format/texts.ts'
import { vouchFor } from '../language/fold.ts'
import type { Files } from './files.ts'
import { ScanSegment } from './scan.ts'
import type { Segment } from './segment.ts'

/** A segment with the ordinal of its first article. */
export interface Part {
  head: SegmentHead
  first: number
  segment: Promise<Segment> | undefined
}

/** The segments of an index, each opened when it is asked, and the texts of its articles. Throws what `files` throws. */
export class Segments {
  /** From the oldest to the newest. */
  readonly parts: readonly Part[]
  private readonly files: Files
  private readonly foldable: (text: string) => Promise<void>

  /** @param foldable sees to it that a text can be folded */
  constructor(files: Files, { segments }: Head, foldable: (text: string) => Promise<void>) {
    this.files = files
    this.foldable = foldable
    let first = 0
    this.parts = segments.map((head) => {
      const part = { head, first, segment: undefined }
      first += head.docs
      return part
    })
  }

  /** A segment, read once; one that could not be read is tried anew by the next question. */
  opened(part: Part): Promise<Segment> {
    const opening = (part.segment ??= this.open(part.head))
    // Not at once: whoever needs it for the same question is told the same, and does not wait for it again.
    opening.catch(() => setTimeout(() => (part.segment = undefined)))
    return opening
  }

  /** Opens what is scanned: from then on its characters can be folded. One that cannot be read is named when it is asked. */
  async openScanned(): Promise<void> {
    const parts = this.parts.filter(({ head, segment }) => head.scan && !segment)
    await Promise.allSettled(parts.map((part) => this.opened(part)))
  }

  /** An article of a segment that is scanned, else undefined. */
  async scanned(ordinal: number): Promise<SearchDoc | undefined> {
    const part = this.parts.filter(({ first }) => first <= ordinal).at(-1)
    return part?.head.scan ? (await this.opened(part)).docs?.[ordinal - part.first] : undefined
  }

  /** The text of the `index`th article (from 0) of a page. */
  async text(page: string, index: number): Promise<SearchDoc | undefined> {
    const text = textIn(inflate(await this.files.get(textPath(page, index))))
    await this.foldable(text)
    return readTexts(text, String)[0]
  }

  private async open(head: SegmentHead): Promise<Segment> {
    if (!head.scan) return new (await import('./lists.ts')).ListSegment(this.files, head)
    const text = textIn(inflate(await this.files.get(scanPath(head.dir))))
    if (head.hasTraditional) await this.foldable(text)
    else vouchFor(unitsOf(text))
    return new ScanSegment(readTexts(text, String))
  }
}

function* unitsOf(text: string): Generator<number> {
  for (let i = 0; i < text.length; i++) yield text.charCodeAt(i)
}
