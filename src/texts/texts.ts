import { useContext } from 'react'
import { CatalogueContext } from './catalogue.ts'
import { zh, type Texts } from './zh.ts'

/** What every page says, in the language in use. */
export const useTexts = (): Texts => useContext(CatalogueContext)?.base ?? zh
