import { createContext, useContext } from 'react'
import { problemsZh, type ProblemTexts } from './problems-zh.ts'

const ProblemTextsContext = createContext<ProblemTexts>(problemsZh)
/** The wording of problems in use. */
export const useProblemTexts = (): ProblemTexts => useContext(ProblemTextsContext)
