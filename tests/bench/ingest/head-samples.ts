import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Parts } from '#ingest/steps/heads/parts/parts.ts'
import type { HeadLine } from '#ingest/steps/heads/parts/signs.ts'
import type { Random } from '../../support/random.ts'
import { sourceLines } from './own-pages.ts'
import { FIRST_KEPT, HALVES } from './samples.ts'

const PAGES = join(import.meta.dirname, '../../corpora/pages')
const HEADLINES = join(import.meta.dirname, '../../corpora/headlines')

/** A headline; `／` parts its printed lines. */
export interface GoldHead {
  /** Whether it is in `tests/corpora/headlines`, and on no page. */
  isListed: boolean
  kicker: string
  main: string
  subs: readonly string[]
}

/** A headline's lines as a page may have them, and what they are. */
export interface HeadSample {
  lines: HeadLine[]
  isClose: boolean
  parts: Parts
}

/** The headlines of the own test pages that may be learnt from, and those in `tests/corpora/headlines`, in their order. */
export const headsToLearn = (): GoldHead[] => [
  ...HALVES.flatMap((half) =>
    readdirSync(join(PAGES, half))
      .sort()
      .filter((name) => half !== 'blind' || Number.parseInt(name, 10) < FIRST_KEPT)
      .flatMap((name) => headsOf(readFileSync(join(PAGES, half, name), 'utf8'))),
  ),
  ...['mainland.txt', 'overseas.txt'].flatMap((name) =>
    readFileSync(join(HEADLINES, name), 'utf8').trim().split('\n').map(readHead),
  ),
]

/** A line `KICKER｜MAIN｜SUB` of `tests/corpora/headlines`. Throws where it has another form. */
function readHead(line: string): GoldHead {
  const [kicker = '', main = '', sub = '', more] = line.split('｜')
  if (main === '' || more !== undefined) throw new Error(`no headline: ${line}`)
  return { kicker, main, subs: sub === '' ? [] : [sub], isListed: true }
}

/** The headlines of a page in the form of the pages' README. */
function headsOf(source: string): GoldHead[] {
  const heads: (GoldHead & { subs: string[] })[] = []
  let before = ''
  for (const { key, value } of sourceLines(source)) {
    if (key === '' || key === 'y') continue
    const text = value.replace(/‖/gu, '／').replace(/\\／/gu, '/')
    if ((key === 'k' || key === 't') && before !== 'k' && before !== 't')
      heads.push({ isListed: false, kicker: '', main: '', subs: [] })
    const head = heads.at(-1)
    const joined = (own: string): string => (own === '' ? text : `${own}／${text}`)
    if (head && key === 'k') head.kicker = joined(head.kicker)
    if (head && key === 't') head.main = joined(head.main)
    if (head && key === 's' && (before === 't' || before === 's')) head.subs.push(text)
    before = key
  }
  return heads
}

/** Lines of a part are broken so: of a hundred, where they may be, and from so many characters on mostly. */
const WRAP = { kicker: { often: 6, long: 18 }, main: { often: 50, long: 13 }, sub: { often: 12, long: 18 } }
/** Of a hundred headlines, how many are set with blank lines between all lines, and without any. */
const ALL_BLANK = 25
const NO_BLANK = 45

/** A headline set anew: with other line ends, without its kicker or its subhead, with blank lines between its lines or without. */
export function setAnew(head: GoldHead, random: Random): HeadSample | undefined {
  const kicker = head.kicker === '' || random(100) < 15 ? [] : broken(head.kicker, WRAP.kicker, random)
  const main = broken(head.main, WRAP.main, random)
  const subs = random(100) < 10 ? [] : head.subs.flatMap((sub) => broken(sub, WRAP.sub, random))
  const way = random(100)
  const isClose = way >= ALL_BLANK && way < ALL_BLANK + NO_BLANK
  const lines = [kicker, main, subs].flatMap((part) =>
    part.map((text, i) => ({ text, parted: way < ALL_BLANK || (!isClose && i === 0) })),
  )
  const from = kicker.length
  return lines.length < 2 ? undefined : { lines, isClose, parts: { from, to: from + main.length } }
}

function broken(printed: string, { often, long }: (typeof WRAP)['main'], random: Random): string[] {
  if (printed.includes('／') && random(100) < 60) return printed.split('／').filter((line) => line !== '')
  const text = printed.replace(/／/gu, '')
  const clauses = text.split(/[\s　]+/u)
  if (clauses.length === 2 && clauses.every(({ length }) => length > 3) && random(100) < often) return clauses
  if (text.length >= long * 2.2 && random(100) < 70) return wrapped(text, 3, random)
  if (text.length >= long && random(100) < 80) return wrapped(text, 2, random)
  return text.length >= 8 && random(100) < often ? wrapped(text, 2, random) : [text]
}

const segmenter = new Intl.Segmenter('zh', { granularity: 'word' })

/** A text in so many lines of about one length, broken between words. */
function wrapped(text: string, lines: number, random: Random): string[] {
  if (lines < 2) return [text]
  const size = text.length / lines
  const wanted = size + (random(100) / 100 - 0.5) * Math.min(4, size)
  const places = [...segmenter.segment(text)].map(({ index }) => index)
  const [at] = places
    .filter(
      (place) =>
        place > 2 &&
        place < text.length - 2 &&
        !/^[的地得和与及、，。：；！？”』」》）]/u.test(text.slice(place)) &&
        !/[“「『《（]$/u.test(text.slice(0, place)),
    )
    .sort((a, b) => Math.abs(a - wanted) - Math.abs(b - wanted))
  return at === undefined ? [text] : [text.slice(0, at), ...wrapped(text.slice(at), lines - 1, random)]
}
