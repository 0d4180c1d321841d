import { useContext } from 'react'
import { CatalogueContext } from './catalogue.ts'
import { libraryZh, type LibraryTexts } from './library-zh.ts'

/** What is said of the reader's own, in the language in use. */
export const useLibraryTexts = (): LibraryTexts => useContext(CatalogueContext)?.library ?? libraryZh
