import { createRenderer } from '#app/entry-server.tsx'
import type { Absolute } from '../outputs/absolute.ts'
import { alternates } from './alternates.ts'
import { drawCompanions, type Companion } from './companions.ts'
import { headTags } from './metadata.ts'
import { htmlFile } from './protocol.ts'
import { createReader } from './reader.ts'
import { fillTemplate, type Template } from './template.ts'

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
  cardsFrom?: string | undefined
}

/**
 * Draws addresses (without the base folder) with what stands beside them; `undefined` is the 404 page.
 * @throws if an address that should exist has no page, so that a build never leaves a hole silently.
 */
export function createPrerenderer({ outDir, base, siteUrl, template, chunks, cardsFrom }: RenderOptions) {
  const folder = base.replace(/\/$/, '')
  const absolute: Absolute = (path) => siteUrl + encodeURI(folder + path)
  const site = { absolute, isKnown: siteUrl !== '', cardsFrom }
  const read = createReader(outDir)
  const renderer = createRenderer(folder || '/', read)

  return async (address: string | undefined): Promise<Companion[]> => {
    const path = folder + (address ?? '/404')
    const { head, body, status, modules, reads, sum } = await renderer(path)
    if ((status === 404) !== (address === undefined)) throw new Error(`${path} has status ${status}`)
    if (address === undefined) {
      const parts = { head: headTags(head, site), body, preload: [], chunks: [], address: undefined }
      return [{ path: htmlFile(undefined), text: fillTemplate(template, parts), reads }]
    }
    if (head.path !== address) throw new Error(`${path} says that its address is ${head.path}`)
    const text = fillTemplate(template, {
      path,
      sum,
      address: site.isKnown ? siteUrl + path : undefined,
      head: headTags(head, site) + alternates(address, base),
      body,
      preload: reads.map((file) => base + encodeURI(file)),
      chunks: modules.flatMap((module) => chunks.get(module) ?? []).map((file) => base + file),
    })
    return [{ path: htmlFile(address), text, reads }, ...(await drawCompanions(address, read, absolute))]
  }
}
