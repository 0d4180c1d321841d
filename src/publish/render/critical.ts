import { createHash } from 'node:crypto'
import { parse, type AtRule, type Root, type Rule } from 'postcss'

const ATTRIBUTE = ' class="'

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
  /** Attributes that only some pages have, `aria-current=`. */
  attributes: readonly string[]
  found: Map<string, Critical>
}

export function parseCss(source: string): ParsedCss {
  const root = parse(source)
  const classes = new Set<string>()
  root.walkRules((rule) => {
    for (const name of rule.selectors.flatMap(neededBy)) classes.add(name)
  })
  const attributes = [...classes].filter((name) => name.endsWith('='))
  return { root, classes, attributes, found: new Map() }
}

/** As a content security policy names what stands inside a page. */
export const sha256 = (text: string): string => createHash('sha256').update(text).digest('base64')

/**
 * The rules of a stylesheet whose every class and attribute occurs in the page, and the element that they begin with, for the screen and for
 * paper. What is for a pointer or colours of the system, what helps browsers that lack something (`@supports not`) and
 * comments are left to the whole sheet, which comes with the app.
 */
export function criticalCss(css: ParsedCss, html: string): Critical {
  const values = classValues(html)
  for (const attribute of css.attributes) if (html.includes(` ${attribute}`)) values.add(attribute)
  const inside = Array.from(html.matchAll(/<([a-z]\w*)/g), ([, name = '']) => name)
  const elements = new Set(['html', 'body', ...inside])
  const key = [...values, ...elements].sort().join('\n')
  const known = css.found.get(key)
  if (known) return known
  const style = rulesFor(css, new Set([...values].flatMap((value) => value.split(' '))), elements)
  const critical = { style, hash: sha256(style) }
  css.found.set(key, critical)
  return critical
}

/** The different `class` attributes of a page; by hand, since every page is read through. */
function classValues(html: string): Set<string> {
  const values = new Set<string>()
  let end = 0
  for (;;) {
    const start = html.indexOf(ATTRIBUTE, end)
    if (start < 0) return values
    end = html.indexOf('"', start + ATTRIBUTE.length)
    values.add(html.slice(start + ATTRIBUTE.length, end))
  }
}

function rulesFor(
  { root, classes }: ParsedCss,
  there: ReadonlySet<string>,
  elements: ReadonlySet<string>,
): string {
  const used = new Set([...there].filter((name) => classes.has(name)))
  const copy = root.clone()
  copy.walkComments((comment) => void comment.remove())
  copy.walkAtRules((rule) => {
    if (/^not |scripting|forced-colors/.test(rule.params)) rule.remove()
  })
  copy.walkRules((rule) => {
    const kept = rule.selectors.filter((selector) => {
      const [element] = /^[a-z]\w*/.exec(selector) ?? []
      return (
        (!element || elements.has(element)) &&
        !selector.includes(':hover') &&
        neededBy(selector).every((name) => used.has(name))
      )
    })
    if (kept.length === 0) rule.remove()
    else if (kept.length < rule.selectors.length) rule.selectors = kept
  })
  dropUnread(copy)
  // The build leaves blanks in custom properties and products, which need none.
  copy.walkDecls((declaration) => {
    declaration.value = declaration.value.replace(/, | \* /g, (one) => one.trim())
  })
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
