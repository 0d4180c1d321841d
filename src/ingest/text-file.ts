import { existsSync, readFileSync } from 'node:fs'
import { decode } from '#domain/decode.ts'
import { PageTextError } from './steps/file/page-text-error.ts'
import { say } from './wording/said.ts'

/**
 * Bytes that somebody wrote → their text, its line ends `\n`. Throws a {@link PageTextError} where they are none.
 * @param file to be named there, where it is not the page text
 */
export function textOf(bytes: Uint8Array, file = ''): string {
  const text = decode(bytes)
  if (text === undefined) throw new PageTextError(0, say('not-text', file))
  return text
}

/** A file that somebody writes by hand, in whichever encoding the editor has; '' where there is none. Throws as {@link textOf}. */
export const readText = (file: string): string => (existsSync(file) ? textOf(readFileSync(file), file) : '')
