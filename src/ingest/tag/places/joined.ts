import { firstUnits } from '../first-units.ts'
import { DIVISION_SUFFIXES } from '../lists/places.ts'
import { GENERIC_MODIFIERS } from '../lists/organisations.ts'
import { COMPOUND_SURNAMES } from '../lists/surnames.ts'
import { atBoundary, type Piece } from '../pieces.ts'

const SUFFIXES: ReadonlySet<string> = new Set(DIVISION_SUFFIXES)
const BEGINS = firstUnits(DIVISION_SUFFIXES)
/** Suffixes that make a place of a name no list knows; the others need a place or a name before them. */
const NAMING = /^(?:县|镇|乡|村|市|州|区|旗|街道|社区|开发区|自治州|自治县|行政中心)$/u
const CHAINED = /(?:街道|社区|小区|村|屯|庄)$/u
const NO_STEM =
  /[全本各我该每两几数多一二三四五六七八九十百千大小老新城农乡山林牧渔郊市县区省州镇村老住校厂园景灾地战边特辖属居任人和与在到从及的同]$/u
const LONGEST_STEM = 4

/**
 * Joins pieces to places: 库尔干|县, 常州|市, 沣|西|镇, and a village or a community with the town before it
 * (青山镇|东街社区). The pieces' text and order stay.
 */
export function joinPlaces(pieces: readonly Piece[]): Piece[] {
  const out: Piece[] = []
  for (const piece of pieces) {
    if (BEGINS[piece.text.charCodeAt(0)] === 1 && SUFFIXES.has(piece.text) && out.length > 0) {
      const size = stemSize(out, piece.text)
      if (size > 0) {
        const stem = out.splice(out.length - size)
        const first = stem[0]
        // 现|任桐梓|镇: who holds office there was read into the name.
        if (first && size === 1 && TAKEN.test(first.text) && OFFICE_BEFORE.test(out.at(-1)?.text ?? '')) {
          out.push({ ...first, end: first.start + 1, text: first.text.charAt(0), kind: 'word', stop: true })
          pushPlace(out, [
            { ...first, start: first.start + 1, text: first.text.slice(1), kind: 'word' },
            piece,
          ])
        } else
          pushPlace(out, [
            ...(first?.kind === 'name' && first.text.length < 4 ? leadOf(out) : []),
            ...stem,
            piece,
          ])
        continue
      }
    }
    if (
      piece.text === '中心' &&
      out.length > 1 &&
      out.at(-1)?.text === '行政' &&
      /^[省市县区]$/u.test(out.at(-2)?.text ?? '')
    ) {
      pushPlace(out, [...out.splice(-2), piece])
      continue
    }
    if (piece.kind === 'name' && isNamed(piece.text)) pushPlace(out, [...leadOf(out), piece])
    else out.push(piece)
  }
  return out
}

/** A name with one of these behind it, as a surname with a given name is read: 马河|乡, 上官庄|乡. */
const isNamed = (name: string): boolean =>
  /^.{1,2}[县镇乡村]$/u.test(name) ||
  (/^.{3}[县镇乡村]$/u.test(name) && COMPOUND_SURNAMES.has(name.slice(0, 2)))

/** 任|桐梓镇 behind 现, 拟, 曾. */
const TAKEN = /^任.{2,3}$/u
const OFFICE_BEFORE = /(?:现|拟|曾|原|历|先后|调|兼|担|时)$/u

const TO = /[驻赴抵往来去访住沿距离进出]$/u

/** What was cut off a place's name that was read as a person's: 白|马河|乡, 乌兰|陶勒盖|镇 behind a place. Takes it from `out`. */
function leadOf(out: Piece[]): Piece[] {
  const last = out.at(-1)
  if (
    !last ||
    last.stop ||
    last.soft ||
    last.place ||
    last.kind !== 'word' ||
    NO_STEM.test(last.text) ||
    TO.test(last.text)
  )
    return []
  if (last.text.length > 2 || (last.text.length === 2 && out.at(-2)?.place !== true)) return []
  return out.splice(-1)
}

function pushPlace(out: Piece[], parts: readonly Piece[]): void {
  const text = parts.map((part) => part.text).join('')
  const last = out.at(-1)
  const chained = last?.place === true && CHAINED.test(text) && /[镇乡区街道县市]$/u.test(last.text)
  if (chained) out.pop()
  const first = chained ? last : parts[0]
  const end = parts.at(-1)?.end
  if (!first || end === undefined) return
  const whole = chained ? last.text + text : text
  out.push({ start: first.start, end, kind: 'word', text: whole, place: true, stop: false, soft: false })
}

/** How many of the last pieces are the stem of a place with this suffix; 0 where none is. */
function stemSize(out: readonly Piece[], suffix: string): number {
  const last = out.at(-1)
  if (!last || last.stop || last.kind === 'other') return 0
  // 大兴安岭|山麓: it is named already.
  if (last.place) return /[江河湖山岭]$/u.test(last.text) && /^[江河湖山]$/u.test(suffix) ? 0 : 1
  if (!NAMING.test(suffix) || NO_STEM.test(last.text) || GENERIC_MODIFIERS.has(last.text)) return 0
  if (last.kind !== 'word') return 1
  let size = 0
  let length = 0
  for (let i = out.length - 1; i >= 0; i -= 1) {
    const piece = out[i]
    if (!piece || piece.stop || piece.place || piece.kind !== 'word') break
    if (length + piece.text.length > LONGEST_STEM || (piece.text.length > 1 && size > 0 && length > 1)) break
    length += piece.text.length
    size += 1
  }
  const first = out.length - size
  const clean = atBoundary(out, first) || out[first - 1]?.place === true
  return size > 0 &&
    out[first]?.soft === false &&
    length >= 2 &&
    length <= 3 &&
    clean &&
    !NO_STEM.test(out[first]?.text.charAt(0) ?? '')
    ? size
    : 0
}
