import { parseQuery } from '#domain/query-words.ts'
import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { gzipSync } from 'node:zlib'
import { build } from 'rolldown'
import { buildIndex } from '#search/write/build.ts'
import type { SearchDoc } from '#search/format/doc.ts'
import { HEAD_PATH } from '#search/format/head.ts'
import { readArchive } from '#search/write/read-archive.ts'
import { openSearch, type Search } from '#search/lookup/search.ts'
import { ARCHIVE_MAKER } from '../support/sites.ts'
import { canMakeArchives } from './archive-of.ts'
import { drawQueries, headlinePieces, type QuerySet } from './search-queries.ts'
import { checkProperty } from './search-property.ts'
import { headlines, names } from './search-quality.ts'
import { Truth } from './search-truth.ts'
import { kB, milliseconds, spread, Wire } from './search-wire.ts'

const SIZES = new Map([
  ['5', 'small'],
  ['200', 'small'],
  ['1312', 'medium'],
  ['11027', 'large'],
  ['100000', 'huge'],
])

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
  if (!canMakeArchives()) return
  const code = await codeSize()
  console.log(`search code for the browser: ${kB(code)} kB gzip`)
  const cases = Number(values.property)
  let wrong = cases > 0 ? await checkProperty(cases, Number(values.seed)) : 0
  if (cases > 0) console.log(`random substrings: ${cases} cases, ${wrong} differ from String.includes`)
  for (const size of values.sizes.split(',')) {
    const dir = mkdtempSync(join(tmpdir(), 'banmian-search-'))
    try {
      execFileSync(process.execPath, [ARCHIVE_MAKER, dir, '--size', SIZES.get(size) ?? size])
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
  const began = performance.now()
  for await (const { path, bytes } of buildIndex(docs, { newest })) wire.files.set(path, bytes)
  const seconds = milliseconds(started) / 1000
  const clock = (performance.now() - began) / 1000
  const total = (texts: boolean): number =>
    [...wire.files].reduce(
      (sum, [path, bytes]) => sum + (path.startsWith('text/') === texts ? bytes.length : 0),
      0,
    )
  console.log(
    `\n${docs.length} articles, ${(chars / 1e6).toFixed(2)} M characters: index ${(total(false) / chars).toFixed(2)} ` +
      `B/char, texts ${(total(true) / chars).toFixed(2)} B/char, ${wire.files.size} files, first file ` +
      `${kB(wire.files.get(HEAD_PATH)?.length ?? 0)} kB, ` +
      `build ${(chars / 1e6 / seconds).toFixed(2)} M chars/s of CPU, ${(chars / 1e6 / clock).toFixed(2)} by the clock`,
  )
  const sets = drawQueries(docs, seed, count)
  const open = (): Promise<Search> => openSearch({ parse: parseQuery, read: (path) => wire.read(path) })
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

/** What the browser has to load: the worker with engine, transport and messages, minified and compressed. */
async function codeSize(): Promise<number> {
  const { output } = await build({
    input: resolve('src/features/search/worker.ts'),
    write: false,
    platform: 'browser',
    // One script, as the worker is.
    output: { format: 'iife', minify: true, codeSplitting: false },
    resolve: {
      alias: {
        '#data': resolve('src/data'),
        '#domain': resolve('src/domain'),
        '#search': resolve('src/search'),
      },
    },
  })
  return output.reduce((sum, chunk) => sum + (chunk.type === 'chunk' ? gzipSync(chunk.code).length : 0), 0)
}
