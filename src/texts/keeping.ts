import { useContext } from 'react'
import { CatalogueContext } from './catalogue.ts'
import { keepingZh, type KeepingTexts } from './keeping-zh.ts'

/** What is said of what readers keep, in the language in use. */
export const useKeepingTexts = (): KeepingTexts => useContext(CatalogueContext)?.keeping ?? keepingZh
