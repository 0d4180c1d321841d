import { lastUnits } from './first-units.ts'
import type { Word } from './lattice.ts'
import { COUNTRY_CHARACTERS, PLACES } from './lists/places.ts'
import { STOPS } from './lists/stops.ts'
import { MOST_NODES } from './model/trie.ts'

/** A word with what the taggers ask of it. Offsets are UTF-16, `[start, end)`. */
export interface Piece extends Word {
  text: string
  place: boolean
  /** Whether no name of an organisation reaches over it. */
  stop: boolean
  /** Whether it would be a stop but for standing among single characters. */
  soft: boolean
}

/** Single characters that stop a name even among other single ones: 金和盛 is a name, 到泰州 is none. */
export const HARD =
  /^[的地得了着过在于从向往对由被把将让使给为因以及与跟或而并但却则就才都也还又再更最很是有等至到自之其他她它我你您这那此该各每某说称请任兼日月年电讯据点分时向]$/u
/** Words that end as verbs and modifiers end. */
const VERBAL = /^\p{Script=Han}+[到了着过给为成有把被使让的是]$/u
/** Most words end otherwise, and need not be matched. */
const VERBAL_END = lastUnits(Array.from('到了着过给为成有把被使让的是'))
const ORDINAL = /第[一二三四五六七八九十百\d０-９]+[批届次支个]?/gu

/** Words → pieces. `places` are places of this text beyond the lists. */
export function piecesOf(
  text: string,
  words: readonly Word[],
  places: ReadonlySet<string>,
  outside: ReadonlySet<string>,
): Piece[] {
  const traits = traitsOf(outside)
  const pieces: Piece[] = []
  for (const word of joinOrdinals(text, words)) {
    const { start, end, kind } = word
    const own = text.slice(start, end)
    const trait = traitOf(own, word, outside, traits)
    const place = kind !== 'other' && ((trait & PLACE) !== 0 || (places.size > 0 && places.has(own)))
    const stop = !place && kind === 'word' && (trait & STOP) !== 0
    pieces.push({ start, end, kind, text: own, place, stop, soft: false })
  }
  // All are looked at before any is changed.
  const soft = pieces.filter((piece, i) => piece.stop && piece.text.length === 1 && isSoft(pieces, i))
  for (const piece of soft) {
    piece.stop = false
    piece.soft = true
  }
  return pieces
}

const [ASKED, PLACE, STOP] = [1, 2, 4]
const known = new WeakMap<ReadonlySet<string>, Uint8Array>()

/** What is known of the words of the trie, by their nodes: looking a word up as text takes ten times as long. */
function traitsOf(outside: ReadonlySet<string>): Uint8Array {
  const made = known.get(outside) ?? new Uint8Array(MOST_NODES)
  known.set(outside, made)
  return made
}

/** Whether a word is a listed place, and whether no name of an organisation reaches over it. */
function traitOf(own: string, { node = -1 }: Word, outside: ReadonlySet<string>, traits: Uint8Array): number {
  const asked = node < 0 ? 0 : (traits[node] ?? 0)
  if (asked !== 0) return asked
  const stops =
    STOPS.has(own) ||
    outside.has(own) ||
    (own.length > 1 && VERBAL_END[own.charCodeAt(own.length - 1)] === 1 && VERBAL.test(own))
  const trait = ASKED | (isPlace(own) ? PLACE : 0) | (stops ? STOP : 0)
  if (node >= 0) traits[node] = trait
  return trait
}

const isPlace = (own: string): boolean =>
  PLACES.has(own) || (own.length > 2 && /[省市县州]$/u.test(own) && PLACES.has(own.slice(0, -1)))

/** A stop word of one character between single characters that are no words is part of a name (金和盛, 北城建). */
function isSoft(pieces: readonly Piece[], i: number): boolean {
  const before = i > 0 ? pieces[i - 1] : undefined
  const piece = pieces[i]
  const after = i + 1 < pieces.length ? pieces[i + 1] : undefined
  if (!piece || piece.text.length > 1 || HARD.test(piece.text)) return false
  return piece.text === '和'
    ? isLoose(before) && isLoose(after) && !before?.stop && !after?.stop
    : isLoose(before) || isLoose(after)
}

const isLoose = (piece: Piece | undefined): boolean =>
  piece !== undefined && piece.text.length === 1 && piece.kind === 'word' && !HARD.test(piece.text)

/** 第|十|一|批 → one piece: an ordinal is part of the name it begins. */
function joinOrdinals(text: string, words: readonly Word[]): readonly Word[] {
  if (!text.includes('第')) return words
  const ends = new Map<number, number>()
  for (const { index, 0: own } of text.matchAll(ORDINAL)) ends.set(index, index + own.length)
  const boundaries = new Set(words.map(({ end }) => end))
  const joined: Word[] = []
  let covered = 0
  for (const word of words) {
    if (word.start < covered) continue
    const end = ends.get(word.start)
    const whole = end !== undefined && end > word.end && boundaries.has(end)
    covered = whole ? end : word.end
    joined.push(whole ? { start: word.start, end, kind: 'word' } : word)
  }
  return joined
}

/** Whether a piece is a single character that stands for a country (俄外长, 美国会). */
export const isCountryCharacter = (piece: Piece): boolean => COUNTRY_CHARACTERS.has(piece.text)

/** Whether a name may begin at piece `i`: after a mark, a stop word, or at the text's start. */
export function atBoundary(pieces: readonly Piece[], i: number): boolean {
  const before = pieces[i - 1]
  return !before || before.stop || before.kind === 'other'
}
