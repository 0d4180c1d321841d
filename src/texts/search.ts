import { createContext, useContext } from 'react'
import { searchZh, type SearchTexts } from './search-zh.ts'

const SearchTextsContext = createContext<SearchTexts>(searchZh)
/** The search page's texts in use. */
export const useSearchTexts = (): SearchTexts => useContext(SearchTextsContext)
