import { createHash } from 'node:crypto'
import { parse, type AtRule, type Root, type Rule } from 'postcss'

const CLASS = ' class="'
/** The name of an element: letters and digits, from the character after `<`. */
const NAME = /[a-z][a-z\d]*/y

/** The rules that a page needs, and their hash for its content security policy. */
export interface Critical {
  style: string
  /** SHA-256, in base64. */
  hash: string
}

/** A stylesheet, and what was found before: pages of one kind need the same rules. */
export interface ParsedCss {
  root: Root
  classes: ReadonlySet<string>
  /** Elements that selectors begin with. */
  elements: ReadonlySet<string>
  /** Attributes that only some pages have, `aria-current=`. */
  attributes: readonly string[]
  found: Map<string, Critical>
}

export function parseCss(source: string): ParsedCss {
  const root = parse(source)
  leaveOut(root)
  const classes = new Set<string>()
  const elements = new Set<string>()
  root.walkRules((rule) => {
    for (const name of rule.selectors.flatMap(neededBy)) classes.add(name)
    for (const name of rule.selectors.map(firstOf)) if (name) elements.add(name)
  })
  const attributes = [...classes].filter((name) => name.endsWith('='))
  return { root, classes, elements, attributes, found: new Map() }
}

/** Takes out what no page has inside: it is left to the whole sheet. */
function leaveOut(root: Root): void {
  root.walkComments((comment) => void comment.remove())
  root.walkAtRules((rule) => {
    if (/^not |scripting|forced-colors/.test(rule.params)) rule.remove()
  })
  root.walkRules((rule) => {
    const kept = rule.selectors.filter((selector) => !selector.includes(':hover'))
    if (kept.length === 0) rule.remove()
    else if (kept.length < rule.selectors.length) rule.selectors = kept
  })
  // The build leaves blanks in custom properties and products, which need none.
  root.walkDecls((declaration) => {
    declaration.value = declaration.value.replace(/, | \* /g, (one) => one.trim())
  })
}

/** As a content security policy names what stands inside a page. */
export const sha256 = (text: string): string => createHash('sha256').update(text).digest('base64')

/**
 * The rules of a stylesheet whose every class and attribute occurs in the page, and the element that they begin with, for the screen and for
 * paper. What is for a pointer or colours of the system, what helps browsers that lack something (`@supports not`) and
 * comments are left to the whole sheet, which comes with the app.
 */
export function criticalCss(css: ParsedCss, html: string): Critical {
  const used = new Set<string>()
  for (const value of classValues(html))
    for (const name of value.split(' ')) if (css.classes.has(name)) used.add(name)
  for (const attribute of css.attributes) if (html.includes(` ${attribute}`)) used.add(attribute)
  const elements = elementsIn(html, css.elements)
  const key = [...[...used].sort(), '', ...[...elements].sort()].join(' ')
  const known = css.found.get(key)
  if (known) return known
  const style = rulesFor(css.root, used, elements)
  const critical = { style, hash: sha256(style) }
  css.found.set(key, critical)
  return critical
}

/** The different `class` attributes of a page; by hand, since every page is read through. */
function classValues(html: string): Set<string> {
  const values = new Set<string>()
  let end = 0
  for (;;) {
    const start = html.indexOf(CLASS, end)
    if (start < 0) return values
    end = html.indexOf('"', start + CLASS.length)
    values.add(html.slice(start + CLASS.length, end))
  }
}

/** Which elements of some occur in a page, and those around it. */
function elementsIn(html: string, some: ReadonlySet<string>): Set<string> {
  const found = new Set(['html', 'body'].filter((name) => some.has(name)))
  for (let at = html.indexOf('<'); at >= 0; at = html.indexOf('<', at + 1)) {
    NAME.lastIndex = at + 1
    const name = NAME.exec(html)?.[0]
    if (name !== undefined && some.has(name)) found.add(name)
  }
  return found
}

function rulesFor(root: Root, used: ReadonlySet<string>, elements: ReadonlySet<string>): string {
  const copy = root.clone()
  copy.walkRules((rule) => {
    const kept = rule.selectors.filter((selector) => {
      const element = firstOf(selector)
      return (!element || elements.has(element)) && neededBy(selector).every((name) => used.has(name))
    })
    if (kept.length === 0) rule.remove()
    else if (kept.length < rule.selectors.length) rule.selectors = kept
  })
  dropUnread(copy)
  copy.walkRules(dropEmpty)
  copy.walkAtRules(dropEmpty)
  return copy.toString().trim()
}

function dropEmpty(rule: Rule | AtRule): void {
  if (rule.nodes?.length === 0) rule.remove()
}

/** Takes out the sizes and colours that no rule of the page reads: the whole sheet has them. */
function dropUnread(root: Root): void {
  let read: Set<string>
  let dropped: boolean
  do {
    read = new Set([...root.toString().matchAll(/var\((--[\w-]+)/g)].map(([, name = '']) => name))
    dropped = false
    root.walkDecls(/^--/, (declaration) => {
      if (read.has(declaration.prop)) return
      declaration.remove()
      dropped = true
    })
  } while (dropped)
}

/** The element that a selector begins with. */
const firstOf = (selector: string): string | undefined => /^[a-z]\w*/.exec(selector)?.[0]

/**
 * The classes that must be there for a selector to match, and the attributes, `aria-current=`: not those inside `:not()`,
 * nor those of the root, which are set later.
 */
function neededBy(selector: string): string[] {
  const plain = selector.replace(/:root[^\s]*/, '').replace(/:not\([^)]*\)/g, '')
  return [
    ...Array.from(plain.matchAll(/\.([\w-]+)/g), ([, name = '']) => name),
    ...Array.from(plain.matchAll(/\[((?:aria|data)-\w+)/g), ([, name = '']) => `${name}=`),
  ]
}
