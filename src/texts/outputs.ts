import { en } from './en.ts'
import { outputsEn } from './outputs-en.ts'
import { outputsZh, type OutputTexts } from './outputs-zh.ts'
import { zh, type Texts } from './zh.ts'

/** What is written beside the pages of a paper, in its language. For the build: it knows every language at once. */
export function outputTexts(language: string): OutputTexts & { base: Texts } {
  return /^en\b/iu.test(language) ? { ...outputsEn, base: en } : { ...outputsZh, base: zh }
}
