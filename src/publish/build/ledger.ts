import {
  closeSync,
  existsSync,
  mkdirSync,
  openSync,
  readFileSync,
  renameSync,
  writeFileSync,
  writeSync,
} from 'node:fs'
import { join } from 'node:path'

/** What is known of a file of the site: from what it was made, and the data files that were read for it. */
export interface Entry {
  hash: string
  reads: string[]
}

/** A file that is struck out, or one with its entry. Checked by hand: a build begins with as many as the site has files. */
type Line = [path: string] | [path: string, hash: string, reads: string[]]

const areTexts = (value: unknown): value is string[] =>
  Array.isArray(value) && value.every((one) => typeof one === 'string')
const isLine = (value: unknown): value is Line =>
  Array.isArray(value) &&
  (value.length === 1
    ? areTexts(value)
    : value.length === 3 && areTexts(value.slice(0, 2)) && areTexts(value[2]))

/**
 * Remembers what stands in an output folder, over builds and over builds that were killed. Before a file is
 * written it is struck out, afterwards entered anew, each by a line at the end of a journal; so an entry is never
 * older than its file. A damaged last line (the build died while writing it) counts as struck out.
 */
export class Ledger {
  readonly entries = new Map<string, Entry>()
  readonly #reads = new Map<string, string>()
  readonly #path: string
  readonly #file: number
  /** Whether an earlier build left a ledger: without one, what stands in the folder is unknown. */
  readonly known: boolean

  constructor(dir: string) {
    mkdirSync(dir, { recursive: true })
    this.#path = join(dir, 'ledger.jsonl')
    this.known = existsSync(this.#path)
    if (this.known) for (const line of readFileSync(this.#path, 'utf8').split('\n')) this.#replay(line)
    this.#file = openSync(this.#path, 'a')
  }

  #replay(line: string): void {
    const parsed = parseLine(line)
    if (!parsed) return
    if (parsed.length === 1) this.entries.delete(parsed[0])
    else this.#set(parsed[0], parsed[1], parsed[2])
  }

  /** Thousands of files are made from the same few: each name is held once. */
  #set(path: string, hash: string, reads: readonly string[]): void {
    const shared = reads.map((read) => {
      const known = this.#reads.get(read)
      if (known === undefined) this.#reads.set(read, read)
      return known ?? read
    })
    this.entries.set(path, { hash, reads: shared })
  }

  /** Whether anything that was entered stands in this folder. */
  standsIn(dir: string): boolean {
    for (const path of this.entries.keys()) if (existsSync(join(dir, path))) return true
    return false
  }

  /** These files are about to change. */
  strike(paths: readonly string[]): void {
    if (paths.length === 0) return
    for (const path of paths) this.entries.delete(path)
    this.#append(paths.map((path) => JSON.stringify([path])))
  }

  /** These files stand as they should. */
  enter(entries: readonly (Entry & { path: string })[]): void {
    if (entries.length === 0) return
    for (const { path, hash, reads } of entries) this.#set(path, hash, reads)
    this.#append(entries.map(({ path, hash, reads }) => JSON.stringify([path, hash, reads])))
  }

  /** Begins a line first: the line before may be the torn end of a build that was killed. */
  #append(lines: readonly string[]): void {
    writeSync(this.#file, `\n${lines.join('\n')}`)
  }

  /** Writes the ledger anew, without its history. */
  close(): void {
    closeSync(this.#file)
    const lines = [...this.entries].map(([path, { hash, reads }]) => JSON.stringify([path, hash, reads]))
    writeFileSync(`${this.#path}.new`, lines.join('\n'))
    renameSync(`${this.#path}.new`, this.#path)
  }
}

function parseLine(line: string): Line | undefined {
  try {
    const parsed: unknown = JSON.parse(line)
    return isLine(parsed) ? parsed : undefined
  } catch {
    return undefined
  }
}
