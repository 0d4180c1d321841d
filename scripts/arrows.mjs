// The rooms of src/ and the arrows between them (ARCHITECTURE.md), in one table. The linter's rules are made of it
// (oxlint.config.mjs), and tests/unit/arrows.test.ts runs the linter over every pair. Between rooms one imports
// `#room/file.ts`; inside a room by relative path.

/**
 * @typedef {object} Room
 * @property {string} name a folder below src/
 * @property {readonly string[]} may the rooms that it imports
 * @property {readonly string[]} [siblings] of a room in a room: the rooms beside it that it imports
 * @property {boolean} [above] of a room in a room: whether it imports the files of the outer room
 * @property {boolean} [browser] no Node: its code reaches readers
 * @property {readonly string[]} [packages] the only packages that it imports
 * @property {readonly string[]} [own] its folders that are called like another room
 * @property {boolean} [apart] its own folders never import one another
 */

/** @type {readonly Room[]} */
export const ROOMS = [
  { name: 'domain', may: [], browser: true, packages: ['valibot'] },
  { name: 'data', may: ['domain'], browser: true },
  { name: 'data/site', may: ['domain'], siblings: [], above: true, browser: true },
  { name: 'data/device', may: ['domain'], siblings: [], above: true, browser: true },
  { name: 'search', may: ['domain'] },
  { name: 'search/language', may: ['domain'], siblings: [], browser: true },
  { name: 'search/format', may: ['domain'], siblings: ['language'], browser: true },
  { name: 'search/write', may: ['domain'], siblings: ['language', 'format'] },
  { name: 'search/lookup', may: ['domain'], siblings: ['language', 'format'], browser: true },
  { name: 'graph', may: ['domain'], browser: true, packages: ['d3-force'] },
  { name: 'script', may: [], browser: true },
  { name: 'speech', may: ['domain'], browser: true, packages: [] },
  { name: 'texts', may: ['domain'], browser: true },
  { name: 'styles', may: [], browser: true },
  { name: 'ui', may: ['styles'], browser: true },
  { name: 'parts', may: ['domain', 'texts', 'ui', 'styles'], browser: true },
  {
    name: 'features',
    may: ['domain', 'data', 'search', 'graph', 'script', 'speech', 'texts', 'styles', 'ui', 'parts'],
    browser: true,
    apart: true,
  },
  {
    name: 'app',
    may: ['domain', 'data', 'search', 'speech', 'texts', 'styles', 'ui', 'parts', 'features'],
    browser: true,
  },
  { name: 'offline', may: ['domain', 'data'], browser: true },
  { name: 'ingest', may: ['domain', 'search', 'texts'] },
  { name: 'desk', may: ['domain', 'ingest', 'texts', 'styles', 'ui'], own: ['texts'] },
  {
    name: 'publish',
    may: ['domain', 'data', 'search', 'graph', 'script', 'texts', 'offline', 'app'],
    own: ['search', 'script'],
  },
]

/** Rooms that are not in another. */
export const OUTER = ROOMS.filter(({ name }) => !name.includes('/')).map(({ name }) => name)

/** What a room that may import one package only must not: all others that the browser's code uses. */
const OTHER_PACKAGES = ['react', 'react-dom', 'react-router', 'fflate', 'idb', 'vite', 'd3-force']

/** Relative paths into other rooms. @param {readonly string[]} own */
const intoRoom = (own) => [
  `^(\\.\\./){2,}(${OUTER.join('|')})/`,
  `^\\.\\./(${OUTER.filter((name) => !own.includes(name)).join('|')})/`,
]

/** @param {string} regex @param {string} message */
const restricted = (regex, message) => ['error', { patterns: [{ regex, message }] }]

export const roomsApart = restricted(intoRoom([]).join('|'), 'Between rooms, import through #room/file.ts.')

/**
 * The rule of each room. The linter leaves out, without a word, a pattern that looks ahead: what is forbidden is
 * listed instead.
 */
export const overrides = ROOMS.map((room) => {
  const { name, may, siblings, above, browser, packages, apart, own = [] } = room
  const forbidden = OUTER.filter((other) => !may.includes(other))
  const parts = [`^#(${forbidden.join('|')})/`, ...intoRoom(own)]
  if (browser) parts.push('^node:')
  if (apart) parts.push('^(\\.\\./)+')
  if (packages)
    parts.push('^@', `^(${OTHER_PACKAGES.filter((one) => !packages.includes(one)).join('|')})(/|$)`)
  if (siblings) {
    const outer = name.split('/')[0]
    const beside = ROOMS.filter((other) => other.name.startsWith(`${outer}/`) && other.name !== name)
      .map((other) => other.name.slice(outer.length + 1))
      .filter((other) => !siblings.includes(other))
    if (beside.length > 0) parts.push(`^\\.\\./(${beside.join('|')})/`)
    // The files of the outer room stand above its rooms.
    if (!above) parts.push('^\\.\\./[a-z-]+\\.tsx?$')
  }
  const message = `${name}/ imports ${[...may, ...(siblings ?? []).map((one) => `../${one}`), ...(packages ?? [])].join(', ') || 'no other room'} (scripts/arrows.mjs).`
  return {
    files: [`src/${name}/**`],
    rules: { 'no-restricted-imports': restricted(parts.join('|'), message) },
  }
})
