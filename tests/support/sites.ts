import { resolve } from 'node:path'

/** The sites that are built for the browser tests: which data, and where each stands. */
export const SITES = {
  /** The first content, as it ships. */
  seed: { dataDir: 'public/data', base: '/', siteUrl: 'https://news.example' },
  /** The same in a sub-folder. */
  folder: { dataDir: 'public/data', base: '/paper/', siteUrl: 'https://example.org' },
  /** Several pages and issues; some of the files are broken in different ways. */
  /** Several hundred made-up articles: enough for lists, months and a long answer. */
  archive: { dataDir: '.cache/archive', base: '/', siteUrl: '' },
  broken: { dataDir: 'tests/fixtures/archives/broken', base: '/', siteUrl: '' },
} as const

export type SiteName = keyof typeof SITES

export const outDirOf = (name: SiteName): string => resolve('.cache/sites', name)
