import { useContext } from 'react'
import { CatalogueContext } from './catalogue.ts'
import { shareZh, type ShareTexts } from './share-zh.ts'

/** What is said of handing something on, in the language in use. */
export const useShareTexts = (): ShareTexts => useContext(CatalogueContext)?.share ?? shareZh
