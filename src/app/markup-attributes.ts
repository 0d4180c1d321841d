/** A property that is left to React: the whole page is drawn by it then. */
export class LeftToReact extends Error {}

/** Elements of which React makes something of their own: hoists them, or reads their properties in another way. */
const OTHERS =
  /^(?:area|base|body|col|embed|head|html|img|keygen|link|listing|menuitem|meta|object|option|param|picture|pre|script|select|source|style|template|textarea|title|track|foreignObject)$/
/** Elements without an end. */
const EMPTY: readonly string[] = ['br', 'hr', 'input', 'wbr']
/** Properties that React writes after all others of these elements. */
const LAST: Record<string, readonly string[]> = {
  button: ['name'],
  form: ['action', 'method'],
  input: ['name', 'checked', 'defaultChecked', 'value', 'defaultValue'],
}
/** What a property is called in HTML, where it has capitals or another name. */
const NAMES: Record<string, string> = {
  autoCapitalize: 'autoCapitalize',
  autoComplete: 'autoComplete',
  className: 'class',
  colSpan: 'colSpan',
  cx: 'cx',
  dateTime: 'dateTime',
  enterKeyHint: 'enterKeyHint',
  fontSize: 'font-size',
  htmlFor: 'for',
  inputMode: 'inputMode',
  maxLength: 'maxLength',
  preserveAspectRatio: 'preserveAspectRatio',
  spellCheck: 'spellCheck',
  strokeWidth: 'stroke-width',
  tabIndex: 'tabindex',
  textAnchor: 'text-anchor',
  viewBox: 'viewBox',
}
/** Properties that stand there or not. */
const FLAGS: readonly string[] = ['checked', 'disabled', 'hidden', 'inert', 'noValidate', 'open', 'required']
/** Properties that are no attributes. */
const UNWRITTEN: readonly string[] = ['children', 'ref', 'suppressHydrationWarning']
/** Properties that React writes by rules of their own. */
const RULED =
  /^(?:action|async|capture|cols|controls|dangerouslySetInnerHTML|default|defer|download|draggable|focusable|loop|multiple|muted|reversed|rows|scoped|seamless|size|span|start)$/

/** How a property is written: ` name="`, a flag, left out (what listens, children), or left to React. */
type Way = { open: string; flag?: true } | { skip: true } | { ruled: true }

const ways = new Map<string, Way>()
function wayOf(name: string): Way {
  const known = ways.get(name)
  if (known) return known
  const way = findWay(name)
  ways.set(name, way)
  return way
}

function findWay(name: string): Way {
  if (UNWRITTEN.includes(name) || /^on./i.test(name)) return { skip: true }
  if (FLAGS.includes(name)) return { open: ` ${name}=""`, flag: true }
  const written = NAMES[name] ?? (/^[a-z][a-z\d-]*$/.test(name) ? name : undefined)
  return written === undefined || RULED.test(name) ? { ruled: true } : { open: ` ${written}="` }
}

const PLAIN = { last: [], isEmpty: false }
const kinds = new Map<string, { last: readonly string[]; isEmpty: boolean }>()
/** @throws LeftToReact of an element that React makes something of */
function kindOf(tag: string, isInSvg: boolean) {
  const known = kinds.get(tag)
  if (known) return known
  if (isInSvg && tag === 'title') return PLAIN
  if (OTHERS.test(tag) || tag.includes('-')) throw new LeftToReact(`<${tag}>`)
  const kind = { last: LAST[tag] ?? [], isEmpty: EMPTY.includes(tag) }
  kinds.set(tag, kind)
  return kind
}

/**
 * The start of an element as React writes it, and whether it has an end.
 * @throws LeftToReact where React has rules that are not written here
 */
export function startTag(
  tag: string,
  props: Readonly<Record<string, unknown>>,
  isInSvg: boolean,
): { start: string; isEmpty: boolean } {
  const { last, isEmpty } = kindOf(tag, isInSvg)
  let start = `<${tag}`
  for (const name in props) if (!last.includes(name)) start += attribute(tag, name, props[name])
  if (last.length > 0) {
    if (tag === 'input') start += ofInput(props)
    else for (const name of last) if (name in props) start += plain(name, props[name])
  }
  return { start: start + (isEmpty ? '/>' : '>'), isEmpty }
}

function attribute(tag: string, name: string, value: unknown): string {
  if (value === null || value === undefined) return ''
  const way = wayOf(name)
  if ('skip' in way) return ''
  if ('ruled' in way) throw new LeftToReact(`<${tag} ${name}>`)
  if (way.flag) return value ? way.open : ''
  if (name === 'style') return styleOf(value)
  if (name === 'href' || name === 'src') {
    // React refuses addresses that are code.
    if (typeof value !== 'string' || !/^(?:[/#?]|https?:)/.test(value)) throw new LeftToReact(name)
  }
  return text(way.open, name, value)
}

/** An attribute whose value is text or a number; what is true or false is written of a few only. */
function text(open: string, name: string, value: unknown): string {
  if (typeof value === 'string') return `${open}${escapeText(value)}"`
  if (typeof value === 'number') return `${open}${value}"`
  if (typeof value === 'boolean') return /^(?:data-|aria-|spellCheck$)/.test(name) ? `${open}${value}"` : ''
  throw new LeftToReact(name)
}

function plain(name: string, value: unknown): string {
  if (value === null || value === undefined) return ''
  if (typeof value === 'boolean') throw new LeftToReact(name)
  return text(` ${name}="`, name, value)
}

function ofInput({
  name,
  checked,
  defaultChecked,
  value,
  defaultValue,
}: Readonly<Record<string, unknown>>): string {
  return (
    plain('name', name) +
    ((checked ?? defaultChecked) ? ' checked=""' : '') +
    plain('value', value ?? defaultValue)
  )
}

/** Custom properties, and others whose value is text: a number would need to know which take `px`. */
function styleOf(style: unknown): string {
  if (typeof style !== 'object' || style === null) throw new LeftToReact('style')
  const rules = Object.entries(style).flatMap(([name, value]: [string, unknown]) => {
    if (value === null || value === undefined || typeof value === 'boolean' || value === '') return []
    const isOwn = name.startsWith('--')
    if (typeof value !== 'string' && !(isOwn && typeof value === 'number'))
      throw new LeftToReact(`style.${name}`)
    if (/^ms[A-Z]/.test(name)) throw new LeftToReact(`style.${name}`)
    const written = isOwn ? name : name.replace(/[A-Z]/g, (capital) => `-${capital.toLowerCase()}`)
    return [`${escapeText(written)}:${escapeText(String(value).trim())}`]
  })
  return rules.length > 0 ? ` style="${rules.join(';')}"` : ''
}

const ESCAPED: Record<string, string> = {
  '"': '&quot;',
  '&': '&amp;',
  "'": '&#x27;',
  '<': '&lt;',
  '>': '&gt;',
}
const SPECIAL = /["'&<>]/

/** Text as React writes it. */
export const escapeText = (value: string): string =>
  SPECIAL.test(value) ? value.replace(/["'&<>]/g, (char) => ESCAPED[char] ?? char) : value
