import { deskEn } from './en.ts'
import { deskZh, type DeskTexts } from './zh.ts'

/** The desk's catalogue in a language, given as a language tag. */
export const deskTexts = (language: string): DeskTexts => (language.startsWith('en') ? deskEn : deskZh)

/** What the page says: in the language in which the server sent it, for as long as it is open. */
export const texts: DeskTexts = deskTexts(
  typeof document === 'undefined' ? '' : document.documentElement.lang,
)
