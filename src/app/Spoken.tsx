import { useEffect, useState, type ReactNode } from 'react'
import { CatalogueContext, type Catalogue } from '#texts/catalogue.ts'
import { loadCatalogue, type Language } from '#texts/catalogues.ts'

const { dataset } = document.documentElement

export const chosenLanguage = (): Language => (dataset['language'] === 'en' ? 'en' : 'zh')

/** Speaks the language that the reader chose (`data-language` of the page's root), also when that changes. */
export function Spoken({ first, children }: { first: Catalogue | null; children: ReactNode }) {
  const [catalogue, speak] = useState(first)
  useEffect(() => {
    const change = () => void loadCatalogue(chosenLanguage()).then(speak, () => {})
    const observer = new MutationObserver(change)
    observer.observe(document.documentElement, { attributeFilter: ['data-language'] })
    return () => observer.disconnect()
  }, [])
  return <CatalogueContext value={catalogue}>{children}</CatalogueContext>
}
