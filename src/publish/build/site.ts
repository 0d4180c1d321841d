import { join } from 'node:path'
import { editorLanguage, problemTexts } from '#texts/editor.ts'
import { BUILDS_DIR, PUBLIC_DIR, type PublishOptions } from '../options.ts'
import { readArchive, type Archive } from '../derive/cache.ts'
import { derive } from '../derive/derive.ts'
import { hashOf } from '../hash.ts'
import { feedsLedTo } from '../moved-tags.ts'
import { readRedirects } from '../redirects.ts'
import { putScripts } from '../script/put-scripts.ts'
import { indexSite } from '../search/index-site.ts'
import { writeTwins } from '../twins.ts'
import { allEnded } from './all-ended.ts'
import { canDraw, putCards } from './cards.ts'
import { putApp, putData } from './data.ts'
import { putDownloadLists } from './download-lists.ts'
import { putFeeds } from './feeds.ts'
import { checkedMoves, putHosting, putMovedFeeds } from './hosting.ts'
import { listFiles } from './files.ts'
import { Finished } from './finished.ts'
import { readInputs, type Inputs } from './inputs.ts'
import { readKeptFeeds } from './kept-feeds.ts'
import { checkLimit } from './limit.ts'
import { manifest } from '../outputs/manifest.ts'
import { takeLock } from '../lock.ts'
import { Output } from './output.ts'
import { putPages } from './pages.ts'
import { Timings } from './timings.ts'
import { ownCards } from './which-cards.ts'

/** What a build reads, where it writes, and by which code. */
export interface SiteOptions extends PublishOptions {
  /** Changes whenever the code or the options of the app do. */
  version: string
  /** The built app: `client/` and `server/`. */
  appDir: string
  log: (line: string) => void
}

/**
 * Brings the site's folder up to date: data as it is, derived data, every address as a static page. What stands
 * already and was made from the same is not made again; what is made depends on the input only.
 * @throws before anything is written if the site would have more files than it may, if a redirect leads nowhere,
 * or while another build writes into the same folder
 */
export async function buildSite(options: SiteOptions): Promise<void> {
  const { dataDir, outDir, version, appDir: _, log, timings: __, ...settings } = options
  const memory = join(BUILDS_DIR, hashOf(outDir))
  const unlock = takeLock(join(memory, 'lock'), `another build writes into ${outDir}`)
  try {
    const finished = new Finished(memory)
    const inputs = readInputs(
      [version, JSON.stringify(settings)],
      [dataDir, PUBLIC_DIR],
      [options.redirectsFile, options.feedsFile],
    )
    const before = finished.said(inputs.hash, outDir)
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
    await makeSite(options, memory, inputs, warn)
    finished.end(inputs.hash, outDir, said)
  } finally {
    unlock()
  }
}

/** Says each fault of the archive, and what the settings leave out. */
function warnOf(
  { problems, digests }: Archive,
  { siteUrl }: Pick<PublishOptions, 'siteUrl'>,
  warn: (line: string) => void,
): void {
  const { line } = problemTexts(editorLanguage(process.env))
  for (const problem of [...problems, ...digests.flatMap((digest) => digest.problems)])
    warn(`! ${line(problem)}`)
  if (!siteUrl)
    warn(
      '! SITE_URL is not set: a site that does not know its address has no feeds, sitemaps, canonical links or cards',
    )
}

/** Makes what is missing or out of date; `warn` gets each fault of the input. */
async function makeSite(
  options: SiteOptions,
  memory: string,
  inputs: Inputs,
  warn: (line: string) => void,
): Promise<void> {
  const { dataDir, outDir, version, appDir, log } = options
  const timings = new Timings()
  const digests = join(memory, 'digests')
  const archive = await readArchive(dataDir, { dir: digests, version, hashes: inputs.files })
  const redirects = readRedirects(options.redirectsFile)
  const kept = new Set([...readKeptFeeds(options.feedsFile), ...feedsLedTo(redirects)])
  const offers = {
    markdown: !options.leaveOut.includes('markdown'),
    ninjs: !options.leaveOut.includes('ninjs'),
    feeds: !options.leaveOut.includes('feeds'),
    siteFeeds: options.siteUrl !== '',
  }
  const feeds = { site: offers.siteFeeds, names: offers.feeds }
  const derived = derive(archive.paper, archive.digests, archive.problems, kept, feeds)
  const addresses = [
    ...derived.files.flatMap((file) => file.addresses),
    ...derived.pages.map((page) => page.address),
  ]
  const moved = checkedMoves(options, redirects, addresses, derived)
  const plain = inputs.files.size - archive.files.length + listFiles(join(appDir, 'client/assets')).length
  checkLimit(options, { archive, derived, kept, plain, redirects: moved.pages.length + moved.feeds.length })
  timings.end('reading')

  const output = new Output(outDir, memory)
  const script = join(appDir, 'server/search.js')
  const indexing = indexSite(archive.files, { output, memory, digests, version, script })
  /** All but the index, whose thread reads while this one writes what pages are drawn from. */
  const making = async () => {
    const drawn = await canDraw(warn)
    const own = drawn ? ownCards(archive, options.cards) : undefined
    const cards = { script: join(appDir, 'server/cards.js'), cacheDir: join(memory, 'cards') }
    const icons = { icons: drawn, screens: drawn && archive.digests.length > 0 }
    const data = async () => {
      putApp(output, appDir, options)
      output.put('manifest.webmanifest', manifest({ paper: archive.paper, base: options.base, ...icons }))
      const hashes = putData(output, options, { archive, derived, inputs })
      if (options.offline) putDownloadLists(output, archive, { hashes, base: options.base })
      await putScripts(archive.files, { output, memory, version, appDir })
      return hashes
    }
    const [, hashes] = await allEnded([drawn && putCards(output, archive, own, cards), data()])
    timings.end('data and cards')
    const drawing = putPages(
      output,
      derived.files.flatMap((file) => file.addresses),
      derived.pages,
      { ...options, hashes, cards: own, offers, timings, beside: indexing },
    )
    const feeding = async () => putFeeds(output, archive, options, addresses, kept)
    await allEnded([drawing, feeding()])
  }
  warnOf(archive, options, warn)
  await allEnded([indexing, making()])
  putHosting(output, options, moved)
  putMovedFeeds(output, moved)
  timings.end('threads and feeds')
  output.finish({ twins: options.compress })
  if (options.compress) await writeTwins(outDir)
  timings.end('removing and twins')
  log(
    `${archive.digests.length} page files, ${addresses.length} addresses in ${outDir}: ` +
      `${output.written} files written, ${output.removed} removed, ${timings.seconds.toFixed(1)} s`,
  )
  if (options.timings) log(`time: ${timings.toString()}`)
}
