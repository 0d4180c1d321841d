import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { APP_DIR, BUILDS_DIR, type PublishOptions } from '../options.ts'
import { problemsZh } from '#texts/problems-zh.ts'
import { readArchive } from '../derive/cache.ts'
import { derive } from '../derive/derive.ts'
import type { Address } from '../derive/file.ts'
import { indexSite } from '../search/index-site.ts'
import type { HashedPage } from '../search/protocol.ts'
import { writeTwins } from '../twins.ts'
import { cardsFrom, putCards } from './cards.ts'
import { putFeeds } from './feeds.ts'
import { putHosting } from './hosting.ts'
import { listFiles } from './files.ts'
import { Finished, inputsOf } from './finished.ts'
import { hashOf, Output } from './output.ts'
import { putPages } from './pages.ts'

/** What a build reads, where it writes, and by which code. */
export interface SiteOptions extends PublishOptions {
  /** Changes whenever the code or the options of the app do. */
  version: string
  log: (line: string) => void
}

const PUBLIC_DIR = 'public'

/**
 * Brings the site's folder up to date: data as it is, derived data, every address as a static page. What stands
 * already and was made from the same is not made again; what is made depends on the input only.
 */
export async function buildSite(options: SiteOptions): Promise<void> {
  const { dataDir, outDir, version, log, ...settings } = options
  const memory = join(BUILDS_DIR, hashOf(outDir))
  const finished = new Finished(memory)
  const inputs = inputsOf([version, JSON.stringify(settings)], [dataDir, PUBLIC_DIR], options.redirectsFile)
  const before = finished.said(inputs, outDir)
  if (before) {
    for (const line of before) log(line)
    return log(`${outDir} is up to date: 0 files written, 0 removed`)
  }
  finished.begin()
  const said: string[] = []
  const warn = (line: string) => {
    said.push(line)
    log(line)
  }
  await makeSite(options, memory, warn)
  finished.end(inputs, outDir, said)
}

/** Makes what is missing or out of date; `warn` gets each fault of the input. */
async function makeSite(options: SiteOptions, memory: string, warn: (line: string) => void): Promise<void> {
  const { dataDir, outDir, version, log } = options
  const began = Date.now()
  const output = new Output(outDir, memory)
  const client = join(APP_DIR, 'client')
  for (const name of listFiles(join(client, 'assets')))
    output.put(`assets/${name}`, readFileSync(join(client, 'assets', name)))
  for (const name of listFiles(PUBLIC_DIR)) {
    if (!name.startsWith('data/')) output.put(name, readFileSync(join(PUBLIC_DIR, name)))
  }

  const hashes = new Map<string, string>()
  const put = (path: string, content: string | Uint8Array) => {
    const hash = output.put(path, content)
    hashes.set(path, hash)
    return hash
  }
  const digests = join(memory, 'digests')
  const pages: HashedPage[] = []
  const archive = await readArchive(dataDir, digests, version, (file, bytes) => {
    const hash = put(file.file, bytes)
    pages.push({ ...file, hash })
    return hash
  })
  // Pictures and whatever else stands beside the pages.
  for (const name of listFiles(dataDir)) {
    if (!name.startsWith('pages/')) output.put(`data/${name}`, readFileSync(join(dataDir, name)))
  }
  const index = join(dataDir, 'pages/index.json')
  if (existsSync(index)) put('data/pages/index.json', readFileSync(index))

  const addresses: Address[] = []
  for (const { path, data, addresses: own } of derive(archive.paper, archive.digests, archive.problems)) {
    put(path, JSON.stringify(data))
    addresses.push(...own)
  }
  putFeeds(output, archive, options, addresses)
  await putHosting(output, options, new Set(addresses.map(({ path }) => path)))
  const problems = [...archive.problems, ...archive.digests.flatMap((digest) => digest.problems)]
  for (const problem of problems) warn(`! ${problemsZh.line(problem)}`)

  if (!options.siteUrl)
    warn(
      '! SITE_URL is not set: feeds, sitemaps and cards carry paths instead of addresses, which few services accept',
    )
  const from = await cardsFrom(archive, options.cards, warn)
  await putCards(output, archive, from, {
    script: join(APP_DIR, 'server/cards.js'),
    cacheDir: join(memory, 'cards'),
  })
  const drawing = putPages(output, [undefined, ...addresses.map(({ path }) => path)], {
    ...options,
    appDir: APP_DIR,
    hashes,
    cardsFrom: from,
  })
  const script = join(APP_DIR, 'server/search.js')
  await Promise.all([drawing, indexSite(pages, { output, memory, digests, version, script })])
  output.finish({ twins: options.compress })
  if (options.compress) await writeTwins(outDir)
  const seconds = ((Date.now() - began) / 1000).toFixed(1)
  log(
    `${archive.digests.length} page files, ${addresses.length} addresses in ${outDir}: ` +
      `${output.written} files written, ${output.removed} removed, ${seconds} s`,
  )
}
