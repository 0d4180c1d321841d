import type { Leads } from '#texts/share-zh.ts'

/** Something that is handed on. */
export interface Shared {
  title: string
  /** What its address leads to. */
  leads: Leads
  /** Of its words (BCP 47), where the page says so. */
  language?: string | undefined
  /** Where the title may break, as on its page (`PhrasesSchema` of the derived data). */
  phrases?: string
  /** Its lasting address. */
  url: string
  /** Words of it: a quotation, or how it begins; paragraphs by line. */
  words: string
  /** Whether `words` are all of what is quoted, or only a beginning. */
  isWhole: boolean
  /** Where it was printed, as it is shown: `春江日报 2031年5月2日 第01版`. */
  printed: string
  /** As a reference; only of articles. */
  reference?: string
}
