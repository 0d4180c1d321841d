import type { ReactNode } from 'react'
import { renderToString } from 'react-dom/server'
import { escapeText, LeftToReact, startTag } from './markup-attributes.ts'
import { withHooks } from './markup-hooks.ts'

/**
 * Draws a page of which all is at hand, by the same rules as React's own server and to the same byte, in a quarter of its
 * time: React's is made to be interrupted, to stream and to go on where something was late, which a page of a build
 * never is. What is not written here is left to React, and so is every fault (decision 40).
 */
export function drawMarkup(node: ReactNode, frames?: Frames, onLeft?: (why: unknown) => void): string {
  try {
    return markupOf(node, frames)
  } catch (why) {
    onLeft?.(why)
    return renderToString(node)
  }
}

/**
 * Components that frame many pages: around their children they draw the same wherever this says the same of where they
 * are and of their properties. So they are drawn once.
 */
export type Frames = ReadonlyMap<unknown, (props: Props) => string>

/** @throws LeftToReact where React has rules that are not written here, and whatever a component throws */
export function markupOf(node: ReactNode, frames: Frames = new Map()): string {
  framing = frames
  out = ''
  isAfterText = false
  isInSvg = false
  withHooks(() => draw(node))
  return out
}

/** What is written so far. One page is drawn at a time. */
let out = ''
/** Whether the last that was written is text: React parts it from the next text by a comment. */
let isAfterText = false
/** Whether it stands in a drawing, where a title is an element like others. */
let isInSvg = false
let framing: Frames = new Map()
/** What frames drew before and after their children, and the place of these while one is drawn. */
const framed = new Map<unknown, Map<string, { before: string; after: string }>>()
const CHILDREN = {}
let place = -1

const typeOf = (name: string) => Symbol.for(`react.${name}`)
const [ELEMENT, FRAGMENT, SUSPENSE, STRICT] = [
  typeOf('transitional.element'),
  typeOf('fragment'),
  typeOf('suspense'),
  typeOf('strict_mode'),
]
const [MEMO, FORWARD, CONTEXT, LAZY] = [
  typeOf('memo'),
  typeOf('forward_ref'),
  typeOf('context'),
  typeOf('lazy'),
]

type Props = Readonly<Record<string, unknown>>
type Function = (props: Props, ref?: unknown) => unknown

/** React's own objects, as far as they are read here. */
interface Known {
  $$typeof?: symbol
  /** An element's, or what `memo` holds. */
  type?: unknown
  props?: Props
  /** Of `forwardRef`. */
  render?: Function
  /** Of a context: what `use` gives. React's two renderers have a field each; this is the second's. */
  _currentValue2?: unknown
  /** Of `lazy`. */
  _init?: (payload: unknown) => unknown
  _payload?: unknown
}
const isKnown = (value: unknown): value is Known => typeof value === 'object' && value !== null

function draw(node: unknown): void {
  if (typeof node === 'string') return text(node)
  if (typeof node === 'number') return text(String(node))
  if (Array.isArray(node)) {
    for (const child of node) draw(child)
    return
  }
  if (!isKnown(node)) return
  if (node === CHILDREN) return void (place = out.length)
  if (node.$$typeof !== ELEMENT || !node.props) throw new LeftToReact('a child that is no element')
  element(node.type, node.props)
}

function text(value: string): void {
  if (value === '') return
  out += isAfterText ? `<!-- -->${escapeText(value)}` : escapeText(value)
  isAfterText = true
}

function element(type: unknown, props: Props): void {
  if (typeof type === 'string') return tag(type, props)
  if (isComponent(type)) {
    const key = framing.get(type)?.(props)
    if (key !== undefined) return frame(type, props, key)
    return draw(isClass(type) ? instance(type, props) : type(props))
  }
  if (type === FRAGMENT || type === STRICT) return draw(props['children'])
  if (type === SUSPENSE) return suspense(props['children'])
  if (!isKnown(type)) throw new LeftToReact(String(type))
  if (type.$$typeof === MEMO) return element(type.type, props)
  if (type.$$typeof === CONTEXT) return context(type, props)
  if (type.$$typeof === LAZY && type._init) return element(type._init(type._payload), props)
  if (type.$$typeof !== FORWARD || !type.render) throw new LeftToReact(String(type.$$typeof))
  const { ref = null, ...rest } = props
  draw(type.render(rest, ref))
}

function frame(type: Function, props: Props, key: string): void {
  const known = framed.get(type) ?? new Map<string, { before: string; after: string }>()
  framed.set(type, known)
  const { before, after } = known.get(key) ?? drawFrame(type, props)
  known.set(key, { before, after })
  out += before
  isAfterText = false
  draw(props['children'])
  out += after
  isAfterText = false
}

/** Draws around the children, which have to stand once, between elements. */
function drawFrame(type: Function, props: Props): { before: string; after: string } {
  const above = out
  out = ''
  place = -1
  draw(type({ ...props, children: CHILDREN }))
  const [before, after] = [out.slice(0, place), out.slice(place)]
  if (place < 0 || !before.endsWith('>') || !/^<\/.*>$/s.test(after)) throw new LeftToReact(type.name)
  out = above
  return { before, after }
}

function tag(name: string, props: Props): void {
  const { start, isEmpty } = startTag(name, props, isInSvg)
  out += start
  isAfterText = false
  if (isEmpty) return
  const wasInSvg = isInSvg
  isInSvg ||= name === 'svg'
  draw(props['children'])
  isInSvg = wasInSvg
  out += `</${name}>`
  isAfterText = false
}

function suspense(children: unknown): void {
  out += '<!--$-->'
  isAfterText = false
  draw(children)
  out += '<!--/$-->'
  isAfterText = false
}

function context(type: Known, { value, children }: Props): void {
  const before = type._currentValue2
  type._currentValue2 = value
  try {
    draw(children)
  } finally {
    type._currentValue2 = before
  }
}

const isComponent = (type: unknown): type is Function => typeof type === 'function'

interface Instance {
  props: Props
  state?: unknown
  render: () => unknown
}
interface Class {
  new (props: Props, context: unknown): Instance
  contextType?: Known
  defaultProps?: unknown
  getDerivedStateFromProps?: (props: Props, state: unknown) => object | null
}
const isClass = (type: Function): type is Function & Class =>
  isKnown(type.prototype) && 'isReactComponent' in type.prototype

/** What a component that is a class draws; the router has one, which catches what its pages throw. */
function instance(type: Class, props: Props): unknown {
  const made = new type(props, type.contextType?._currentValue2 ?? {})
  if (type.defaultProps || 'componentWillMount' in made || 'UNSAFE_componentWillMount' in made)
    throw new LeftToReact(type.name)
  const derived = type.getDerivedStateFromProps?.(props, made.state)
  if (derived) made.state = Object.assign({}, made.state, derived)
  return made.render()
}
