import { useContext } from 'react'
import { CatalogueContext } from './catalogue.ts'
import { toolsZh, type ToolTexts } from './tools-zh.ts'

/** What is said on any page beside the page itself, in the language in use. */
export const useToolTexts = (): ToolTexts => useContext(CatalogueContext)?.tools ?? toolsZh
