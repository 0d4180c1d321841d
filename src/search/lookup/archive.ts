import { pageId } from '#domain/urls.ts'
import { countFirst } from './first.ts'
import type { PageEntry, SegmentHead } from '../format/head.ts'

/** An article by its place: the number of its page, and its index on it. */
export interface Place {
  date: string
  /** `2024-02-24/01` */
  page: string
  /** From 0: the address has `number` instead. */
  index: number
  id: string
}

/** All articles of an archive by ordinal (0 the oldest), from the pages that the first file lists. */
export class Archive {
  readonly size: number
  private readonly pages: PageEntry[]
  private readonly starts: number[] = []
  /** The months with issues (`2024-02`), oldest first, each with its first ordinal. */
  readonly months: { month: string; first: number }[] = []
  /** Ordinals from the freshest on (newest date first, within a date in print order), and the inverse. */
  readonly fresh: Uint32Array
  readonly freshness: Uint32Array

  constructor(segments: readonly SegmentHead[]) {
    this.pages = segments.flatMap(({ pages }) => pages)
    let size = 0
    for (const { date, numbers } of this.pages) {
      this.starts.push(size)
      const month = date.slice(0, 7)
      if (this.months.at(-1)?.month !== month) this.months.push({ month, first: size })
      size += numbers.length
    }
    this.size = size
    this.fresh = new Uint32Array(size)
    this.freshness = new Uint32Array(size)
    let at = 0
    for (let last = this.pages.length; last > 0;) {
      let first = last - 1
      while (first > 0 && this.pages[first - 1]?.date === this.pages[first]?.date) first--
      const end = this.starts[last] ?? size
      for (let ordinal = this.starts[first] ?? 0; ordinal < end; ordinal++) {
        this.fresh[at] = ordinal
        this.freshness[ordinal] = at++
      }
      last = first
    }
  }

  /** The first ordinal whose date is not before this one. */
  from(date: string): number {
    return this.first((entry) => entry.date < date)
  }

  /** The first ordinal whose date is after this one. */
  after(date: string): number {
    return this.first((entry) => entry.date <= date)
  }

  place(ordinal: number): Place {
    const at = countFirst(this.starts.length, (i) => (this.starts[i] ?? 0) <= ordinal) - 1
    const { date = '', page = 0, numbers = [] } = this.pages[at] ?? {}
    const index = ordinal - (this.starts[at] ?? 0)
    const place = pageId({ date, page })
    return { date, page: place, index, id: `${place}/${numbers[index] ?? 0}` }
  }

  dates(): { first: string; last: string } {
    return { first: this.pages[0]?.date ?? '', last: this.pages.at(-1)?.date ?? '' }
  }

  /** The first ordinal that is not on a page `before`. */
  private first(before: (entry: PageEntry) => boolean): number {
    const at = countFirst(this.pages.length, (i) => {
      const entry = this.pages[i]
      return entry !== undefined && before(entry)
    })
    return this.starts[at] ?? this.size
  }
}
