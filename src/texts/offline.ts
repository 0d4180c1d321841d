import { useContext } from 'react'
import { CatalogueContext } from './catalogue.ts'
import { offlineZh, type OfflineTexts } from './offline-zh.ts'

/** What is said of reading without a network, in the language in use. */
export const useOfflineTexts = (): OfflineTexts => useContext(CatalogueContext)?.offline ?? offlineZh
