import { useEffect, useState, type ReactNode } from 'react'
import { CatalogueContext, type Catalogue } from '#texts/catalogue.ts'

const root = document.documentElement

/** The catalogue of the language that the reader chose, a chunk of its own; null for Chinese, whose texts are there. */
export const loadCatalogue = async (): Promise<Catalogue | null> =>
  root.dataset['language'] === 'en' ? (await import('./english.ts')).english : null

/** Speaks the language that the reader chose (`data-language` of the page's root), also when that changes. */
export function Spoken({ first, children }: { first: Catalogue | null; children: ReactNode }) {
  const [catalogue, speak] = useState(first)
  useEffect(() => {
    const look = () => void loadCatalogue().then(speak, () => {})
    const observer = new MutationObserver(look)
    observer.observe(root, { attributeFilter: ['data-language'] })
    // It may have changed since the page was begun.
    look()
    return () => observer.disconnect()
  }, [])
  return <CatalogueContext value={catalogue}>{children}</CatalogueContext>
}
