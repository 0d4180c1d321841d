import { readText } from '../text-file.ts'
import { parseEdits, type ParsedEdits } from './file.ts'

/** Where the corrections of a page text stand: `…/2024-02-24-01.txt` → `…/2024-02-24-01.edits.txt`. */
export const editsPath = (pageText: string): string => `${pageText.replace(/\.[^./\\]+$/u, '')}.edits.txt`

/** The corrections that stand beside a page text; none is no fault. */
export function readEdits(pageText: string): ParsedEdits & { file: string } {
  const file = editsPath(pageText)
  return { file, ...parseEdits(pageText === '-' ? '' : readText(file)) }
}
