import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import * as v from 'valibot'
import { parseArticleId } from '#domain/urls.ts'
import type { OwnCards } from '../cards/card.ts'
import type { Address, OwnPage } from '../derive/file.ts'
import { hashOf } from '../hash.ts'
import type { PublishOptions } from '../options.ts'
import { readChunks } from '../render/chunks.ts'
import type { Offers } from '../render/companions.ts'
import { cardPath } from '../render/metadata.ts'
import { runBatches } from '../render/pool.ts'
import { DoneSchema, filesOf, htmlFile, type Job, type WorkerData } from '../render/protocol.ts'
import type { Output } from './output.ts'
import { Progress } from './progress.ts'
import type { Timings } from './timings.ts'

/** Addresses handed to a thread at a time; articles of a page come together and share what is read. */
const BATCH = 48

/** What pages are made from, beside the data. */
export interface PageSources extends Pick<PublishOptions, 'outDir' | 'base' | 'siteUrl'> {
  /** The built app: `client/` and `server/`. */
  appDir: string
  /** Changes whenever the code or the options of the app do. */
  version: string
  /** The hash of each data file, by its path in the site, and of its parts (`….json#3`). */
  hashes: ReadonlyMap<string, string>
  /** Which addresses have cards of their own; undefined if there are no cards. */
  cards: OwnCards | undefined
  offers: Offers
  timings: Timings
  /** Other work that takes one of the cores until it settles. */
  beside: Promise<unknown>
}

/** A page to be drawn: of an address, of one that holds its data itself, or the 404 page. */
interface Drawing {
  address: string | undefined
  own?: OwnPage
  /** Every file of the address. */
  files: string[]
}

/** Draws the 404 page and every address whose files are missing or were made from something else. */
export async function putPages(
  output: Output,
  addresses: readonly Address[],
  own: readonly OwnPage[],
  { appDir, version, hashes, outDir, base, siteUrl, cards, offers, timings, beside }: PageSources,
): Promise<void> {
  const client = join(appDir, 'client')
  const made = hashOf(version, siteUrl, JSON.stringify(offers))
  const owned = new Map(own.map((page) => [htmlFile(page.address.path), page.madeFrom()]))
  const hashOfRead = (read: string) => owned.get(read) ?? hashes.get(read) ?? ''
  /** What a file is made from: the app, where the site stands, the card that it names, each data file that was read. */
  const madeFrom = (path: string, reads: readonly string[]) =>
    hashOf(made, cardOf(path, cards), ...reads.map((read) => `${read} ${hashOfRead(read)}`))
  const isCurrent = (path: string) => {
    const known = output.ledger.entries.get(path)
    return known !== undefined && output.isCurrent(path, madeFrom(path, known.reads))
  }
  const drawing = (address: string | undefined, page?: OwnPage): Drawing => ({
    address,
    ...(page && { own: page }),
    files: filesOf(address, page ? { ...offers, feeds: offers.feeds && page.feeds } : offers),
  })
  const all = [
    drawing(undefined),
    ...addresses.map(({ path }) => drawing(path)),
    ...own.map((page) => drawing(page.address.path, page)),
  ]
  const stale = all.filter(({ files }) => {
    for (const path of files) output.keep(path)
    return !files.every(isCurrent)
  })
  /** An article is drawn from its own part of what surrounds its page. */
  const partOf = (address: string | undefined, read: string): string => {
    const part = `${read}#${parseArticleId(address?.slice(1) ?? '')?.n ?? ''}`
    return hashes.has(part) ? part : read
  }
  const workerData: WorkerData = {
    outDir,
    base,
    siteUrl,
    html: readFileSync(join(client, 'index.html'), 'utf8'),
    stylesheet: stylesheetOf(client),
    chunks: await readChunks(client),
    ...(cards && { cards }),
    offers,
  }
  const progress = new Progress('pages', stale.length)
  await runBatches({
    script: join(appDir, 'server/worker.js'),
    workerData,
    jobs: stale,
    size: BATCH,
    before: (batch) => {
      output.ledger.strike(batch.flatMap(({ files }) => files))
      return batch.map((one) => jobOf(one, offers))
    },
    after: (answer, batch) => {
      const addressOf = new Map(batch.flatMap(({ address, files }) => files.map((path) => [path, address])))
      const { files, drawing, writing } = v.parse(DoneSchema, answer)
      timings.add('drawing', drawing)
      timings.add('writing pages', writing)
      const done = files.map(({ path, reads }) => {
        const parts = reads.map((read) => partOf(addressOf.get(path), read))
        return { path, reads: parts, hash: madeFrom(path, parts) }
      })
      output.ledger.enter(done)
      output.written += done.length
      progress.add(batch.length)
    },
    beside,
  })
  progress.end()
}

/** What a thread needs to draw a page; its own data are made only now. */
const jobOf = ({ address, own }: Drawing, offers: Offers): Job => ({
  ...(address !== undefined && { address }),
  ...(own && { own: { json: JSON.stringify(own.data()), feeds: offers.feeds && own.feeds } }),
})

/** The card that an HTML file names, or nothing. */
const cardOf = (path: string, cards: OwnCards | undefined): string =>
  path.endsWith('.html') ? (cardPath(`/${path.replace(/\/?index\.html$/, '')}`, cards) ?? '') : ''

function stylesheetOf(client: string): string {
  const css = readdirSync(join(client, 'assets')).filter((name) => name.endsWith('.css'))
  if (css.length !== 1 || !css[0])
    throw new Error(`expected one stylesheet in ${client}, found ${css.length}`)
  return join(client, 'assets', css[0])
}
