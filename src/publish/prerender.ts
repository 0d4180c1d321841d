import type { ReadJson } from '#data/client.ts'
import { parsePage } from '#domain/parse.ts'
import { dataFile, parseArticleId } from '#domain/urls.ts'
import { articleMetadata, openGraph, type Absolute } from './metadata.ts'
import { createReader } from './reader.ts'
import { fillTemplate, unescapeHtml, type Template } from './template.ts'

/** Draws the page of a path: the server build of the app (src/app/entry-server.tsx). */
export type RenderPage = (
  path: string,
  basename: string,
  read: ReadJson,
) => Promise<{ head: string; body: string; status: number; modules: string[] }>

interface Options {
  outDir: string
  base: string
  siteUrl: string
  template: Template
  render: RenderPage
  /** The chunk files that a module of the app needs beside the entry. */
  chunksOf: (module: string) => string[]
}

/**
 * Makes the HTML of an address (without the base folder); of none, the 404 page.
 * @throws if an address that should exist has no page, so that a build never leaves a hole silently.
 */
export function createPrerenderer({ outDir, base, siteUrl, template, render, chunksOf }: Options) {
  const folder = base.replace(/\/$/, '')
  const absolute: Absolute = (path) => siteUrl + encodeURI(folder + path)
  const { read, taken } = createReader(outDir)

  return async (address: string | undefined): Promise<string> => {
    taken()
    const path = folder + (address ?? '/404')
    const { head, body, status, modules } = await render(path, folder || '/', read)
    if ((status === 404) !== (address === undefined)) throw new Error(`${path} has status ${status}`)
    if (address === undefined) {
      return fillTemplate(template, {
        head: `${head}<meta name="robots" content="noindex">`,
        body,
        preload: [],
        chunks: [],
      })
    }
    const preload = taken().map((file) => base + encodeURI(file))
    const chunks = modules.flatMap(chunksOf).map((file) => base + file)
    const metadata = await metadataOf(address, head)
    return fillTemplate(template, { path, head: head + metadata, body, preload, chunks })
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
