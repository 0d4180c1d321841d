import { problemsEn } from './problems-en.ts'
import { problemsZh, type ProblemTexts } from './problems-zh.ts'

/** The languages that an editor can be spoken to in. */
export type EditorLanguage = 'zh' | 'en'

/**
 * The language that an editor is spoken to in: what the environment says (POSIX: LC_ALL before LC_MESSAGES before
 * LANG), Chinese where it says nothing, English where it names any other language.
 */
export function editorLanguage(env: Partial<Record<string, string>>): EditorLanguage {
  const set = env['LC_ALL'] || env['LC_MESSAGES'] || env['LANG'] || 'C'
  return /^(?:zh|C|POSIX)(?:$|[_.@-])/u.test(set) ? 'zh' : 'en'
}

/** How problems are worded for the editor. */
export const problemTexts = (language: EditorLanguage): ProblemTexts =>
  language === 'en' ? problemsEn : problemsZh
