import { useContext } from 'react'
import { CatalogueContext } from './catalogue.ts'
import { settingsZh, type SettingsTexts } from './settings-zh.ts'

/** What is said of the reading settings, in the language in use. */
export const useSettingsTexts = (): SettingsTexts => useContext(CatalogueContext)?.settings ?? settingsZh
