import { parse, type ChildNode, type Root } from 'postcss'

/** A selector, and what a page must have for it: the element that it begins with, classes and attributes. */
interface Selector {
  text: string
  element: string | undefined
  needed: readonly string[]
}

/** What stands in a stylesheet as text: the rules of a page are picked from it and put together. */
export type Piece =
  | { is: 'rule'; selectors: readonly Selector[]; inside: readonly Piece[] }
  | { is: 'block'; name: string; inside: readonly Piece[] }
  /** `size` is its name if it is a custom property, `reads` those that it reads. */
  | { is: 'line'; text: string; size: string | undefined; reads: readonly string[] }

/** A stylesheet without what no page has inside. */
export function piecesOf(source: string): Piece[] {
  const root = parse(source)
  leaveOut(root)
  return root.nodes.map(pieceOf)
}

function pieceOf(node: ChildNode): Piece {
  if (node.type === 'rule') {
    const selectors = node.selectors.map((text) => ({
      text,
      element: firstOf(text),
      needed: neededBy(text),
    }))
    return { is: 'rule', selectors, inside: node.nodes.map(pieceOf) }
  }
  if (node.type === 'atrule' && node.nodes)
    return {
      is: 'block',
      name: `@${node.name}${node.raws.afterName ?? ' '}${node.params}`.trim(),
      inside: node.nodes.map(pieceOf),
    }
  const size = node.type === 'decl' && node.prop.startsWith('--') ? node.prop : undefined
  const text = node.toString()
  return {
    is: 'line',
    text,
    size,
    reads: Array.from(text.matchAll(/var\((--[\w-]+)/g), ([, name = '']) => name),
  }
}

export const selectorsIn = (pieces: readonly Piece[]): Selector[] =>
  pieces.flatMap((piece) =>
    piece.is === 'line'
      ? []
      : [...(piece.is === 'rule' ? piece.selectors : []), ...selectorsIn(piece.inside)],
  )

/** Takes out what no page has inside: it is left to the whole sheet. */
function leaveOut(root: Root): void {
  root.walkComments((comment) => void comment.remove())
  root.walkAtRules((rule) => {
    if (/^not |scripting|forced-colors/.test(rule.params)) rule.remove()
  })
  root.walkRules((rule) => {
    // What is in English comes with the app.
    const kept = rule.selectors.filter((selector) => !/:hover|:lang\(en\)/.test(selector))
    if (kept.length === 0) rule.remove()
    else if (kept.length < rule.selectors.length) rule.selectors = kept
  })
  // The build leaves blanks in custom properties and products, which need none.
  root.walkDecls((declaration) => {
    declaration.value = declaration.value.replace(/, | \* /g, (one) => one.trim())
  })
}

/**
 * The rules of a page that uses these classes, attributes and elements. The sizes and colours that none of them reads are left
 * out; one may be read by another only.
 */
export function rulesFor(
  pieces: readonly Piece[],
  used: ReadonlySet<string>,
  elements: ReadonlySet<string>,
): string {
  const applies = ({ element, needed }: Selector) =>
    (element === undefined || elements.has(element)) && needed.every((name) => used.has(name))
  const rules = pieces.flatMap((piece) => applying(piece, applies))
  let read = readIn(rules, () => true)
  for (;;) {
    const before = read
    read = readIn(rules, (name) => before.has(name))
    if (read.size === before.size) return written(rules, read)
  }
}

/** The sizes and colours that are read by lines of these rules, those of sizes only if they stay. */
function readIn(
  pieces: readonly Piece[],
  stays: (size: string) => boolean,
  read = new Set<string>(),
): Set<string> {
  for (const piece of pieces) {
    if (piece.is !== 'line') readIn(piece.inside, stays, read)
    else if (piece.size === undefined || stays(piece.size)) for (const name of piece.reads) read.add(name)
  }
  return read
}

/** What of a piece applies to a page; nothing, or the piece. */
function applying(piece: Piece, applies: (selector: Selector) => boolean): Piece[] {
  if (piece.is === 'line') return [piece]
  const selectors = piece.is === 'rule' ? piece.selectors.filter(applies) : []
  if (piece.is === 'rule' && selectors.length === 0) return []
  const inside = piece.inside.flatMap((one) => applying(one, applies))
  return [piece.is === 'rule' ? { ...piece, selectors, inside } : { ...piece, inside }]
}

/** Rules as they stand in a stylesheet, without those that hold nothing; of sizes those that are read. */
function written(pieces: readonly Piece[], read: ReadonlySet<string>): string {
  let text = ''
  let isAfterLine = false
  for (const piece of pieces) {
    const glue = isAfterLine ? ';' : ''
    if (piece.is === 'line') {
      if (piece.size !== undefined && !read.has(piece.size)) continue
      text += glue + piece.text
      isAfterLine = true
      continue
    }
    const inside = written(piece.inside, read)
    const name = piece.is === 'block' ? piece.name : piece.selectors.map((one) => one.text).join(',')
    if (inside === '') continue
    text += `${glue}${name}{${inside}}`
    isAfterLine = false
  }
  return text
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
