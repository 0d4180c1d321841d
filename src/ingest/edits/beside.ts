import { existsSync, readFileSync } from 'node:fs'
import { parseEdits, type ParsedEdits } from './file.ts'

/** Where the corrections of a page text stand: `…/2024-02-24-01.txt` → `…/2024-02-24-01.edits.txt`. */
export const editsPath = (pageText: string): string => `${pageText.replace(/\.[^./\\]+$/u, '')}.edits.txt`

/** The corrections that stand beside a page text; none is no fault. */
export function readEdits(pageText: string): ParsedEdits & { file: string } {
  const file = editsPath(pageText)
  return { file, ...parseEdits(pageText !== '-' && existsSync(file) ? readFileSync(file, 'utf8') : '') }
}
