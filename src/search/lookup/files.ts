import { unseal } from '../format/seal.ts'

/** Reads one file of the index by its path below the index; rejects when it cannot. */
export type ReadFile = (path: string) => Promise<Uint8Array>

/** A file of the index that is missing or damaged. */
export class FileError extends Error {
  readonly path: string
  constructor(path: string, cause: unknown) {
    super(`${path}: ${cause instanceof Error ? cause.message : String(cause)}`, { cause })
    this.path = path
  }
}

/** Files kept for the next question; the oldest go first. */
const KEEP_BYTES = 16 * 1024 * 1024
/**
 * A file that has failed after so long (ms) is not tried again: whoever waits is told, and says when. A line that hangs
 * would else be waited for once more for each pause.
 */
const LATE_MS = 3000

/**
 * Reads files through `read`: each at most once at a time, once more after each of the pauses (milliseconds) when
 * interrupted soon, checked, kept.
 */
export class Files {
  private readonly files = new Map<string, Promise<Uint8Array>>()
  private readonly sizes = new Map<string, number>()
  private kept = 0
  private readonly read: ReadFile
  private readonly pauses: readonly number[]

  constructor(read: ReadFile, pauses: readonly number[]) {
    this.read = read
    this.pauses = pauses
  }

  /** The content of a file without its seal. What failed is forgotten, so that it is tried anew next time. */
  async get(path: string): Promise<Uint8Array> {
    const known = this.files.get(path)
    if (known) return known
    const file = this.fetch(path)
    this.files.set(path, file)
    try {
      const bytes = await file
      this.sizes.set(path, bytes.length)
      this.kept += bytes.length
      this.forget()
      return bytes
    } catch (error) {
      this.files.delete(path)
      throw error
    }
  }

  private async fetch(path: string, tries = 0, begun = Date.now()): Promise<Uint8Array> {
    try {
      return unseal(await this.read(path))
    } catch (error) {
      const pause = this.pauses[tries]
      if (pause === undefined || Date.now() - begun > LATE_MS) throw new FileError(path, error)
      await new Promise((resolve) => setTimeout(resolve, pause))
      return this.fetch(path, tries + 1, begun)
    }
  }

  private forget(): void {
    for (const [path, size] of this.sizes) {
      if (this.kept <= KEEP_BYTES) return
      this.sizes.delete(path)
      this.files.delete(path)
      this.kept -= size
    }
  }
}
