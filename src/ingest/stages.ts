import type { Article, Byline, Headline, Page } from '#domain/schema.ts'
import type { Tag } from '#domain/tags.ts'
import type { Said } from './wording/said.ts'

/** What a page text says of itself in its header. Dates are ISO days; `page` counts from 1. */
export interface PageHead {
  paper: string
  language: string
  date: string
  dateCertainty: 'printed' | 'inferred'
  page: number
  pageName?: string
  facsimile?: Page['facsimile']
}

/** Stage 1: the page's text as received, decoded, without its header; `firstLine` is its line number in the file. */
export interface RawText {
  text: string
  firstLine: number
  /** The paper's name, which may stand on the page by itself. */
  paper?: string
}

/** Stage 2: a line of the page, cleaned of what is not text; `number` counts from 1 in the file. */
export interface Line {
  text: string
  number: number
  /** Whether the line was set in by two characters: the mark of a new paragraph in print style. */
  indented: boolean
  /** How far it was set in, in em. */
  indent?: number
}

/** Stage 3: lines that stand together. `lines` is more than one only where line ends carry meaning. */
export interface Block {
  lines: Line[]
  /** On a page that sets paragraphs in: whether this block is. Undefined where the page tells nothing by it. */
  indented?: boolean
  /** Whether a blank line stands above. */
  parted?: boolean
  /** What the block is in its article where that is sure: it joins with none then. */
  office?: Office
  /** Whether it begins a paragraph, where that was weighed. */
  begins?: boolean
}
/** Who wrote it (a line of its own), a cross-head, a caption. */
export type Office = 'writers' | 'crosshead' | 'caption'

/** Stage 4: the blocks of one article, apart by their office. */
export interface RawArticle {
  headline: Block[]
  body: Block[]
}

/** Stage 5: paragraphs whole again; each keeps the line it began on, so that a report can point to it. */
export interface Paragraph {
  text: string
  line: number
  office?: Office
}
export interface MendedArticle {
  headline: Block[]
  paragraphs: Paragraph[]
}

/** Stage 6: headline and byline read, marks made full-width. What is left is to tag it. */
export interface DraftArticle {
  headline: Headline
  byline: Byline
  paragraphs: string[]
  line: number
  /** The headline as printed, where the editor corrected it. */
  printed?: Headline
  /** What a file in a standard form says of the article beyond its text. */
  carried?: Pick<Article, 'images' | 'updated'> & { n?: number; tags: Tag[] }
}

/** Something an editor should look at: where (line of the file), what kind, why, and the text in question. */
export interface Doubt {
  line: number
  kind: 'join' | 'headline' | 'name' | 'mark' | 'left-out' | 'page'
  said: Said
  text: string
  /** Of a name: what it would be tagged as, and how much of the page hangs on the answer. */
  tag?: Tag
  weight?: number
}

/** Where steps put what they are not sure of. */
export type Doubts = Doubt[]

/** The text of a block, its line ends removed: Chinese needs no space where a line wraps. */
export const blockText = (block: Block): string => block.lines.map(({ text }) => text).join('')

/** The line of the file a block begins on; 0 for an empty one. */
export const blockLine = (block: Block | undefined): number => block?.lines[0]?.number ?? 0
