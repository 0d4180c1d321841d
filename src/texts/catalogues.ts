import type { Catalogue } from './catalogue.ts'

/** The languages that readers can be spoken to in. */
export const LANGUAGES = ['zh', 'en'] as const
export type Language = (typeof LANGUAGES)[number]

/** The catalogue of a language; of any but Chinese a chunk of its own, which nobody else loads. */
export const loadCatalogue = (language: Language): Promise<Catalogue | null> =>
  language === 'en' ? import('./catalogue-en.ts').then((m) => m.english) : Promise.resolve(null)
