import { useContext } from 'react'
import { CatalogueContext } from './catalogue.ts'
import { networkZh, type NetworkTexts } from './network-zh.ts'

/** What a network of names says, in the language in use. */
export const useNetworkTexts = (): NetworkTexts => useContext(CatalogueContext)?.network ?? networkZh
