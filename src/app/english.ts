import { followLanguage } from '#features/language/follow-language.ts'

/** Comes for those who read the site in English only: what it says then, and what marks whatever is Chinese. */
export { english } from '#texts/catalogue-en.ts'

followLanguage()
