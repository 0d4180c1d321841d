import { cp, mkdir, readFile, readdir, rm, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { readArchive } from './archive.ts'
import { readChunks } from './chunks.ts'
import { parseCss } from './critical.ts'
import { derive } from './derive/derive.ts'
import { digestPage } from './derive/digest.ts'
import { createPrerenderer, type RenderPage } from './prerender.ts'
import { parseTemplate } from './template.ts'

/** What a build reads, where it writes, and where the site will stand. */
export interface BuildOptions {
  /** Folder of page JSON (`pages/…`). */
  dataDir: string
  /** The site's folder; the client build is already in it. */
  outDir: string
  /** The folder `public/`; everything in it but `data/` is copied. */
  publicDir: string
  /** The base folder of every address, with both slashes. */
  base: string
  /** `https://example.org` without a closing slash, or empty. */
  siteUrl: string
  render: RenderPage
  log: (line: string) => void
}

/** Writes the whole site: data as it is, derived data, and every address as a static page. */
export async function buildSite(options: BuildOptions): Promise<void> {
  const { dataDir, outDir, publicDir, base, siteUrl, render, log } = options
  const template = parseTemplate(
    await readFile(join(outDir, 'index.html'), 'utf8'),
    parseCss(await readFile(await stylesheetOf(outDir), 'utf8')),
  )
  const chunksOf = await readChunks(outDir)
  await copyPublic(publicDir, outDir)
  await cp(join(dataDir, 'pages'), join(outDir, 'data/pages'), { recursive: true })

  const archive = await readArchive(dataDir)
  const digests = archive.pages.map(digestPage)
  const addresses: string[] = []
  await rm(join(outDir, 'data/derived'), { recursive: true, force: true })
  for (const { path, data, addresses: own } of derive(archive.paper, digests, archive.problems)) {
    await write(join(outDir, path), JSON.stringify(data))
    addresses.push(...own)
  }
  const problems = [...archive.problems, ...archive.pages.flatMap((page) => page.problems)]
  for (const { file, place, message } of problems) log(`! ${file}: ${place}: ${message}`)

  const prerender = createPrerenderer({ outDir, base, siteUrl, template, render, chunksOf })
  for (const address of addresses) await write(join(outDir, address, 'index.html'), await prerender(address))
  await write(join(outDir, '404.html'), await prerender(undefined))
  log(`${addresses.length} pages from ${digests.length} page files in ${outDir}`)
}

async function stylesheetOf(outDir: string): Promise<string> {
  const assets = join(outDir, 'assets')
  const css = (await readdir(assets)).filter((name) => name.endsWith('.css'))
  if (css.length !== 1 || !css[0])
    throw new Error(`expected one stylesheet in ${assets}, found ${css.length}`)
  return join(assets, css[0])
}

async function copyPublic(publicDir: string, outDir: string): Promise<void> {
  for (const name of await readdir(publicDir)) {
    if (name !== 'data') await cp(join(publicDir, name), join(outDir, name), { recursive: true })
  }
}

async function write(path: string, text: string): Promise<void> {
  await mkdir(dirname(path), { recursive: true })
  await writeFile(path, text)
}
