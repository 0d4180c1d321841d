import { readablePath } from '#domain/urls.ts'
import { readText } from './text-file.ts'

/** The lines of the redirects, without the empty end of a file. */
export function linesOf(file: string): string[] {
  const lines = readText(file).split('\n')
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
