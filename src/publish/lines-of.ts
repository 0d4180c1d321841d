import { existsSync, readFileSync } from 'node:fs'
import { decode } from '#domain/decode.ts'
import { Refused } from './refused.ts'

/**
 * The lines of a file that somebody writes by hand, in whichever encoding the editor has; none where there is none.
 * @throws Refused where the bytes are no text
 */
export function linesOf(file: string): string[] {
  if (!existsSync(file)) return []
  const text = decode(readFileSync(file))
  if (text === undefined)
    throw new Refused(`${file}: the bytes are neither UTF-8 nor GB18030 nor Big5; save the file as UTF-8`)
  return text.split('\n')
}
