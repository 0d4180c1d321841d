import { existsSync, readFileSync } from 'node:fs'
import { readablePath } from '#domain/urls.ts'

/** The lines of the redirects, without the empty end of a file. */
export function linesOf(file: string): string[] {
  if (!existsSync(file)) return []
  const lines = readFileSync(file, 'utf8')
    .replace(/^\uFEFF/u, '')
    .split(/\r?\n/u)
  if (lines.at(-1) === '') lines.pop()
  return lines
}

/** The old address of a line, in whichever way it is written; '' for a note. */
export const fromOf = (line: string): string =>
  line.trim().startsWith('#')
    ? ''
    : readablePath(line.trim().split(/\s/u)[0] ?? '')
        .normalize('NFC')
        .replace(/(?<=.)\/$/u, '')
