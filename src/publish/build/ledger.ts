import {
  closeSync,
  existsSync,
  mkdirSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
  writeSync,
} from 'node:fs'
import { join } from 'node:path'
import * as v from 'valibot'

/** What is known of a file of the site: from what it was made, and the data files that were read for it. */
export interface Entry {
  hash: string
  reads: string[]
}

const LineSchema = v.union([
  v.strictTuple([v.string()]),
  v.strictTuple([v.string(), v.string(), v.array(v.string())]),
])

/**
 * Remembers what stands in an output folder, over builds and over builds that were killed. Before a file is
 * written it is struck out, afterwards entered anew, each by a line at the end of a journal; so an entry is never
 * older than its file. A damaged last line (the build died while writing it) counts as struck out.
 */
export class Ledger {
  readonly entries = new Map<string, Entry>()
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
    const [path, hash, reads] = parsed
    if (hash === undefined) this.entries.delete(path)
    else this.entries.set(path, { hash, reads })
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
    for (const { path, hash, reads } of entries) this.entries.set(path, { hash, reads })
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

  /** Forgets everything: the next build starts from nothing. */
  static forget(dir: string): void {
    rmSync(join(dir, 'ledger.jsonl'), { force: true })
  }
}

function parseLine(line: string): [string, string, string[]] | [string, undefined, undefined] | undefined {
  try {
    const parsed = v.safeParse(LineSchema, JSON.parse(line))
    if (!parsed.success) return undefined
    return parsed.output.length === 1 ? [parsed.output[0], undefined, undefined] : parsed.output
  } catch {
    return undefined
  }
}
