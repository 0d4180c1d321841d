import { useContext } from 'react'
import { CatalogueContext } from './catalogue.ts'
import { readingZh, type ReadingTexts } from './reading-zh.ts'

/** What is said while an article is read, in the language in use. */
export const useReadingTexts = (): ReadingTexts => useContext(CatalogueContext)?.reading ?? readingZh
