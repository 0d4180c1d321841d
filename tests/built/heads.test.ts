import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import openGraph from 'open-graph-scraper'
import { parse, type DefaultTreeAdapterTypes } from 'parse5'
import { describe, expect, test } from 'vitest'
import { outDirOf, SITES, type SiteName } from '../support/sites.ts'

/** What browsers, search engines and chat apps read of a page that is not its text. */

const fileOf = (site: SiteName, path: string) => join(outDirOf(site), path, 'index.html')
const crawled = async (site: SiteName, path: string) =>
  (await openGraph({ html: readFileSync(fileOf(site, path), 'utf8') })).result

/** Page, its title beside the paper's name, and how its description begins. */
const PAGES: [path: string, title: string, description: RegExp][] = [
  ['/', '武进日报', /^当好锻造新质生产力.*；“一碗汤圆的思念”关爱行动开展；/],
  ['/2024-02-24', '2024年2月24日', /^当好锻造新质生产力/],
  ['/2024-02-24/01', '2024年2月24日 第01版 要闻', /^当好锻造新质生产力/],
  ['/2024-02-24/01/2', '“一碗汤圆的思念”关爱行动开展', /./],
  ['/people', '人物', /^人物共 \d+ 个/],
  ['/people/乔俊杰', '乔俊杰 - 人物', /^乔俊杰，市委常委、区委书记，\d+ 篇文章$/],
  ['/companies/江苏洛凯机电股份有限公司', '江苏洛凯机电股份有限公司 - 企业', /^江苏洛凯.*，1 篇文章$/],
  ['/issues', '往期', /^2024年，现有 1 期、5 篇文章。$/],
  ['/issues/2024', '往期 2024年', /^2024年，现有 1 期、5 篇文章。$/],
  ['/search', '搜索', /拼音/],
  ['/about', '关于', /^这里是报纸版面的手机版/],
]

describe.each(['seed', 'folder'] as const)('%s', (site) => {
  const home = SITES[site].siteUrl + SITES[site].base.slice(0, -1)
  test.each(PAGES)('%s is "%s" of its paper', async (path, title, description) => {
    const read = await crawled(site, path)
    expect(read).toMatchObject({
      ogSiteName: '武进日报',
      ogTitle: title,
      ogType: path.endsWith('/01/2') ? 'article' : 'website',
      ogUrl: home + encodeURI(path),
      twitterCard: 'summary_large_image',
    })
    expect(read.ogDescription).toMatch(description)
    const [image] = read.ogImage ?? []
    expect(image).toMatchObject({ width: '1200', height: '630', alt: title })
    expect(image?.url.startsWith(`${home}/cards/`)).toBe(true)
    expect(existsSync(join(outDirOf(site), image?.url.slice(home.length) ?? ''))).toBe(true)
  })
})

test.each(['/2024-02-24', '/2024-02-24/01', '/2024-02-24/01/2'])('%s has a card of its own', async (path) => {
  const [image] = (await crawled('seed', path)).ogImage ?? []
  expect(image?.url).toBe(`https://news.example/cards${path}.png`)
})

test('tags that are much in print have cards of their own, the others the paper’s', async () => {
  const drawn = readdirSync(join(outDirOf('years'), 'cards/people')).map((name) => name.replace(/\.png$/, ''))
  expect(drawn.length).toBeGreaterThan(3)
  const all = readdirSync(join(outDirOf('years'), 'people')).filter(
    (name) => name !== 'index.html' && name !== 'page',
  )
  for (const name of all.slice(0, 60)) {
    const [image] = (await crawled('years', `/people/${name}`)).ogImage ?? []
    const own = encodeURI(`https://news.example/cards/people/${name}.png`)
    expect(image?.url).toBe(drawn.includes(name) ? own : 'https://news.example/cards/paper.png')
  }
})

test('chat apps that know no Open Graph find name, description and picture', () => {
  const html = readFileSync(fileOf('seed', '/2024-02-24/01/1'), 'utf8')
  for (const item of ['name', 'description', 'image'])
    expect(html).toMatch(new RegExp(`<meta [^>]*itemprop="${item}" content="[^"]+"`))
})

test('a site that does not know its address names none', async () => {
  const read = await crawled('printed', '/2031-05-02/01/1')
  expect(read).toMatchObject({
    ogSiteName: '海角日报',
    ogType: 'article',
    articlePublishedTime: /^2031-05-02T/,
  })
  expect([read.ogUrl, read.ogImage, read.twitterCard]).toEqual([undefined, undefined, undefined])
})

test.each(['archive', 'printed', 'broken'] as const)(
  '%s, which does not either, offers nothing that names addresses',
  (site) => {
    const files = readdirSync(outDirOf(site), { recursive: true, encoding: 'utf8' })
    expect(files.filter((name) => /feed\.json$|rss\.xml$|atom\.xml$|sitemap|^cards/.test(name))).toEqual([])
    const read = (name: string) => readFileSync(join(outDirOf(site), name), 'utf8')
    expect(read('index.html')).not.toContain('rel="alternate"')
    expect(read('llms.txt')).not.toMatch(/feed\.json|rss\.xml/)
    expect(read('robots.txt')).not.toContain('Sitemap')
  },
)

type Element = DefaultTreeAdapterTypes.Element
type Node = DefaultTreeAdapterTypes.ChildNode | DefaultTreeAdapterTypes.Document
const isElement = (node: Node): node is Element => 'tagName' in node
const elements = (node: Node): Element[] => [
  ...(isElement(node) ? [node] : []),
  ...('childNodes' in node ? node.childNodes.flatMap(elements) : []),
]
const attr = (element: Element, name: string) => element.attrs.find((one) => one.name === name)?.value

/** What stands in a page's head, and what of it stands in the body by mistake. */
function headOf(html: string) {
  const end = html.indexOf('</head>')
  const head = elements(parse(html.slice(0, end)))
  const named = (tag: string, name: string, value: string) =>
    head.filter((one) => one.tagName === tag && attr(one, name) === value)
  return {
    titles: head.filter(({ tagName }) => tagName === 'title'),
    descriptions: named('meta', 'name', 'description'),
    canonical: named('link', 'rel', 'canonical').map((one) => attr(one, 'href')),
    // In a drawing a title names a line.
    stray:
      html
        .slice(end)
        .replaceAll(/<svg.*?<\/svg>/gs, '')
        .match(/<title|<meta|<link rel="canonical/g) ?? [],
  }
}

test.each(['seed', 'folder', 'archive', 'printed', 'broken'] as const)(
  'every page of %s says its title, description and address once, in its head, and no address that is relative',
  (site) => {
    const dir = outDirOf(site)
    const { base, siteUrl } = SITES[site]
    const pages = readdirSync(dir, { recursive: true, encoding: 'utf8' }).filter((one) =>
      one.endsWith('index.html'),
    )
    expect(pages.length).toBeGreaterThan(20)
    for (const page of pages) {
      const path = page.replace(/\/?index\.html$/, '')
      const { titles, descriptions, canonical, stray } = headOf(readFileSync(join(dir, page), 'utf8'))
      const address = siteUrl && encodeURI(siteUrl + base + path)
      expect([titles.length, descriptions.length, canonical, stray], page).toEqual([
        1,
        1,
        address ? [address] : [],
        [],
      ])
    }
  },
)

test('the 404 page has a title, no address, and is not to be listed', () => {
  const html = readFileSync(join(outDirOf('seed'), '404.html'), 'utf8')
  const { titles, canonical, stray } = headOf(html)
  expect([titles.length, canonical, stray]).toEqual([1, [], []])
  expect(html).toContain('<meta name="robots" content="noindex">')
})
