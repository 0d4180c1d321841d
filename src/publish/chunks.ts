/**
 * How the app's code is cut into files. What is named here as shared comes with the first load of every page: a name added to
 * it costs everyone. All else comes with the page or the tool that needs it. One large file compresses better than many small ones.
 */

/** Of packages all that the app imports, but for what only search, a tool or the library of a reader needs. */
const LATER_PACKAGES = ['fflate', 'd3-', 'idb', 'lean-qr', '@tanstack/.*(?:infiniteQuery|useInfinite)']

/** By folder of `src/`, the files that most pages share, without their ending. */
const SHARED_FILES = {
  domain: [
    'dates',
    'derived',
    'kinds',
    'lenient',
    'minutes',
    'parse',
    'problem',
    'schema',
    'segments',
    'tags',
    'text',
    'urls',
  ],
  'data/site': ['anew', 'client', 'page-data', 'queries', 'sums'],
  styles: ['[^/]+'],
  ui: [
    'Chip',
    'Fold',
    'Link',
    'Notice',
    'late',
    'late-parts',
    'Phrases',
    'useHydrated',
    'useLeaving',
    'useWritten',
  ],
  parts: ['forms', 'Inferred', 'ListenButton', 'SaveButton', 'ShareButton', 'TagChip', 'ToolButton'],
  'features/reader': ['found'],
  texts: ['catalogue', 'texts', 'zh'],
  app: ['loaded', 'Away', 'Busy', 'ErrorPage', 'Head', 'Root', 'Shell', 'Spoken'],
}

const filesOf = (folders: Readonly<Record<string, readonly string[]>>) =>
  Object.entries(folders).map(([folder, names]) => `src/${folder}/(?:${names.join('|')})\\.(?:tsx?|css)$`)

const SHARED = {
  name: 'main',
  test: new RegExp([`node_modules/(?!${LATER_PACKAGES.join('|')})`, ...filesOf(SHARED_FILES)].join('|')),
}

/** What shows a page in another script is asked for before all else, and needs nothing of it. */
const EARLY = {
  name: 'script',
  test: /src\/(?:script|features\/script\/(?!ScriptNotice))|\/(?:derived-script|script-data)\.ts/,
}

/** A file of these alone: what they import stays where it is. */
const fileOf = (name: string, folders: Readonly<Record<string, readonly string[]>>) => ({
  name,
  test: new RegExp(filesOf(folders).join('|')),
  includeDependenciesRecursively: false,
})

/** What comes a while after each page; later the tools use the same. */
const LATER = fileOf('later', { app: ['later'], 'data/device': ['after-update', 'line', 'worker'] })

/** What several lists use and no article does; each in a chunk of its own would compress worse. */
const LISTS = fileOf('lists', {
  ui: ['Clear', 'Sense'],
  parts: ['FeedLink'],
  domain: ['companion', 'derived-files'],
})

/** How lists are narrowed; a search page has it once it has an answer. */
const NARROW = fileOf('narrow', {
  'app/pages': ['useNarrowing'],
  domain: ['query-change'],
  ui: ['tab', 'useShown', 'useTabCount', 'useTabFlag'],
})

/** What the address of a list asks for. */
const QUERIES = fileOf('query-address', { domain: ['query', 'query-address', 'query-words'] })

/** A day that is asked for: whoever reads one wants the issues around it. */
const DAYS = fileOf('nearest', { 'data/site': ['nearest'], domain: ['typed-day', 'slug-name'] })

/** What is followed: pages of names have it, and the page of what a reader keeps. */
const FOLLOWS = fileOf('follows', {
  'data/device': ['follows'],
  'features/library': ['FollowButton'],
  texts: ['library', 'library-zh'],
})

/** What a name's page shows; search has the first of it, and without a network the card that lists what the device has of a name the other. */
const CHART = fileOf('Chart', { domain: ['buckets'], parts: ['Chart', 'Appearances'] })

/** What this device holds: whoever asks for it reads it there. */
const STORES = fileOf('stores', {
  'data/device': ['stores'],
  'features/offline': ['downloads-query'],
})

/** The search page is one chunk with what it shares with the fields of other pages, which ask for it: in parts it would be larger. */
const SEARCH = fileOf('SearchPage', {
  'app/pages': ['SearchPage'],
  'features/search': [
    'Answer',
    'QuestionField',
    'Recent',
    'Result',
    'Results',
    'SearchBox',
    'SuggestionRow',
    'conditions',
    'steps',
  ],
  'data/device': ['recent'],
})

/** In the order in which they take what they name. */
export const CHUNKS = [EARLY, SHARED, LATER, LISTS, NARROW, QUERIES, DAYS, FOLLOWS, CHART, STORES, SEARCH]

/** Pages and chunks name some thirty others: of each hash seven characters (42 bits, the fewest that the bundler gives) tell two builds of a file apart. */
export const NAMES = {
  entryFileNames: 'assets/[name]-[hash:7].js',
  chunkFileNames: 'assets/[name]-[hash:7].js',
  assetFileNames: 'assets/[name]-[hash:7][extname]',
}
