import { useContext } from 'react'
import { CatalogueContext } from './catalogue.ts'
import { problemsZh, type ProblemTexts } from './problems-zh.ts'

/** How problems are worded for the editor, in the language in use. */
export const useProblemTexts = (): ProblemTexts => useContext(CatalogueContext)?.problems ?? problemsZh
