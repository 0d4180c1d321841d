import type { Role } from '#ingest/steps/weighed/roles.ts'
import type { GoldPage } from './gold.ts'
import { sourceLines } from './own-pages.ts'

/** A printed piece of a page, without white space. */
export interface Piece {
  role: Role
  text: string
}

const bare = (text: string): string => text.replace(/\s/gu, '')

/** The pieces of an own test page, in the order in which they are printed. */
export function piecesOfSource(source: string): Piece[] {
  const pieces: Piece[] = []
  let before = ''
  for (const { key, value } of sourceLines(source)) {
    if (key === '' || '=wy'.includes(key)) continue
    const text = bare(value.replace(/‖|(?<!\\)／/gu, '').replace(/\\／/gu, '／'))
    pieces.push({ role: roleOf(key, before), text })
    before = key
  }
  return pieces
}

/** Furniture that was left on the page joins with nothing, as a caption. */
const BY_KEY: Record<string, Role> = {
  s: 'deck',
  b: 'writers',
  x: 'crosshead',
  q: 'rest',
  c: 'caption',
  f: 'caption',
}

function roleOf(key: string, before: string): Role {
  if (key === 'k' || key === 't') return before === 'k' || before === 't' ? 'deck' : 'head'
  return BY_KEY[key] ?? 'paragraph'
}

/** The pieces of a page made anew of articles. */
export const piecesOfArticles = ({ articles }: GoldPage): Piece[] =>
  articles.flatMap(({ kicker, title, sub, paragraphs, crossheads, lines }) => {
    const head = [kicker, title, sub].filter(Boolean)
    const pieces = head.map((text, i): Piece => ({ role: i === 0 ? 'head' : 'deck', text: bare(text) }))
    for (let at = 0; at <= paragraphs.length; at += 1) {
      for (const { kind, text } of lines.filter((line) => line.at === at))
        pieces.push({ role: kind === 'caption' ? 'caption' : 'writers', text: bare(text) })
      const text = paragraphs[at]
      if (text !== undefined)
        pieces.push({ role: crossheads.includes(at) ? 'crosshead' : 'paragraph', text: bare(text) })
    }
    return pieces
  })

/** The true role of each line of a page that holds its pieces one after another, by its number, which counts from 1. */
export function rolesOfLines(text: string, pieces: readonly Piece[]): Role[] {
  const begins = new Map<number, Role>()
  let length = 0
  for (const piece of pieces) {
    begins.set(length, piece.role)
    length += piece.text.length
  }
  if (bare(text).length !== length) throw new Error(`a page and its truth differ: ${text.slice(0, 40)}`)
  let at = 0
  let role: Role = 'paragraph'
  return text.split('\n').map((line) => {
    const begun = begins.get(at)
    const size = bare(line).length
    const own = begun ?? REST[role] ?? role
    for (let i = at; i < at + size; i += 1) role = begins.get(i) ?? role
    at += size
    return own
  })
}

/** What the second line of a piece is. */
const REST: Partial<Record<Role, Role>> = { head: 'deck', paragraph: 'rest' }
