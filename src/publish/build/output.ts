import { copyFileSync, existsSync, mkdirSync, readdirSync, rmSync, rmdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { dataFile } from '#domain/urls.ts'
import { hashOf } from '../hash.ts'
import { listFiles } from './files.ts'
import { Ledger } from './ledger.ts'
import { Refused } from '../refused.ts'

/** Whether a whole site of ours stands there: many a folder has a page for what is not found. */
const isSite = (dir: string) => ['404.html', dataFile.site()].every((path) => existsSync(join(dir, path)))

/** The folder of a site while it is built: writes only what changed, and removes what is no longer made. */
export class Output {
  readonly dir: string
  readonly ledger: Ledger
  readonly #there: Set<string>
  readonly #made = new Set<string>()
  readonly #folders = new Set<string>()
  /** How many files were written and how many removed. */
  written = 0
  removed = 0

  /**
   * @param dir the site's folder
   * @param memory the folder in which the ledger is kept between builds
   * @throws if `dir` holds something that no build of ours has made: what a build does not make is removed
   */
  constructor(dir: string, memory: string) {
    this.dir = dir
    this.ledger = new Ledger(memory)
    const isEmpty = !existsSync(dir) || readdirSync(dir).length === 0
    if (!isEmpty && !isSite(dir) && !this.ledger.standsIn(dir)) {
      this.ledger.close()
      throw new Refused(`${dir} holds files that are not a site of Banmian's; name an empty folder (OUT_DIR)`)
    }
    if (!this.ledger.known) rmSync(dir, { recursive: true, force: true })
    mkdirSync(dir, { recursive: true })
    this.#there = new Set(listFiles(dir))
  }

  /** Whether a file stands there and was made from this. */
  isCurrent(path: string, hash: string): boolean {
    return this.#there.has(path) && this.ledger.entries.get(path)?.hash === hash
  }

  /** The hash of what a file was made from; undefined of one that this build has not made. */
  hashOf(path: string): string | undefined {
    return this.#made.has(path) ? this.ledger.entries.get(path)?.hash : undefined
  }

  /** Says that a file belongs to the site, whoever writes it. */
  keep(path: string): void {
    this.#made.add(path)
  }

  /** Puts a file there unless it stands already; answers its hash. */
  put(path: string, content: string | Uint8Array): string {
    const hash = hashOf(content)
    this.#make(path, hash, (to) => writeFileSync(to, content))
    return hash
  }

  /** Puts a copy of a file there, whose hash is known, unless it stands already. */
  copy(path: string, from: string, hash: string): void {
    this.#make(path, hash, (to) => copyFileSync(from, to))
  }

  /** Puts a file there whose content is known by a hash of what it is made from, unless it stands already; answers it. */
  make(path: string, hash: string, content: () => string | Uint8Array): string {
    this.#make(path, hash, (to) => writeFileSync(to, content()))
    return hash
  }

  /** Puts many files there, as {@link put} does, and enters them all at once; answers their hashes. */
  putAll(files: readonly { path: string; content: string | Uint8Array }[]): string[] {
    const entries = files.map(({ path, content }) => ({ path, hash: hashOf(content), content, reads: [] }))
    for (const { path } of entries) this.keep(path)
    const stale = entries.filter(({ path, hash }) => !this.isCurrent(path, hash))
    this.ledger.strike(stale.map(({ path }) => path))
    for (const { path, content } of stale) writeFileSync(this.#place(path), content)
    this.written += stale.length
    this.ledger.enter(stale)
    return entries.map(({ hash }) => hash)
  }

  #make(path: string, hash: string, write: (to: string) => void): void {
    this.keep(path)
    if (this.isCurrent(path, hash)) return
    this.ledger.strike([path])
    write(this.#place(path))
    this.written += 1
    this.ledger.enter([{ path, hash, reads: [] }])
  }

  /** Where a file goes on the disk; its folder is there. */
  #place(path: string): string {
    const folder = join(this.dir, dirname(path))
    if (!this.#folders.has(folder)) mkdirSync(folder, { recursive: true })
    this.#folders.add(folder)
    return join(this.dir, path)
  }

  /**
   * Removes what stands there and was not made this time, and closes the ledger.
   * @param twins whether compressed twins of files that stay may stay too
   */
  finish({ twins }: { twins: boolean }): void {
    const stays = (path: string) =>
      this.#made.has(path) || (twins && this.#made.has(path.replace(/\.(?:gz|br)$/, '')))
    const gone = [...this.#there, ...this.ledger.entries.keys()].filter((path) => !stays(path))
    this.ledger.strike(gone)
    for (const path of new Set(gone)) {
      rmSync(join(this.dir, path), { force: true })
      this.removed += 1
      removeEmpty(this.dir, dirname(path))
    }
    this.ledger.close()
  }
}

function removeEmpty(root: string, folder: string): void {
  for (let at = folder; at !== '.' && at !== ''; at = dirname(at)) {
    try {
      rmdirSync(join(root, at))
    } catch {
      return
    }
  }
}
