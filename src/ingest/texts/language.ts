import { ingestEn } from './en.ts'
import type { IngestTexts } from './said.ts'
import { ingestZh } from './zh.ts'

export type EditorLanguage = 'zh' | 'en'

/**
 * The language that an editor is spoken to in: what the environment says (POSIX: LC_ALL before LC_MESSAGES before LANG),
 * Chinese where it says nothing, English where it names any other language.
 */
export function editorLanguage(env: NodeJS.ProcessEnv): EditorLanguage {
  const set = env['LC_ALL'] || env['LC_MESSAGES'] || env['LANG'] || 'C'
  return /^(?:zh|C|POSIX)(?:$|[_.@-])/u.test(set) ? 'zh' : 'en'
}

/** Ingest's catalogue in a language. */
export const ingestTexts = (language: EditorLanguage): IngestTexts =>
  language === 'en' ? ingestEn : ingestZh
