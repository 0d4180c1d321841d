import { useContext } from 'react'
import { CatalogueContext } from './catalogue.ts'
import { narrowingZh, type NarrowingTexts } from './narrowing-zh.ts'

/** What is said where a list is narrowed, in the language in use. */
export const useNarrowingTexts = (): NarrowingTexts => useContext(CatalogueContext)?.narrowing ?? narrowingZh
