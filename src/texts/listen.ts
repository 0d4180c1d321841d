import { useContext } from 'react'
import { CatalogueContext } from './catalogue.ts'
import { listenZh, type ListenTexts } from './listen-zh.ts'

/** What listening says, in the language in use. */
export const useListenTexts = (): ListenTexts => useContext(CatalogueContext)?.listen ?? listenZh
