import { rmSync, writeFileSync } from 'node:fs'
import { cpus } from 'node:os'
import { resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { chromium, type Browser } from '@playwright/test'
import { archiveOf } from './archive-of.ts'
import { buildSite } from './build-site.ts'
import { astro } from './peers/astro.ts'
import { banmian } from './peers/banmian.ts'
import { readContent, type Content } from './peers/content.ts'
import { docusaurus } from './peers/docusaurus.ts'
import { hugo } from './peers/hugo.ts'
import { buildPeer, versionOf } from './peers/install.ts'
import { lighthouse, LIGHTHOUSE } from './peers/lighthouse.ts'
import type { Peer } from './peers/peer.ts'
import { queriesOf, searching } from './peers/searching.ts'
import { counted } from './peers/server.ts'
import { markdownTable } from './peers/table.ts'
import { offline, processor, slowLine, weigh, withoutScript } from './peers/visit.ts'
import { vitepress } from './peers/vitepress.ts'

const PEERS: readonly Peer[] = [hugo, astro, vitepress, docusaurus]
const ROWS = [
  'build from nothing (of Banmian, its program apart)',
  'article: weight, requests',
  'list of a name: weight, requests',
  'front page: weight, requests',
  'more in the background, to be kept',
  'last paragraph on 400 kbit/s, CPU ÷ 4',
  'main thread for an article',
  'Lighthouse: performance / accessibility / best practices / SEO',
  'Lighthouse: first paint',
  'search: weight until the first answer',
  'search: exact / found / right',
  'opens again without a network',
  'readable without a script',
]

/**
 * `npm run bench -- peers [--articles 200|1312] [--only hugo,astro] [--no-lighthouse]`: the same articles by Banmian, Hugo,
 * Astro with Pagefind, VitePress and Docusaurus, each served by the server of `npm start`, visited by one browser in turn.
 * `CHROME_PATH` names the browser, `HUGO` Hugo's program where its package cannot download one.
 */
export async function run(args: string[]): Promise<void> {
  const { values } = parseArgs({
    args,
    options: {
      articles: { type: 'string' },
      only: { type: 'string', default: PEERS.map(({ name }) => name).join(',') },
      'no-lighthouse': { type: 'boolean', default: false },
    },
  })
  const dataDir = archiveOf(values.articles)
  if (!dataDir) return
  const content = readContent(dataDir)
  const chrome = process.env['CHROME_PATH'] ?? chromium.executablePath()
  const browser = await chromium.launch({ executablePath: chrome, chromiumSandbox: false })
  const columns = new Map<string, readonly string[]>()
  /** What is known so far, kept even if the rest is given up. */
  const table = () => {
    const said =
      `${content.articles.length} articles, ${content.lists.length} names; ${new Date().toISOString().slice(0, 10)}, ` +
      `${cpus().length} × ${cpus()[0]?.model ?? '?'}, Node ${process.version}, Chromium ${browser.version()}, ${LIGHTHOUSE}; ` +
      `gzip, an empty cache, 360 × 740\n\n${markdownTable(ROWS, columns)}\n`
    writeFileSync('.cache/peers/table.md', said)
    return said
  }
  try {
    const scores = !values['no-lighthouse'] && chrome
    // Its program, which is the same for every paper, is built before and does not count.
    await buildSite(dataDir, resolve('.cache/peers/banmian'))
    rmSync('.cache/peers/banmian', { recursive: true })
    const own = await buildSite(dataDir, resolve('.cache/peers/banmian'), { CARDS: '30' })
    columns.set('Banmian', await measure(browser, banmian, own, content, scores))
    for (const peer of PEERS.filter(({ name }) => values.only.split(',').includes(name))) {
      console.error(`${peer.name}: build`)
      try {
        const built = await buildPeer(peer, content)
        columns.set(`${peer.name} ${versionOf(peer)}`, await measure(browser, peer, built, content, scores))
      } catch (error) {
        console.error(error)
        columns.set(`${peer.name} (could not be had)`, [])
      }
      table()
    }
    console.log(table())
  } finally {
    await browser.close()
  }
}

type Measured = Pick<Peer, 'article' | 'list' | 'front' | 'search'>

/** The cells of a column, in the order of {@link ROWS}. */
async function measure(
  browser: Browser,
  peer: Measured,
  { dir, seconds }: { dir: string; seconds: number },
  content: Content,
  chrome: string | false,
): Promise<string[]> {
  const server = await counted(dir)
  // One of middle length, and the name with most articles.
  const byLength = content.articles.toSorted(
    (a, b) => a.paragraphs.join('').length - b.paragraphs.join('').length,
  )
  const article = byLength[byLength.length >> 1]
  const [list] = content.lists
  if (!article || !list) throw new Error('no articles')
  const path = peer.article(article)
  const last = (article.paragraphs.at(-1) ?? '').slice(-12)
  const cell = async (at: string) => {
    const { kB, requests } = await weigh(browser, server, at)
    return { kB, text: `${kB.toFixed(1)} kB, ${requests}` }
  }
  const step = (what: string) => console.error(`  ${what}, ${new Date().toISOString().slice(11, 19)}`)
  step('weight')
  const [own, name, front] = [await cell(path), await cell(peer.list(list)), await cell(peer.front)]
  const more = (await weigh(browser, server, path, true)).kB - own.kB
  step('slow line')
  const slow = await slowLine(browser, server, path, last)
  step('processor')
  const busy = await processor(browser, server, path)
  step('Lighthouse')
  const scores = chrome ? await lighthouse(server.url + path, chrome) : undefined
  step('search')
  const found = await searching(browser, server, peer, content, queriesOf(content, 50)).catch(
    (error: unknown) => console.error(error),
  )
  const nothing = peer.search ? 'could not be measured' : 'none'
  step('without script, without network')
  const bare = await withoutScript(browser, server, path, last)
  const percent = (value: number) => `${value.toFixed(0)} %`
  return [
    `${seconds.toFixed(1)} s`,
    own.text,
    name.text,
    front.text,
    more > 1 ? `${more.toFixed(0)} kB` : '–',
    `${slow.toFixed(2)} s`,
    `${busy.toFixed(0)} ms`,
    ...(scores ?? ['–', '–']),
    found ? `${found.kB.toFixed(1)} kB` : nothing,
    found ? [found.exact, found.recall, found.precision].map(percent).join(' / ') : nothing,
    (await offline(browser, server, path, last)) ? 'yes' : 'no',
    bare ? 'yes' : 'no',
  ]
}
