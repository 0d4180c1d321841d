import { useContext } from 'react'
import { CatalogueContext } from './catalogue.ts'
import { searchZh, type SearchTexts } from './search-zh.ts'

/** What the search page and the find bar say, in the language in use. */
export const useSearchTexts = (): SearchTexts => useContext(CatalogueContext)?.search ?? searchZh
