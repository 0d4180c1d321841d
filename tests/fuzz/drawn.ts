import fc from 'fast-check'
import { parse, type DefaultTreeAdapterTypes } from 'parse5'
import { createRenderer } from '#app/entry-server.tsx'
import { MissingError } from '#data/site/client.ts'
import { DataError } from '#domain/parse.ts'
import { drawCompanions } from '#publish/render/companions.ts'
import { headTags } from '#publish/render/metadata.ts'
import { damagedJson } from './hostile.ts'
import { DAY, soundSite } from './samples.ts'
import { mustBeWeb, mustStay, SITE } from './site.ts'
import { must, target, type Target } from './target.ts'

/** What is made of the data: pages as readers get them, their heads, and what stands beside them for machines. */

const OFFERS = { markdown: true, ninjs: true, feeds: true, siteFeeds: true }
/** Elements that a page's text has no use for. */
const NEVER = /^(?:iframe|object|embed|base|meta|style|foreignobject|animate|set)$/
const absolute = (path: string) => encodeURI(SITE + path)

type Node = DefaultTreeAdapterTypes.Document | DefaultTreeAdapterTypes.ChildNode

/** Nothing of the data has become markup, a script, or an address that leads off the site unless it says so. */
function mustBeHarmless(node: Node): void {
  const name = node.nodeName.toLowerCase()
  must(!NEVER.test(name), `an element ${name}`)
  if ('attrs' in node) {
    const has = new Map(node.attrs.map((one) => [one.name, one.value]))
    for (const key of has.keys()) must(!/^on|^srcdoc$|^formaction$/i.test(key), `an attribute ${key}`)
    must(name !== 'script' || has.get('type') === 'application/ld+json', 'a script')
    for (const key of ['href', 'src', 'action', 'xlink:href']) {
      const address = has.get(key)
      if (address === undefined) continue
      if (has.get('rel') === 'noreferrer') mustBeWeb(address)
      else mustStay(address)
    }
  }
  if ('childNodes' in node) node.childNodes.forEach(mustBeHarmless)
}

/** As a browser reads it, but for the frame that the template gives. */
function mustBeHarmlessPage(body: string): void {
  const [html] = parse(`<!doctype html><html><body>${body}`).childNodes.slice(-1)
  if (html && 'childNodes' in html) html.childNodes.slice(-1).forEach(mustBeHarmless)
}

/** A head holds nothing but what a head may hold, and its data for search engines is whole. */
function mustBeHarmlessHead(head: string): void {
  const scripts = [...head.matchAll(/<script[^>]*>([^]*?)<\/script>/g)]
  must(scripts.length === (head.match(/<script/gi) ?? []).length, 'a script that is not closed')
  for (const [tag = '', json = ''] of scripts) {
    must(tag.startsWith('<script type="application/ld+json">'), 'a script')
    JSON.parse(json)
  }
  const names = [...head.replace(/<script[^]*?<\/script>/g, '').matchAll(/<\/?([a-z]+)/gi)].map(
    ([, name = '']) => name,
  )
  must(
    names.every((name) => /^(?:title|meta|link)$/.test(name)),
    `in the head: ${names.join()}`,
  )
}

/** The characters that XML may hold (XML 1.0 §2.2), and no markup but ours. */
const mustBeXml = (text: string): void => {
  // eslint-disable-next-line no-control-regex -- what may not be there
  must(!/[\0-\x08\x0B\x0C\x0E-\x1F\uFFFE\uFFFF]|&(?!(?:amp|lt|gt|quot|apos|#\d+);)/.test(text), 'no XML')
  must(!/<(?:script|img|svg)/i.test(text), 'markup of others')
}

export async function drawnTargets(): Promise<Target[]> {
  const site = await soundSite()
  const person = [...site.keys()].find((file) => file.startsWith('people/'))?.replace('/index.html', '') ?? ''
  /** An address, and a file that it is drawn from. */
  const drawn: readonly (readonly [address: string, file: string])[] = [
    [`/${DAY}/01/1`, `data/pages/${DAY}/01.json`],
    [`/${DAY}/01/1`, `data/derived/context/${DAY}/01.json`],
    [`/${DAY}`, `data/derived/issues/${DAY}.json`],
    [`/${DAY}/01`, `data/pages/${DAY}/01.json`],
    [`/${person}`, `${person}/index.html`],
    ['/people', 'data/derived/kinds/people/1.json'],
    ['/issues', 'data/derived/years/2031.json'],
    ['/about', 'data/derived/site.json'],
  ]
  const cases = fc
    .nat(drawn.length - 1)
    .chain((i) => damagedJson([site.get(drawn[i]?.[1] ?? '')]).map((data) => ({ i, data })))
  return [
    target('pages as they are drawn', 150, cases, async ({ i, data }) => {
      const [address = '', changed = ''] = drawn[i] ?? []
      const read = (file: string) =>
        file === changed
          ? Promise.resolve(data)
          : site.has(file)
            ? Promise.resolve(site.get(file))
            : Promise.reject(new MissingError({ file, place: '', code: 'gone', lost: 'file' }))
      const { draw, get } = createRenderer('/', read)
      try {
        const { head, body, status } = await draw(address)
        mustBeHarmlessPage(body)
        mustBeHarmlessHead(headTags(head, { absolute, isKnown: true, cards: undefined }))
        if (status === 404) return
        for (const { path, text } of await drawCompanions(address, OFFERS, get, absolute)) {
          if (path.endsWith('.xml')) mustBeXml(text)
          if (path.endsWith('.json')) JSON.parse(text)
          if (path.endsWith('.md')) must(!/(?<!\\)<(?!https?:)/.test(text), 'markup in Markdown')
        }
      } catch (error) {
        if (!(error instanceof DataError)) throw error
      }
    }),
  ]
}
