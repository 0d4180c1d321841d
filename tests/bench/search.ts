import { execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { gzipSync } from 'node:zlib'
import { build } from 'rolldown'
import { buildIndex } from '#search/build.ts'
import type { SearchDoc } from '#search/doc.ts'
import { HEAD_PATH } from '#search/head.ts'
import { readArchive } from '#search/read-archive.ts'
import { SYLLABLES } from '#search/pinyin-table.ts'
import { parseReadings, spellings } from '#search/readings.ts'
import { openSearch, type Search } from '#search/search.ts'
import { drawQueries, headlinePieces, type QuerySet } from './search-queries.ts'
import { checkProperty } from './search-property.ts'
import { Truth } from './search-truth.ts'

const SIZES = new Map([
  ['5', 'small'],
  ['200', 'small'],
  ['1312', 'medium'],
  ['11027', 'large'],
  ['100000', 'huge'],
])

/** Files in memory that note what is read of them: bytes, and in how many rounds one after the other. */
class Wire {
  readonly files = new Map<string, Uint8Array>()
  bytes = 0
  requests = 0
  rounds = 0
  private open = 0

  reset(): void {
    this.bytes = this.requests = this.rounds = 0
  }

  async read(path: string): Promise<Uint8Array> {
    const bytes = this.files.get(path)
    if (!bytes) throw new Error('no such file')
    if (this.open++ === 0) this.rounds++
    this.bytes += bytes.length
    this.requests++
    await new Promise((resolve) => setTimeout(resolve, 1))
    this.open--
    return bytes
  }
}

interface Row {
  set: string
  n: number
  exact: number
  bytes: number[]
  ms: number[]
  rounds: number
}

/**
 * `npm run bench -- search [--sizes 5,1312,11027,100000] [--seed N] [--count N] [--property N]`: the measurement of issue 4.
 * Prints a table; throws when a set is not exact, so that the bench fails.
 */
export async function run(args: string[]): Promise<void> {
  const { values } = parseArgs({
    args,
    options: {
      sizes: { type: 'string', default: '5,1312,11027' },
      seed: { type: 'string', default: '4' },
      count: { type: 'string', default: '50' },
      property: { type: 'string', default: '100000' },
    },
  })
  const maker = resolve(process.env['SHARED_DIR'] ?? '../shared', 'corpora/make-archive.mjs')
  if (!existsSync(maker)) {
    console.log(`search: skipped, ${maker} is not there (set SHARED_DIR)`)
    return
  }
  const code = await codeSize()
  console.log(`search code for the browser: ${kB(code)} kB gzip`)
  const cases = Number(values.property)
  let wrong = cases > 0 ? await checkProperty(cases, Number(values.seed)) : 0
  if (cases > 0) console.log(`random substrings: ${cases} cases, ${wrong} differ from String.includes`)
  for (const size of values.sizes.split(',')) {
    const dir = mkdtempSync(join(tmpdir(), 'banmian-search-'))
    try {
      execFileSync(process.execPath, [maker, dir, '--size', SIZES.get(size) ?? size])
      wrong += await measure(dir, size, Number(values.seed), Number(values.count), code)
    } finally {
      rmSync(dir, { recursive: true, force: true })
    }
  }
  if (wrong > 0) throw new Error(`search: ${wrong} answers were not exact`)
}

async function measure(
  dir: string,
  size: string,
  seed: number,
  count: number,
  code: number,
): Promise<number> {
  const { docs: reader, newest } = await readArchive(dir)
  const docs: SearchDoc[] = []
  for await (const doc of reader) if (size !== '5' || docs.length < 5) docs.push(doc)
  const chars = docs.reduce(
    (sum, { headline, paragraphs }) => sum + headline.length + paragraphs.join('').length,
    0,
  )
  const wire = new Wire()
  const started = process.cpuUsage()
  for await (const { path, bytes } of buildIndex(docs, { newest })) wire.files.set(path, bytes)
  const seconds = milliseconds(started) / 1000
  const total = (texts: boolean): number =>
    [...wire.files].reduce(
      (sum, [path, bytes]) => sum + (path.startsWith('text/') === texts ? bytes.length : 0),
      0,
    )
  console.log(
    `\n${docs.length} articles, ${(chars / 1e6).toFixed(2)} M characters: index ${(total(false) / chars).toFixed(2)} ` +
      `B/char, texts ${(total(true) / chars).toFixed(2)} B/char, ${wire.files.size} files, first file ` +
      `${kB(wire.files.get(HEAD_PATH)?.length ?? 0)} kB, ` +
      `build ${(chars / 1e6 / seconds).toFixed(2)} M chars/s`,
  )
  const sets = drawQueries(docs, seed, count)
  const open = (): Promise<Search> => openSearch({ read: (path) => wire.read(path), pauses: [] })
  await firstAnswers(open, wire, sets, code)
  const truth = new Truth(docs)
  const search = await open()
  const rows: Row[] = []
  for (const set of sets) rows.push(await askAll(search, wire, set, truth))
  printRows(rows)
  await headlines(search, headlinePieces(docs, seed, 400), docs)
  await names(open, wire, docs, 200)
  return rows.reduce((sum, { n, exact }) => sum + n - exact, 0)
}

async function firstAnswers(
  open: () => Promise<Search>,
  wire: Wire,
  sets: readonly QuerySet[],
  code: number,
): Promise<void> {
  const bytes: number[] = []
  for (const { queries } of sets) {
    for (const query of queries.slice(0, 10)) {
      wire.reset()
      await (await open()).ask(query)
      bytes.push(wire.bytes + code)
    }
  }
  console.log(`before a first answer, code and index, kB: ${spread(bytes)}`)
}

async function askAll(search: Search, wire: Wire, { name, queries }: QuerySet, truth: Truth): Promise<Row> {
  const row: Row = { set: name, n: queries.length, exact: 0, bytes: [], ms: [], rounds: 0 }
  for (const query of queries) {
    wire.reset()
    const answer = await search.ask(query)
    row.bytes.push(wire.bytes)
    row.rounds = Math.max(row.rounds, wire.rounds)
    const started = process.cpuUsage()
    await search.ask(query)
    row.ms.push(milliseconds(started))
    const found = answer.ids().sort()
    const wanted = truth.ids(query).sort()
    if (answer.total === wanted.length && found.every((id, i) => id === wanted[i])) row.exact++
    else
      console.log(
        `  not exact: ${query}: ${answer.total} instead of ${wanted.length} ${answer.missing.join(' ')}`,
      )
  }
  return row
}

/**
 * Where a headline's article comes for a piece of it. Standing heads (图片新闻) are headlines of many articles, which
 * no order can all put among five: `most` is what chance leaves to the best order, and the pieces that at most five
 * headlines have are counted apart.
 */
async function headlines(
  search: Search,
  pieces: { query: string; id: string }[],
  docs: readonly SearchDoc[],
): Promise<void> {
  const all = { n: 0, first: 0, five: 0, most: 0 }
  const few = { n: 0, first: 0, five: 0 }
  for (const { query, id } of pieces) {
    const sharing = docs.filter(({ headline }) => headline.includes(query)).length
    const at = (await search.ask(query)).ids(0, 5).indexOf(id)
    all.most += Math.min(1, 5 / sharing)
    for (const count of sharing <= 5 ? [all, few] : [all]) {
      count.n++
      if (at === 0) count.first++
      if (at >= 0) count.five++
      else if (count === few) console.log(`  not in the first five: ${query} (${id})`)
    }
  }
  const share = (n: number, of: number): string => `${((100 * n) / Math.max(1, of)).toFixed(1)} %`
  console.log(
    `headline pieces (${all.n}): first ${share(all.first, all.n)}, in the first five ${share(all.five, all.n)} ` +
      `(at most ${share(all.most, all.n)}); those of at most five headlines (${few.n}): ` +
      `first ${share(few.first, few.n)}, in the first five ${share(few.five, few.n)}`,
  )
}

/**
 * Names of people by pinyin and by initials: whether the suggestions have them, and the answers their articles; what
 * an answer costs when nothing but the first file is at hand.
 */
async function names(
  open: () => Promise<Search>,
  wire: Wire,
  docs: readonly SearchDoc[],
  count: number,
): Promise<void> {
  const table = parseReadings(SYLLABLES)
  const people = new Map<string, Set<string>>()
  for (const { id, names: all } of docs) {
    for (const { kind, name } of all) {
      if (kind === 'person' && /^[\u4e00-\u9fff]{2,4}$/u.test(name))
        people.set(name, (people.get(name) ?? new Set()).add(id))
    }
  }
  const every = Math.max(1, Math.floor(people.size / count))
  for (const [what, spell] of [
    ['pinyin', (name: string) => spellings(name, table)[0] ?? ''],
    [
      'initials',
      (name: string) => Array.from(name, (char) => table.get(char)?.[0]?.charAt(0) ?? char).join(''),
    ],
  ] as const) {
    let [asked, suggested, ten, answered, rounds] = [0, 0, 0, 0, 0]
    const bytes: number[] = []
    for (const [name, ids] of [...people].filter((_, i) => i % every === 0)) {
      const search = await open()
      wire.reset()
      const found = new Set((await search.ask(spell(name))).ids())
      bytes.push(wire.bytes)
      rounds = Math.max(rounds, wire.rounds)
      asked++
      if ([...ids].every((id) => found.has(id))) answered++
      else console.log(`  not all found: ${spell(name)} (${name}): ${found.size}, ${[...ids].join(' ')}`)
      const list = (await search.suggest(spell(name), Infinity)).map((one) => one.type === 'name' && one.name)
      if (list.includes(name)) suggested++
      if (list.slice(0, 10).includes(name)) ten++
    }
    console.log(
      `names by ${what} (${asked}): suggested ${suggested}, among the first ten ${ten}, articles found ${answered}; ` +
        `kB ${spread(bytes)}, rounds ${rounds}`,
    )
  }
}

function printRows(rows: readonly Row[]): void {
  console.log(['set', 'n', 'exact', 'kB median / p95 / max', 'ms median / p95 / max', 'rounds'].join(' | '))
  for (const { set, n, exact, bytes, ms, rounds } of [...rows, sum(rows)]) {
    console.log([set, n, exact, spread(bytes), spread(ms, 1), rounds].join(' | '))
  }
}

const sum = (rows: readonly Row[]): Row => ({
  set: 'all',
  n: rows.reduce((n, row) => n + row.n, 0),
  exact: rows.reduce((n, row) => n + row.exact, 0),
  bytes: rows.flatMap(({ bytes }) => bytes),
  ms: rows.flatMap(({ ms }) => ms),
  rounds: Math.max(...rows.map(({ rounds }) => rounds)),
})

const kB = (bytes: number): string => (bytes / 1000).toFixed(1)

function spread(values: readonly number[], unit = 1000): string {
  const sorted = [...values].sort((a, b) => a - b)
  const at = (share: number): number =>
    sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0
  return [at(0.5), at(0.95), at(1)].map((value) => (value / unit).toFixed(1)).join(' / ')
}

function milliseconds(since: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(since)
  return (user + system) / 1000
}

/** What the browser has to load, minified and compressed. */
async function codeSize(): Promise<number> {
  const { output } = await build({
    input: resolve('src/search/search.ts'),
    write: false,
    platform: 'browser',
    output: { minify: true },
    resolve: { alias: { '#domain': resolve('src/domain'), '#search': resolve('src/search') } },
  })
  return output.reduce((sum, chunk) => sum + (chunk.type === 'chunk' ? gzipSync(chunk.code).length : 0), 0)
}
