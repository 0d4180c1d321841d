import { useContext } from 'react'
import { CatalogueContext } from './catalogue.ts'
import { tableZh, type TableTexts } from './table-zh.ts'

/** What is said of a table, in the language in use. */
export const useTableTexts = (): TableTexts => useContext(CatalogueContext)?.table ?? tableZh
