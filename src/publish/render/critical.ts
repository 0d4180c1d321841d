import { parse, type Root } from 'postcss'

/** A stylesheet, and what was found before: pages of one kind need the same rules. */
export interface ParsedCss {
  root: Root
  classes: ReadonlySet<string>
  found: Map<string, string>
}

export function parseCss(source: string): ParsedCss {
  const root = parse(source)
  const classes = new Set<string>()
  root.walkRules((rule) => {
    for (const name of classesOf(rule.selector)) classes.add(name)
  })
  return { root, classes, found: new Map() }
}

/** The rules of a stylesheet whose every class occurs in the page; rules without a class always stay. */
export function criticalCss({ root, classes, found }: ParsedCss, html: string): string {
  const used = new Set<string>()
  for (const [, value = ''] of html.matchAll(/ class="([^"]*)"/g)) {
    for (const name of value.split(' ')) if (classes.has(name)) used.add(name)
  }
  const key = [...used].sort().join(' ')
  const known = found.get(key)
  if (known !== undefined) return known
  const copy = root.clone()
  copy.walkRules((rule) => {
    const kept = rule.selectors.filter((selector) => classesOf(selector).every((name) => used.has(name)))
    if (kept.length === 0) rule.remove()
    else if (kept.length < rule.selectors.length) rule.selectors = kept
  })
  copy.walkAtRules((rule) => {
    if (rule.nodes?.length === 0) rule.remove()
  })
  dropUnread(copy)
  const critical = copy.toString()
  found.set(key, critical)
  return critical
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

/** The classes that must be there for a selector to match: not those inside `:not()`. */
function classesOf(selector: string): string[] {
  return [...selector.replace(/:not\([^)]*\)/g, '').matchAll(/\.([\w-]+)/g)].map(([, name = '']) => name)
}
