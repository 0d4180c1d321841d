import { useEffect, useState, type ReactNode } from 'react'
import { CatalogueContext, type Catalogue } from '#texts/catalogue.ts'

const root = document.documentElement

const isEnglish = () => root.dataset['language'] === 'en'

/** The catalogue of the language that the reader chose, a chunk of its own; null for Chinese, whose texts are there. */
export const loadCatalogue = async (): Promise<Catalogue | null> =>
  isEnglish() ? (await import('./english.ts')).english : null

/** Speaks the language that the reader chose (`data-language` of the page's root), also when that changes. */
export function Spoken({ first, children }: { first: Catalogue | null; children: ReactNode }) {
  const [catalogue, speak] = useState(first)
  useEffect(() => {
    const look = async () => {
      const catalogue = await loadCatalogue().catch(() => undefined)
      // The reader may have changed their mind while it was on its way.
      if (catalogue !== undefined && (catalogue !== null) === isEnglish()) speak(catalogue)
    }
    const observer = new MutationObserver(() => void look())
    observer.observe(root, { attributeFilter: ['data-language'] })
    // It may have changed since the page was begun.
    void look()
    return () => observer.disconnect()
  }, [])
  return <CatalogueContext value={catalogue}>{children}</CatalogueContext>
}
