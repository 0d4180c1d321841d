import { createHash } from 'node:crypto'
import { existsSync, readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { parse, type DefaultTreeAdapterTypes } from 'parse5'
import { describe, expect, it } from 'vitest'
import { policyOf } from '#publish/outputs/security-headers.ts'
import { SITE_NAMES, outDirOf } from '../support/sites.ts'

type Element = DefaultTreeAdapterTypes.Element
type Node = DefaultTreeAdapterTypes.Node

/** All elements of a page, those inside templates too. */
function* elements(node: Node): Generator<Element> {
  if ('tagName' in node) yield node
  if ('content' in node) yield* elements(node.content)
  if ('childNodes' in node) for (const child of node.childNodes) yield* elements(child)
}
const attribute = (element: Element, name: string) => element.attrs.find((one) => one.name === name)?.value
const textOf = (element: Element) =>
  element.childNodes.map((child) => ('value' in child ? child.value : '')).join('')
const hash = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`
/** Data that a script reads, which runs nothing. */
const isData = (element: Element) => /^application\/(?:ld\+)?json$/.test(attribute(element, 'type') ?? '')

/** The values of a directive in a policy. */
const allowed = (policy: string, name: string): string[] =>
  policy
    .split(';')
    .map((one) => one.trim().split(' '))
    .find(([first]) => first === name)
    ?.slice(1) ?? []

function isRefused(element: Element, name: string, value: string): boolean {
  if (/^(?:on.*|style|srcdoc)$/i.test(name) || /^javascript:/i.test(value)) return true
  const loads = name === 'src' || name === 'srcset' || (name === 'href' && element.tagName === 'link')
  const isNamed = /canonical|alternate/.test(attribute(element, 'rel') ?? '')
  return loads && !isNamed && /^(?:[a-z]+:)?\/\//i.test(value)
}

const sites = SITE_NAMES.filter((name) => name !== 'medium' && existsSync(outDirOf(name)))

describe.each(sites)('every page of the site %s', (site) => {
  const dir = outDirOf(site)
  const pages = readdirSync(dir, { recursive: true, encoding: 'utf8' }).filter((name) =>
    name.endsWith('.html'),
  )
  const sent =
    /^ {2}Content-Security-Policy: (.*)$/m.exec(readFileSync(join(dir, '_headers'), 'utf8'))?.[1] ?? ''

  it('names what stands inside it by hash, in its own policy and in the one that hosts send, and allows nothing else inside', () => {
    expect(pages.length).toBeGreaterThan(10)
    for (const page of pages) {
      const html = readFileSync(join(dir, page), 'utf8')
      const policy = policyOf(html)
      expect(allowed(policy, 'default-src'), page).toEqual(["'none'"])
      expect(policy, page).not.toContain('unsafe')
      const all = [...elements(parse(html))]
      const scripts = all.filter((one) => one.tagName === 'script' && !isData(one))
      for (const one of scripts.filter((script) => attribute(script, 'src') === undefined)) {
        expect(allowed(policy, 'script-src'), page).toContain(hash(textOf(one)))
        expect(allowed(sent, 'script-src'), page).toContain(hash(textOf(one)))
      }
      const styles = all.filter((one) => one.tagName === 'style').map((one) => hash(textOf(one)))
      expect(allowed(policy, 'style-src'), page).toEqual(["'self'", ...styles])
    }
  })

  it('has no attribute that runs or styles, and loads nothing from elsewhere', () => {
    const found = pages.flatMap((page) =>
      [...elements(parse(readFileSync(join(dir, page), 'utf8')))].flatMap((element) =>
        element.attrs
          .filter(({ name, value }) => isRefused(element, name, value.trim()))
          .map(({ name, value }) => `${page}: <${element.tagName} ${name}="${value}">`),
      ),
    )
    expect(found).toEqual([])
  })
})
