// `npm run licences`: lists what the site and the build are made of (docs/licences.md), and writes the texts that travel with
// the site (public/LICENSES.txt). Everything comes from package.json, package-lock.json and the packages themselves.
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'

/** @typedef {{ version?: string, license?: string, dependencies?: Record<string, string> }} Locked */
/** @typedef {{ name: string, version: string, license: string, text: string }} Part */

/** Packages of the build whose data goes into the site, and data that was taken over once (src/search/tables). */
const DATA_PACKAGES = ['opencc-js']
const TAKEN = [
  {
    name: 'pinyin-pro',
    version: '3.29.4',
    license: 'MIT',
    text: read('scripts/licences/pinyin-pro-3.29.4.txt'),
  },
]
const LEGAL = /^(?:licen[sc]es?|copying|notice)(?:\.|$)/i

/** Names of the packages whose code or data is in a site. */
export function shippedNames(manifest = json('package.json'), lock = json('package-lock.json').packages) {
  return [...closure(lock, Object.keys(manifest.dependencies)), ...DATA_PACKAGES]
}

/** The two documents, by the path that each is written to. */
export function documents(manifest = json('package.json'), lock = json('package-lock.json').packages) {
  const direct = Object.keys(manifest.dependencies).sort()
  const shipped = closure(lock, direct).map((name) => partOf(lock, name))
  const data = [...DATA_PACKAGES.map((name) => partOf(lock, name)), ...TAKEN]
  const used = importedBy('src')
  const builds = Object.keys(manifest.devDependencies)
    .filter((name) => used.has(name) && !DATA_PACKAGES.includes(name))
    .sort()
  return new Map([
    ['docs/licences.md', list(lock, { direct, shipped, data, builds })],
    ['public/LICENSES.txt', texts([...shipped, ...data])],
  ])
}

/** @param {Record<string, Locked>} lock @param {{ direct: string[], shipped: Part[], data: Part[], builds: string[] }} parts */
function list(lock, { direct, shipped, data, builds }) {
  const table = (/** @type {string[][]} */ rows) => [
    '| Package | Version | Licence |',
    '| --- | --- | --- |',
    ...rows.map((row) => `| ${row.join(' | ')} |`),
  ]
  const row = (/** @type {Part} */ { name, version, license }) => [
    direct.includes(name) ? `**${name}**` : name,
    version,
    license,
  ]
  const counts = new Map()
  for (const [path, { license = '?' }] of Object.entries(lock))
    if (path !== '') counts.set(license, (counts.get(license) ?? 0) + 1)
  const all = [...counts].sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1))
  return [
    '# 许可 · Licences',
    '',
    '由 `npm run licences` 写成，不要手改；测试会核对。Written by `npm run licences`, not by hand; a test holds it to the lock file.',
    '',
    '## 送到读者浏览器的 · What readers get',
    '',
    'The packages of `dependencies` (bold) with all that they depend on: at most these are in the code of a site. Their texts travel',
    'with each site as `/LICENSES.txt`.',
    '',
    ...table(shipped.map(row)),
    '',
    'Data made from: dictionaries of the other script, readings of characters.',
    '',
    ...table(data.map(row)),
    '',
    'A site has no font files. Card pictures are drawn with Noto Serif SC (OFL-1.1), which does not bind pictures.',
    '',
    '## 录入、编辑台和构建用的 · What ingest, desk and build use',
    '',
    'On the editor’s machine only.',
    '',
    ...table(builds.map((name) => row(partOf(lock, name)))),
    '',
    '## 其余 · Everything else',
    '',
    `Tests, checks and what all these depend on, by \`package-lock.json\` (${Object.keys(lock).length - 1} entries, those for other systems included):`,
    '',
    ...all.map(([license, count]) => `- ${license}: ${count}`),
    '',
  ].join('\n')
}

/** @param {Part[]} parts */
function texts(parts) {
  const head = [
    'This site is made with Banmian (https://spdx.org/licenses/MIT) and contains code or data of the packages below.',
    'The newspaper’s texts and pictures belong to their publisher.',
  ].join('\n')
  const own = { name: 'banmian', version: '', license: 'MIT', text: read('LICENSE') }
  const each = [own, ...parts].map(({ name, version, license, text }) =>
    ['='.repeat(72), `${name} ${version}`.trim() + ` (${license})`, '', text.trim()].join('\n'),
  )
  return [head, ...each, ''].join('\n\n')
}

/** The packages named and all that they depend on, by name. @param {Record<string, Locked>} lock @param {string[]} names */
function closure(lock, names) {
  const found = new Set(names)
  for (const name of found)
    for (const needed of Object.keys(lock[`node_modules/${name}`]?.dependencies ?? {})) found.add(needed)
  return [...found].sort()
}

/** @param {Record<string, Locked>} lock @param {string} name @returns {Part} */
function partOf(lock, name) {
  const { version = '', license = '' } = lock[`node_modules/${name}`] ?? {}
  if (!version || !license)
    throw new Error(`package-lock.json does not say the version and licence of ${name}`)
  return { name, version, license, text: textOf(join('node_modules', name)) }
}

/** @param {string} dir */
function textOf(dir) {
  const files = readdirSync(dir, { withFileTypes: true }).filter(({ name }) => LEGAL.test(name))
  if (files.length === 0) throw new Error(`${dir} has no text of its licence: put one into scripts/licences`)
  return files
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((file) => {
      const path = join(dir, file.name)
      return file.isDirectory()
        ? readdirSync(path)
            .sort()
            .map((name) => read(join(path, name)))
        : [read(path)]
    })
    .join('\n\n')
}

/** Packages that a folder's sources import, tests apart. @param {string} dir */
export function importedBy(dir) {
  const sources = readdirSync(dir, { recursive: true, encoding: 'utf8' }).filter(
    (name) => /\.(?:tsx?|mjs)$/.test(name) && !/\.test\.tsx?$/.test(name),
  )
  const specifiers = sources.flatMap((name) =>
    [...read(join(dir, name)).matchAll(/(?:from |import\(|import )'([^'.#][^']*)'/g)].map(
      ([, one = '']) => one,
    ),
  )
  const names = specifiers
    .filter((one) => !one.startsWith('node:'))
    .map((one) =>
      one
        .split('/')
        .slice(0, one.startsWith('@') ? 2 : 1)
        .join('/'),
    )
  return new Set(names)
}

/** @param {string} path */
function read(path) {
  return readFileSync(path, 'utf8').replaceAll('\r\n', '\n')
}
/** @param {string} path */
function json(path) {
  return JSON.parse(read(path))
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const { format, resolveConfig } = await import('prettier')
  for (const [path, text] of documents()) {
    const wanted = path.endsWith('.md')
      ? await format(text, { ...(await resolveConfig(path)), filepath: path })
      : text
    if (existsSync(path) && read(path) === wanted) continue
    writeFileSync(path, wanted)
    console.log(`${path} written`)
  }
}
