import { createRenderer } from '#app/entry-server.tsx'
import { SAVED, SEARCH, SETTINGS } from '#domain/urls.ts'
import type { OwnCards } from '../cards/card.ts'
import type { Absolute } from '../outputs/absolute.ts'
import { alternates } from './alternates.ts'
import { drawCompanions, type Companion, type Offers } from './companions.ts'
import { headTags, structuredData } from './metadata.ts'
import { htmlFile, type Job } from './protocol.ts'
import { createReader } from './reader.ts'
import { fillTemplate, type Template } from './template.ts'

/** Pages that are nothing without the app. */
const APPS: readonly string[] = [SEARCH, SAVED, SETTINGS]

/** What drawing needs to know of a site. */
export interface RenderOptions {
  outDir: string
  /** The base folder of every address, with both slashes. */
  base: string
  /** `https://example.org` without a closing slash, or empty. */
  siteUrl: string
  template: Template
  /** The chunk files of the client build that a module of the app needs beside the entry. */
  chunks: ReadonlyMap<string, readonly string[]>
  /** The oldest date whose articles have cards of their own; undefined if there are no cards. */
  cards?: OwnCards | undefined
  offers: Offers
}

/**
 * Draws addresses (without the base folder) with what stands beside them; `undefined` is the 404 page.
 * @throws if an address that should exist has no page, so that a build never leaves a hole silently.
 */
export function createPrerenderer(options: RenderOptions) {
  const { outDir, base, siteUrl, template, chunks, cards } = options
  const folder = base.replace(/\/$/, '')
  const absolute: Absolute = (path) => siteUrl + encodeURI(folder + path)
  const site = { absolute, isKnown: siteUrl !== '', cards }
  const { read, give } = createReader(outDir)
  const renderer = createRenderer(folder || '/', read)

  return async ({ address, own }: Job): Promise<Companion[]> => {
    // The front page of a folder too is named without the slash at its end, as the browser's own address is read.
    const path = (folder + (address ?? '/404')).replace(/(.)\/$/, '$1')
    const file = htmlFile(address)
    if (own) give(file, own.json)
    const { head, body, status, modules, reads, sum } = await renderer.draw(path)
    if ((status === 404) !== (address === undefined)) throw new Error(`${path} has status ${status}`)
    if (address === undefined) {
      const parts = {
        head: headTags(head, site),
        structured: '',
        body,
        preload: [],
        chunks: [],
        address: undefined,
        isWhole: false,
      }
      return [{ path: file, text: fillTemplate(template, parts), reads }]
    }
    if (head.path !== address) throw new Error(`${path} says that its address is ${head.path}`)
    const offers = own ? { ...options.offers, feeds: own.feeds } : options.offers
    const text = fillTemplate(template, {
      path,
      sum,
      address: site.isKnown ? siteUrl + folder + address : undefined,
      head: headTags(head, site) + alternates(address, base, offers),
      structured: structuredData(head, site),
      body,
      preload: reads.filter((read) => read !== file).map((read) => base + encodeURI(read)),
      chunks: modules.flatMap((module) => chunks.get(module) ?? []).map((chunk) => base + chunk),
      ...(own && { data: own.json }),
      isWhole: !APPS.includes(address),
    })
    const companions = await drawCompanions(address, offers, renderer.get, absolute)
    return [{ path: file, text, reads }, ...companions]
  }
}
