import { bestOf } from './anchor-judge.ts'
import {
  hitsOf,
  isOutside,
  isTouching,
  marksOf,
  SIZE,
  STEP,
  type Landmark,
  type Sought,
} from './anchor-marks.ts'
import { flatOf, placeAt, positionOf, printsOf, type Flat } from './anchor-text.ts'
import { stretchOf, type Found } from './anchor-found.ts'
import { parseSentenceHash, sentenceHashAt, type SentenceRef } from './sentence-address.ts'

/*
 * The address of quoted words: `#p3s2-9f3a07bc.21.45.…`. It begins with the address of the sentence in which they begin,
 * which is what is left of it when a chat app cuts it or they are lost; then where they begin in the paragraph and how many
 * they are, in code points; then landmarks, by which they are found again when a correction has moved or changed them. Only
 * ASCII letters, digits, - and ., at most 80 characters.
 */

/** Bits of a print in an address: four digits of base 32. */
const BITS = 20
const DIGITS = 4
/** How far the landmarks of an address reach, and how many there are at each edge beside those that touch it. */
const [AROUND, MORE] = [100, 2]

/** Quoted words, as an address says where they are. */
export interface QuoteRef {
  sentence: SentenceRef
  offset: number
  length: number
  whole: number
  marks: readonly Landmark[]
}

const write = (print = 0): string => (print >>> (32 - BITS)).toString(32).padStart(DIGITS, '0')
const read = (digits: string): number => parseInt(digits, 32) << (32 - BITS)

/** The landmarks that touch the stretch, from within and from outside, then those further away that stand nowhere else. */
function chosen(
  flat: Flat,
  from: number,
  to: number,
): { touching: Landmark[]; more: (Landmark | undefined)[] } {
  const all = marksOf(flat, from, to, AROUND)
  const hits = hitsOf(flat.codes, all, BITS)
  const marks = all.map((mark, i) => ({ ...mark, own: hits[i]?.length === 1 }))
  const further = (edge: Landmark['edge']) => {
    const own = marks.filter(
      (mark) => mark.edge === edge && mark.own && isOutside(mark) && awayOf(mark) >= SIZE,
    )
    const next = own.find((mark) => awayOf(mark) >= awayOf(own[0] ?? mark) + SIZE)
    return [own[0], next]
  }
  return { touching: marks.filter(isTouching), more: [...further('start'), ...further('end')] }
}

/** How far outside of its edge a landmark stands. */
const awayOf = ({ edge, at, size }: Landmark): number => (edge === 'start' ? -at - size : at)

/** The fragment that leads to the stretch `[from, to)` of an article. */
export function quoteHashOf(paragraphs: readonly string[], flat: Flat, from: number, to: number): string {
  const { paragraph, offset } = placeAt(flat, from)
  const text = paragraphs[paragraph] ?? ''
  const sentence = sentenceHashAt(text, paragraph, Array.from(text).slice(0, offset).join('').length)
  const { touching, more } = chosen(flat, from, to)
  const own = touching.reduce((sum, mark, i) => sum + (mark.own ? 1 << i : 0), 0).toString(16)
  const whole = write(printsOf(flat.codes, to - from)[from])
  const prints = touching.map(({ print }) => write(print)).join('')
  const further = more
    .map((mark) => (mark ? (awayOf(mark) / STEP).toString(36) + write(mark.print) : '0'))
    .join('')
  return `${sentence}.${offset}.${to - from}.${own}${whole}${prints}${further}`
}

/** Reads the fragment of an address; undefined when it is none of quoted words, or was cut. */
export function parseQuoteHash(hash: string): QuoteRef | undefined {
  const match =
    /^(#p\d+s\d+-[0-9a-f]{8})\.(\d{1,6})\.([1-9]\d{0,4})\.([0-9a-f])((?:[0-9a-v]{4}){5})((?:0|[1-9a-z][0-9a-v]{4}){4})$/.exec(
      hash,
    )
  const [, at = '', offset, length, own = '', prints = '', further = ''] = match ?? []
  const sentence = parseSentenceHash(at)
  if (!sentence) return undefined
  const count = Number(length)
  const size = Math.min(SIZE, count)
  const [whole = 0, ...touching] = (prints.match(/.{4}/g) ?? []).map(read)
  const flags = parseInt(own, 16)
  const marks = TOUCHING.map(({ edge, inside }, i): Landmark => {
    const at = edge === 'start' ? (inside ? 0 : -SIZE) : inside ? -size : 0
    return { edge, at, size: inside ? size : SIZE, print: touching[i] ?? 0, own: ((flags >> i) & 1) === 1 }
  })
  const more = (further.match(/0|.{5}/g) ?? []).flatMap((digits, i): Landmark[] => {
    if (digits === '0') return []
    const [edge, away] = [i < MORE ? 'start' : 'end', parseInt(digits.charAt(0), 36) * STEP] as const
    return [
      {
        edge,
        at: edge === 'start' ? -away - SIZE : away,
        size: SIZE,
        print: read(digits.slice(1)),
        own: true,
      },
    ]
  })
  return { sentence, offset: Number(offset), length: count, whole, marks: [...marks, ...more] }
}

/** The order in which `marksOf` gives the landmarks that touch a stretch. */
const TOUCHING = [
  { edge: 'start', inside: true },
  { edge: 'end', inside: true },
  { edge: 'start', inside: false },
  { edge: 'end', inside: false },
] as const

/** Finds quoted words in an article that may have been corrected; undefined when they are lost: never a wrong place. */
export function findQuote(
  paragraphs: readonly string[],
  { sentence, offset, length, whole, marks }: QuoteRef,
): Found {
  const flat = flatOf(paragraphs)
  const from = positionOf(flat, { paragraph: sentence.paragraph - 1, offset }) ?? -1
  const sought: Sought = { marks, bits: BITS, from, length, whole }
  const best = bestOf(flat, sought)
  return best && stretchOf(flat, best, from)
}
