import { createContext } from 'react'
import type { EvidenceTexts } from './evidence-zh.ts'
import type { KeepingTexts } from './keeping-zh.ts'
import type { ListenTexts } from './listen-zh.ts'
import type { NetworkTexts } from './network-zh.ts'
import type { LibraryTexts } from './library-zh.ts'
import type { NarrowingTexts } from './narrowing-zh.ts'
import type { OfflineTexts } from './offline-zh.ts'
import type { PageTexts } from './pages-zh.ts'
import type { ProblemTexts } from './problems-zh.ts'
import type { ReadingTexts } from './reading-zh.ts'
import type { ScriptTexts } from './script-zh.ts'
import type { SearchTexts } from './search-zh.ts'
import type { SettingsTexts } from './settings-zh.ts'
import type { ShareTexts } from './share-zh.ts'
import type { TableTexts } from './table-zh.ts'
import type { ToolTexts } from './tools-zh.ts'
import type { Texts } from './zh.ts'

/** All that a reader sees, in one language. */
export interface Catalogue {
  base: Texts
  pages: PageTexts
  search: SearchTexts
  problems: ProblemTexts
  evidence: EvidenceTexts
  network: NetworkTexts
  keeping: KeepingTexts
  listen: ListenTexts
  narrowing: NarrowingTexts
  library: LibraryTexts
  offline: OfflineTexts
  reading: ReadingTexts
  settings: SettingsTexts
  share: ShareTexts
  table: TableTexts
  tools: ToolTexts
  script: ScriptTexts
}

/**
 * The catalogue in use; null for Chinese, the language of the static pages, whose parts come with the code that uses
 * them (`useTexts`, `usePageTexts`, …).
 */
export const CatalogueContext = createContext<Catalogue | null>(null)
