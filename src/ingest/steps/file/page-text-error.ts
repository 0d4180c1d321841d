import { ingestEn } from '../../wording/en.ts'
import { word, type Said } from '../../wording/said.ts'

/**
 * A page text that cannot be read: the line of the file (0 = the whole file), what is wrong and what to do. Its message
 * is for logs; the editor is told in the editor's language.
 */
export class PageTextError extends Error {
  readonly line: number
  readonly said: Said
  constructor(line: number, said: Said, options?: ErrorOptions) {
    super(word(said, ingestEn), options)
    this.name = 'PageTextError'
    this.line = line
    this.said = said
  }
}
