import { createContext, useContext } from 'react'
import { zh, type Texts } from './zh.ts'

/** The catalogue in use. Chinese is the language of the static pages. */
export const TextsContext = createContext<Texts>(zh)
export const useTexts = (): Texts => useContext(TextsContext)
