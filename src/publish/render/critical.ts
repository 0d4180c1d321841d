import { createHash } from 'node:crypto'
import { piecesOf, rulesFor, selectorsIn, type Piece } from './stylesheet.ts'

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
  pieces: readonly Piece[]
  classes: ReadonlySet<string>
  /** Elements that selectors begin with. */
  elements: ReadonlySet<string>
  /** Attributes that only some pages have, `aria-current=`. */
  attributes: readonly string[]
  found: Map<string, Critical>
}

export function parseCss(source: string): ParsedCss {
  const pieces = piecesOf(source)
  const selectors = selectorsIn(pieces)
  const classes = new Set(selectors.flatMap(({ needed }) => needed))
  const elements = new Set(selectors.flatMap(({ element }) => element ?? []))
  const attributes = [...classes].filter((name) => name.endsWith('='))
  return { pieces, classes, elements, attributes, found: new Map() }
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
  const style = rulesFor(css.pieces, used, elements)
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
