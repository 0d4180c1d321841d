import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import * as v from 'valibot'
import type { PublishOptions } from '../options.ts'
import { readChunks } from '../render/chunks.ts'
import { cardPath } from '../render/metadata.ts'
import { runBatches } from '../render/pool.ts'
import { DoneSchema, filesOf, type WorkerData } from '../render/protocol.ts'
import { hashOf, type Output } from './output.ts'
import { Progress } from './progress.ts'

/** Addresses handed to a thread at a time; articles of a page come together and share what is read. */
const BATCH = 48

/** What pages are made from, beside the data. */
export interface PageSources extends Pick<PublishOptions, 'outDir' | 'base' | 'siteUrl'> {
  /** The built app: `client/` and `server/`. */
  appDir: string
  /** Changes whenever the code or the options of the app do. */
  version: string
  /** The hash of each data file, by its path in the site. */
  hashes: ReadonlyMap<string, string>
  /** The oldest date whose articles have cards of their own; undefined if there are no cards. */
  cardsFrom: string | undefined
}

/** Draws every address whose files are missing or were made from something else; `undefined` is the 404 page. */
export async function putPages(
  output: Output,
  addresses: readonly (string | undefined)[],
  { appDir, version, hashes, outDir, base, siteUrl, cardsFrom }: PageSources,
): Promise<void> {
  const client = join(appDir, 'client')
  /** What a file is made from: the app, where the site stands, the card that it names, each data file that was read. */
  const madeFrom = (path: string, reads: readonly string[]) =>
    hashOf(
      version,
      siteUrl,
      cardOf(path, cardsFrom),
      ...reads.map((read) => `${read} ${hashes.get(read) ?? ''}`),
    )
  const isCurrent = (path: string) => {
    const known = output.ledger.entries.get(path)
    return known !== undefined && output.isCurrent(path, madeFrom(path, known.reads))
  }
  const stale = addresses.filter((address) => {
    const files = filesOf(address)
    for (const path of files) output.keep(path)
    return !files.every(isCurrent)
  })
  const workerData: WorkerData = {
    outDir,
    base,
    siteUrl,
    html: readFileSync(join(client, 'index.html'), 'utf8'),
    stylesheet: stylesheetOf(client),
    chunks: await readChunks(client),
    cardsFrom,
  }
  const progress = new Progress('pages', stale.length)
  await runBatches({
    script: join(appDir, 'server/worker.js'),
    workerData,
    jobs: stale,
    size: BATCH,
    before: (batch) => output.ledger.strike(batch.flatMap(filesOf)),
    after: (answer, batch) => {
      const done = v.parse(DoneSchema, answer)
      output.ledger.enter(done.map(({ path, reads }) => ({ path, reads, hash: madeFrom(path, reads) })))
      output.written += done.length
      progress.add(batch.length)
    },
  })
  progress.end()
}

/** The card that an HTML file names, or nothing. */
const cardOf = (path: string, from: string | undefined): string =>
  path.endsWith('.html') ? (cardPath(`/${path.replace(/\/?index\.html$/, '')}`, from) ?? '') : ''

function stylesheetOf(client: string): string {
  const css = readdirSync(join(client, 'assets')).filter((name) => name.endsWith('.css'))
  if (css.length !== 1 || !css[0])
    throw new Error(`expected one stylesheet in ${client}, found ${css.length}`)
  return join(client, 'assets', css[0])
}
