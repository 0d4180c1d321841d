import { existsSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import * as v from 'valibot'
import { hashOfAll } from '../hash.ts'
import { listFiles } from './files.ts'

const FinishedSchema = v.object({ inputs: v.string(), outputs: v.string(), said: v.array(v.string()) })

/**
 * Remembers that a site was built to its end: from what, which files came of it, and what was said of faults. So
 * a build with nothing changed reads its input and the names of its output, and is done.
 */
export class Finished {
  readonly #path: string

  constructor(memory: string) {
    this.#path = join(memory, 'finished.json')
  }

  /** What the last build said, if it was from these inputs and its files are still there. */
  said(inputs: string, outDir: string): string[] | undefined {
    if (!existsSync(this.#path) || !existsSync(outDir)) return undefined
    const last = v.safeParse(FinishedSchema, JSON.parse(readFileSync(this.#path, 'utf8')))
    if (!last.success || last.output.inputs !== inputs) return undefined
    return last.output.outputs === hashOfAll(listFiles(outDir)) ? last.output.said : undefined
  }

  /** A build begins: until it ends, nothing is finished. */
  begin(): void {
    rmSync(this.#path, { force: true })
  }

  end(inputs: string, outDir: string, said: string[]): void {
    const outputs = hashOfAll(listFiles(outDir))
    writeFileSync(`${this.#path}.new`, JSON.stringify({ inputs, outputs, said }))
    renameSync(`${this.#path}.new`, this.#path)
  }
}
