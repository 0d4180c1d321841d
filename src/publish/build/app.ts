import {
  existsSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { pid } from 'node:process'
import { hashOf } from '../hash.ts'
import type { PublishOptions } from '../options.ts'
import { listFiles } from './files.ts'
import { isRunning, nameOf } from '../lock.ts'

/** What the built app is made from, apart from the site's options. */
const SOURCES = ['src', 'index.html', 'vite.config.ts', 'package-lock.json']
/** Built apps that stay: as many sites are built of one checkout in turn. */
const KEPT = 8

/**
 * A hash of the app's code (of the project in the working folder) and of the options that are built into it: who builds it
 * and who looks for what was built must ask for the same.
 */
export function versionOf({ base, offline }: Pick<PublishOptions, 'base' | 'offline'>): string {
  const files = SOURCES.flatMap((name) => filesOf(name)).sort()
  return hashOf(base, String(offline), ...files.flatMap((path) => [path, readFileSync(path)]))
}

const filesOf = (path: string): string[] =>
  statSync(path).isDirectory()
    ? listFiles(path)
        .filter((name) => !/\.test\.tsx?$/.test(name))
        .map((name) => join(path, name))
    : [path]

/**
 * The app as built, each version in a folder of its own: builds with other options or of other code do not disturb
 * each other. In `users/` each process that needs a folder names itself; what nobody needs is removed, oldest first.
 */
export class Apps {
  readonly #root: string

  constructor(root: string) {
    this.#root = root
  }

  /** Where the app of a version stands, or will. */
  dir(version: string): string {
    return join(this.#root, version)
  }

  isBuilt(version: string): boolean {
    return existsSync(join(this.dir(version), 'client/index.html'))
  }

  /** A folder beside, in which this process builds a version. */
  draft(version: string): string {
    return join(this.#root, `${version}.${pid}`)
  }

  /** Builds a version, unless it is there: aside, so that it is there whole or not at all. */
  async build(version: string, build: () => Promise<void>): Promise<void> {
    const draft = this.draft(version)
    markUse(draft)
    await build()
    try {
      renameSync(draft, this.dir(version))
    } catch (error) {
      // Another process was faster: there are the same bytes already.
      if (!this.isBuilt(version)) throw error
      rmSync(draft, { recursive: true })
    }
  }

  /** Works with a version that is built; others that nobody uses are removed. */
  async use(version: string, work: (dir: string) => Promise<void>): Promise<void> {
    const dir = this.dir(version)
    const mark = markUse(dir)
    utimesSync(dir, new Date(), new Date())
    const others = readdirSync(this.#root)
      .filter((name) => name !== version)
      .map((name) => join(this.#root, name))
      .map((path) => ({ path, used: statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0 }))
      .sort((a, b) => b.used - a.used)
    const drafts = others.filter(({ path }) => path.includes('.', this.#root.length))
    const built = others.filter((one) => !drafts.includes(one))
    for (const { path } of [...drafts, ...built.slice(KEPT - 1)]) {
      if (!usersOf(path).some(isRunning)) rmSync(path, { recursive: true, force: true })
    }
    try {
      await work(dir)
    } finally {
      rmSync(mark, { force: true })
    }
  }
}

function markUse(dir: string): string {
  const mark = join(dir, 'users', String(pid))
  mkdirSync(join(dir, 'users'), { recursive: true })
  writeFileSync(mark, nameOf(pid))
  return mark
}

function usersOf(dir: string): string[] {
  const users = join(dir, 'users')
  return existsSync(users) ? readdirSync(users).map((name) => readFileSync(join(users, name), 'utf8')) : []
}
