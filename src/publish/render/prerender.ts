import { createRenderer } from '#app/entry-server.tsx'
import { parsePage } from '#domain/parse.ts'
import { dataFile, parseArticleId } from '#domain/urls.ts'
import { articleMetadata, openGraph, type Absolute } from './metadata.ts'
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
}

/** An address drawn: its HTML, and the data files that were read for it. */
export interface Drawn {
  html: string
  reads: string[]
}

/**
 * Draws addresses (without the base folder); `undefined` is the 404 page.
 * @throws if an address that should exist has no page, so that a build never leaves a hole silently.
 */
export function createPrerenderer({ outDir, base, siteUrl, template, chunks }: RenderOptions) {
  const folder = base.replace(/\/$/, '')
  const absolute: Absolute = (path) => siteUrl + encodeURI(folder + path)
  const read = createReader(outDir)
  const renderer = createRenderer(folder || '/', read)

  return async (address: string | undefined): Promise<Drawn> => {
    const path = folder + (address ?? '/404')
    const { head, body, status, modules, reads } = await renderer(path)
    if ((status === 404) !== (address === undefined)) throw new Error(`${path} has status ${status}`)
    if (address === undefined) {
      const html = fillTemplate(template, {
        head: `${head}<meta name="robots" content="noindex">`,
        body,
        preload: [],
        chunks: [],
      })
      return { html, reads }
    }
    const html = fillTemplate(template, {
      path,
      head: head + (await metadataOf(address, head)),
      body,
      preload: reads.map((file) => base + encodeURI(file)),
      chunks: modules.flatMap((module) => chunks.get(module) ?? []).map((file) => base + file),
    })
    return { html, reads }
  }

  async function metadataOf(address: string, head: string): Promise<string> {
    const ref = parseArticleId(address.slice(1))
    if (ref) {
      const { page } = parsePage(await read(dataFile.page(ref)), dataFile.page(ref))
      const article = page.articles.find(({ n }) => n === ref.n)
      if (article) return articleMetadata(page, article, absolute)
    }
    const title = unescapeHtml(/<title>([^<]*)<\/title>/.exec(head)?.[1])
    const description = unescapeHtml(/<meta name="description" content="([^"]*)"/.exec(head)?.[1])
    const paper = title.split(' - ').at(-1) ?? title
    return openGraph(paper, title, description, absolute(address))
  }
}
