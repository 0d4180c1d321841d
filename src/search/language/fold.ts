import { SIMPLIFIED, TRADITIONAL } from './fold-table.ts'

/** What separates: a run of marks or blanks becomes one of these. */
export const SEPARATOR = ' '

/** A text as search sees it. */
export interface Folded {
  text: string
  /** For each unit of `text` the UTF-16 offset in the original where it begins. */
  starts: number[]
  /** For each unit of `text` the UTF-16 offset in the original where it ends. */
  ends: number[]
}

/** What a code unit folds to; 0 not yet known, SEP a separator, LONG more than one unit (see `long`). */
const table = new Uint16Array(65_536)
const SEP = 32
const LONG = 1
const DOT = 46
/** Marks that mean something beside a letter or digit and are therefore kept. */
const KEPT = new Set('%‰&@#*')

/** Every traditional character of the table with its simplified one. */
export function unfoldedPairs(): [traditional: string, simplified: string][] {
  const simplified = numbers(SIMPLIFIED)
  let from = 0
  let to = 0
  return numbers(TRADITIONAL).map((gap, i) => {
    const step = simplified[i] ?? 0
    from += gap
    to += step % 2 ? -(step + 1) / 2 : step / 2
    return [String.fromCharCode(from), String.fromCharCode(to)]
  })
}

for (const [from, to] of unfoldedPairs()) table[from.charCodeAt(0)] = to.charCodeAt(0)

function numbers(text: string): number[] {
  const out: number[] = []
  let value = 0
  let scale = 1
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i)
    const digit = (code > 92 ? code - 1 : code) - 35
    value += (digit % 46) * scale
    scale *= 46
    if (digit < 46) {
      out.push(value)
      value = 0
      scale = 1
    }
  }
  return out
}

/** Folds a whole cluster (a code point and what combines with it): NFKC, lower case, simplified, marks to a blank. */
function long(cluster: string): string {
  let out = ''
  for (const char of cluster.normalize('NFKC').toLowerCase().normalize('NFKC')) {
    if (char === '.' || KEPT.has(char)) out += char
    else if (/[\p{P}\p{Z}\p{C}]/u.test(char)) out += SEPARATOR
    else if (char.length === 1) out += String.fromCharCode(table[char.charCodeAt(0)] || char.charCodeAt(0))
    else out += char
  }
  return out
}

const combines = (unit: number): boolean =>
  (unit >= 0x300 && unit <= 0x36f) || unit === 0x3099 || unit === 0x309a
const isDigit = (unit: number): boolean => unit >= 48 && unit <= 57

/**
 * Folds a text: NFKC, lower case, traditional to simplified (one to one), and every run of marks and blanks to
 * one blank, none at the ends. A point between digits is kept (3.5). Folding part of a text gives part of the
 * folded text, so `fold(a).includes(fold(b))` is what "a contains b" means in this search.
 */
export function fold(original: string): Folded {
  const units: number[] = []
  const starts: number[] = []
  const ends: number[] = []
  const put = (unit: number, start: number, end: number): void => {
    if (unit === SEP && (units.length === 0 || units.at(-1) === SEP)) return
    units.push(unit)
    starts.push(start)
    ends.push(end)
  }
  for (let i = 0; i < original.length;) {
    let end = i + 1
    const unit = original.charCodeAt(i)
    if (end < original.length && combines(original.charCodeAt(end))) {
      while (end < original.length && combines(original.charCodeAt(end))) end++
    } else {
      const known = table[unit] ?? 0
      if (known > DOT || known === SEP) {
        put(known, i, end)
        i = end
        continue
      }
      if ((original.codePointAt(i) ?? 0) > 0xffff) end++
    }
    const out = long(original.slice(i, end))
    if (end === i + 1 && out.length === 1 && out !== '.') table[unit] = out.charCodeAt(0)
    else if (end === i + 1 && (table[unit] ?? 0) === 0) table[unit] = LONG
    for (let k = 0; k < out.length; k++) {
      const dot = out.charCodeAt(k) === DOT
      put(dot && !isPoint(units, out.slice(k + 1), original, end) ? SEP : out.charCodeAt(k), i, end)
    }
    i = end
  }
  if (units.at(-1) === SEP) units.pop()
  starts.length = ends.length = units.length
  return { text: textOf(units), starts, ends }
}

/** A point counts as part of a number only between two digits. */
function isPoint(before: number[], rest: string, original: string, next: number): boolean {
  const after = rest || long(String.fromCodePoint(original.codePointAt(next) ?? 32))
  return isDigit(before.at(-1) ?? 0) && isDigit(after.charCodeAt(0))
}

function textOf(units: number[]): string {
  let text = ''
  for (let i = 0; i < units.length; i += 8192) text += String.fromCharCode(...units.slice(i, i + 8192))
  return text
}

/** Only the folded text. */
export const foldText = (text: string): string => fold(text).text
