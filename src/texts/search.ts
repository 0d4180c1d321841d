import { createContext, useContext } from 'react'
import { searchZh, type SearchTexts } from './search-zh.ts'

/** The filters of the address, which have names of their own. */
export type FilterWord = 'person' | 'company' | 'org' | 'place' | 'author'

const SearchTextsContext = createContext<SearchTexts>(searchZh)
/** The search page's texts in use. */
export const useSearchTexts = (): SearchTexts => useContext(SearchTextsContext)
