import { useContext } from 'react'
import { CatalogueContext } from './catalogue.ts'
import { evidenceZh, type EvidenceTexts } from './evidence-zh.ts'

/** What is said of sentences that can be pointed to and quoted, in the language in use. */
export const useEvidenceTexts = (): EvidenceTexts => useContext(CatalogueContext)?.evidence ?? evidenceZh
