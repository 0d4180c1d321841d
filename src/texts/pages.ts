import { useContext } from 'react'
import { CatalogueContext } from './catalogue.ts'
import { pagesZh, type PageTexts } from './pages-zh.ts'

/** What the pages say that list articles, issues and names, in the language in use. */
export const usePageTexts = (): PageTexts => useContext(CatalogueContext)?.pages ?? pagesZh
