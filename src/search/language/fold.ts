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

/** Between these stand all characters that the table of scripts turns into others. */
const [FIRST, LAST] = [0x346f, 0x9fd3]
let hasScripts = false

/** A text has a character that may be a traditional one, and the table that says so has not come (`scripts.ts`). */
export class ScriptsNeeded extends Error {}

/** From now on these traditional characters are simplified; `scripts.ts` has them all. */
export function learnScripts(pairs: Iterable<readonly [traditional: string, simplified: string]>): void {
  for (const [from, to] of pairs) table[from.charCodeAt(0)] = to.charCodeAt(0)
  hasScripts = true
}

/** Characters (code units) of folded texts: each of them is its own, which is known without the table of scripts. */
export function vouchFor(units: Iterable<number>): void {
  for (const unit of units) if (unit >= FIRST && unit <= LAST) table[unit] ||= unit
}

/** Whether a text can be folded without the table of scripts, or with it if it is there. */
export const canFold = (text: string): boolean =>
  hasScripts || Array.from(text.normalize('NFKC')).every((char) => !isOpen(char))

const isOpen = (char: string): boolean => {
  const unit = char.charCodeAt(0)
  return !hasScripts && unit >= FIRST && unit <= LAST && !table[unit]
}

/** Folds a whole cluster (a code point and what combines with it): NFKC, lower case, simplified, marks to a blank. */
function long(cluster: string): string {
  let out = ''
  for (const char of cluster.normalize('NFKC').toLowerCase().normalize('NFKC')) {
    if (char === '.' || KEPT.has(char)) out += char
    else if (/[\p{P}\p{Z}\p{C}]/u.test(char)) out += SEPARATOR
    else if (isOpen(char)) throw new ScriptsNeeded(char)
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
 * folded text, so `fold(a).includes(fold(b))` is what "a contains b" means in this search. Throws `ScriptsNeeded`.
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
