import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { Page } from '@playwright/test'
import type { Article, Content } from './content.ts'

/** A generator as it is measured. */
export interface Peer {
  name: string
  /** Packages with their exact versions; installed into `.cache/peers/NAME`. */
  packages: Readonly<Record<string, string>>
  /** Writes the sources of the site into a folder. */
  write: (content: Content, dir: string) => void
  /** Commands that build it, in that folder: program and arguments. A name of a package is its program. */
  build: readonly (readonly string[])[]
  /** The folder that is served, in that folder. */
  out: string
  /** Addresses. */
  article: (article: Article) => string
  list: (list: Content['lists'][number]) => string
  front: string
  /** Undefined where none comes with it. */
  search?: {
    /** Where one looks. */
    at: string
    /** Asks for words and waits for the answer: how many articles, and the addresses of those that are shown. */
    ask: (page: Page, words: string) => Promise<Found>
  }
}
export interface Found {
  total: number
  paths: readonly string[]
}

/** Writes files below a folder. */
export function writeFiles(dir: string, files: Readonly<Record<string, string>>): void {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(dir, path)), { recursive: true })
    writeFileSync(join(dir, path), text)
  }
}

/** A lean style for generators that bring none. */
export const STYLE = `body{margin:0 auto;max-width:38rem;padding:0 1.1rem;font:1.125rem/1.85 "Noto Serif CJK SC",serif;color:#1f1b16;background:#fbf8f1}
h1{font-size:1.7rem;line-height:1.35}p{margin:0;text-indent:2em;text-align:justify}a{color:#a3201d}ul{padding:0;list-style:none}nav a{margin-right:1em}`
