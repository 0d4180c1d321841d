import type { EditorLanguage } from '#texts/editor.ts'
import { ingestEn } from './en.ts'
import type { IngestTexts } from './said.ts'
import { ingestZh } from './zh.ts'

/** Ingest's catalogue in a language. */
export const ingestTexts = (language: EditorLanguage): IngestTexts =>
  language === 'en' ? ingestEn : ingestZh
