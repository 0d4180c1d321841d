import { createRenderer } from '#app/entry-server.tsx'
import { parsePage } from '#domain/parse.ts'
import { dataFile, parseArticleId } from '#domain/urls.ts'
import type { Absolute } from '../outputs/absolute.ts'
import { alternates } from './alternates.ts'
import { drawCompanions, type Companion } from './companions.ts'
import { articleMetadata, cardMetadata, openGraph } from './metadata.ts'
import { htmlFile } from './protocol.ts'
import { createReader } from './reader.ts'
import { fillTemplate, unescapeHtml, type Template } from './template.ts'

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
  const read = createReader(outDir)
  const renderer = createRenderer(folder || '/', read)

  return async (address: string | undefined): Promise<Companion[]> => {
    const path = folder + (address ?? '/404')
    const { head, body, status, modules, reads, sum } = await renderer(path)
    if ((status === 404) !== (address === undefined)) throw new Error(`${path} has status ${status}`)
    if (address === undefined) {
      const parts = { head: `${head}<meta name="robots" content="noindex">`, body, preload: [], chunks: [] }
      return [{ path: htmlFile(undefined), text: fillTemplate(template, parts), reads }]
    }
    const text = fillTemplate(template, {
      path,
      sum,
      head: head + alternates(address, base) + (await metadataOf(address, head)),
      body,
      preload: reads.map((file) => base + encodeURI(file)),
      chunks: modules.flatMap((module) => chunks.get(module) ?? []).map((file) => base + file),
    })
    return [{ path: htmlFile(address), text, reads }, ...(await drawCompanions(address, read, absolute))]
  }

  async function metadataOf(address: string, head: string): Promise<string> {
    const title = unescapeHtml(/<title>([^<]*)<\/title>/.exec(head)?.[1])
    const card = cardMetadata(address, title, cardsFrom, absolute)
    const ref = parseArticleId(address.slice(1))
    if (ref) {
      const { page } = parsePage(await read(dataFile.page(ref)), dataFile.page(ref))
      const article = page.articles.find(({ n }) => n === ref.n)
      if (article) return articleMetadata(page, article, absolute, card?.url) + (card?.meta ?? '')
    }
    const description = unescapeHtml(/<meta name="description" content="([^"]*)"/.exec(head)?.[1])
    const paper = title.split(' - ').at(-1) ?? title
    return openGraph(paper, title, description, absolute(address)) + (card?.meta ?? '')
  }
}
