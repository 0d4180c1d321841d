import { useContext } from 'react'
import { CatalogueContext } from './catalogue.ts'
import { scriptZh, type ScriptTexts } from './script-zh.ts'

/** What is said of the other script, in the language in use. */
export const useScriptTexts = (): ScriptTexts => useContext(CatalogueContext)?.script ?? scriptZh
