import type { Catalogue } from './catalogue.ts'
import { en } from './en.ts'
import { evidenceEn } from './evidence-en.ts'
import { keepingEn } from './keeping-en.ts'
import { listenEn } from './listen-en.ts'
import { networkEn } from './network-en.ts'
import { libraryEn } from './library-en.ts'
import { narrowingEn } from './narrowing-en.ts'
import { offlineEn } from './offline-en.ts'
import { pagesEn } from './pages-en.ts'
import { problemsEn } from './problems-en.ts'
import { readingEn } from './reading-en.ts'
import { scriptEn } from './script-en.ts'
import { searchEn } from './search-en.ts'
import { settingsEn } from './settings-en.ts'
import { shareEn } from './share-en.ts'
import { tableEn } from './table-en.ts'
import { toolsEn } from './tools-en.ts'

/** All that readers see, in English: loaded as a whole, and by English readers only. */
export const english: Catalogue = {
  base: en,
  pages: pagesEn,
  search: searchEn,
  problems: problemsEn,
  evidence: evidenceEn,
  network: networkEn,
  keeping: keepingEn,
  listen: listenEn,
  narrowing: narrowingEn,
  library: libraryEn,
  offline: offlineEn,
  reading: readingEn,
  settings: settingsEn,
  share: shareEn,
  table: tableEn,
  tools: toolsEn,
  script: scriptEn,
}
