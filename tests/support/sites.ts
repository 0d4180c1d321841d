import { existsSync } from 'node:fs'
import { resolve } from 'node:path'

/** The sites that are built for the browser tests: which data, and where each stands. */
export const SITES = {
  /** The first content, as it ships. */
  seed: { dataDir: 'public/data', base: '/', siteUrl: 'https://news.example' },
  /** The same in a sub-folder. */
  folder: { dataDir: 'public/data', base: '/paper/', siteUrl: 'https://example.org' },
  /** Several hundred made-up articles: enough for lists, months and a long answer. */
  archive: { dataDir: '.cache/archives/long', base: '/', siteUrl: '' },
  /** Few issues, years apart, with pictures and printed pages. */
  printed: { dataDir: '.cache/archives/printed', base: '/', siteUrl: '' },
  /** Two stretches of time, each with text enough for a segment of the search index of its own. */
  years: { dataDir: '.cache/archives/years', base: '/', siteUrl: 'https://news.example' },
  /** 1,312 real articles, where the corpora stand beside the project. */
  medium: { dataDir: '.cache/archives/medium', base: '/', siteUrl: 'https://news.example' },
  /** What is rare: an article of a megabyte, a day without articles. */
  extremes: { dataDir: '.cache/archives/extremes', base: '/', siteUrl: 'https://news.example' },
  /** The same after its last day was taken back. */
  taken: { dataDir: '.cache/archives/taken', base: '/', siteUrl: 'https://news.example' },
  /** Several pages and issues; some of the files are broken in different ways. */
  broken: { dataDir: 'tests/fixtures/archives/broken', base: '/', siteUrl: '' },
} as const

export type SiteName = keyof typeof SITES
export const SITE_NAMES: readonly SiteName[] = [
  'seed',
  'folder',
  'archive',
  'printed',
  'years',
  'medium',
  'extremes',
  'taken',
  'broken',
]

export const outDirOf = (name: SiteName): string => resolve('.cache/sites', name)

/** Writes the archives of real text that tests read where they can; not part of the project. */
export const ARCHIVE_MAKER = resolve(process.env['SHARED_DIR'] ?? '../shared', 'corpora/make-archive.mjs')
export const hasCorpora = existsSync(ARCHIVE_MAKER)
