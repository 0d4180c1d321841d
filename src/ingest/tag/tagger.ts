import type { TagKind } from '#domain/kinds.ts'
import { evidenceOf, SIGNS, sureness, TAGGED, type Evidence } from './evidence.ts'
import { doubtsOf } from './people/doubtful.ts'
import { isIntroduced } from './people/introduced.ts'
import { isNobody } from './people/no-people.ts'
import { readText, type TextReading } from './learnt/read.ts'
import { SIGN_WEIGHTS } from './learnt/signs.ts'
import { settled } from './settle.ts'
import { PLACES } from './lists/places.ts'
import { JAPANESE_SURNAMES, ALL_SURNAMES } from './lists/surnames.ts'
import type { Model } from './model/model.ts'
import {
  cutsLatin,
  endsOddly,
  EPONYM,
  isCorner,
  isInOffice,
  isLegalForm,
  isLevelled,
  isName,
  isOther,
  isPart,
  isTime,
  isWired,
} from './bodies/plausible.ts'

/** A name in a text: where (UTF-16 offsets into `paragraphs[paragraph]`), what kind, and its printed form. */
export interface Found {
  paragraph: number
  start: number
  end: number
  kind: TagKind
  name: string
}

/** What an article's names were read from, for what comes after (the page, roles, questions to the editor). */
export interface Reading {
  paragraphs: readonly string[]
  texts: TextReading[]
  /** How surely each name that was read is one, by `kind name` (log-odds). */
  sure: ReadonlyMap<string, number>
  /** The place that the paper is of. */
  home: ReadonlySet<string>
  /** Whether a level alone names a body: not in an agency's report that is of no known place. */
  levelled: boolean
}

/** A name that another article of the page is sure of needs so much less to be taken (log-odds). */
const VOUCHED = 2

/**
 * How readily a name is taken, and how much more the rules say for it, or against one they do not see (log-odds). They
 * know national news well: where it is not known which place's paper a text is of, they count for more. Measured on
 * both kinds of paper.
 */
const AT_HOME = { taken: { people: 0.3, bodies: 0.5 }, rules: { people: 0, bodies: 0 } }
const ANYWHERE = { taken: { people: -0.3, bodies: -0.7 }, rules: { people: 1, bodies: 1 } }
/**
 * A word that stands beside no office and in no list is so much less a name: the texts learnt from have many that are.
 */
const COMMON = 1.5
/** So much less is a pair of characters that begins with no surname, twice that where it ends as places to be at do: 交警|岗亭. */
const ODD = 1.6
const HOUSED = /[亭站所室厅楼院门口岗棚点库场房馆店厂塔桥]$/u
/** So much less is a body whose name ends as few do. */
const ENDLESS = 2.5
/** So much more is a firm that is called by its legal form. */
const LEGAL = 2
/** So much more is what stands where only a name can. */
const SLOTTED = 2.5
/** So surely is one a person who is called as a place is: 副市长岳阳. */
const CALLED = 4
const LISTED = SIGNS.indexOf('in a list of people')
const OFFICE = SIGNS.indexOf('office beside it')
const RULED = SIGNS.indexOf('found by the rules too')

/** Reads the names of an article: each paragraph by itself, then what speaks for each name over the article. */
export function readNames(paragraphs: readonly string[], model: Model, home: ReadonlySet<string>): Reading {
  const read: TextReading[] = []
  for (const text of paragraphs) read.push(readText(text, model, home))
  const texts = settled(paragraphs, read, model)
  const slots = new Set<string>()
  texts.forEach(({ spans }, i) => {
    spans.forEach(({ slot, kind, name }, k) => {
      if (slot || (kind === 'person' && isIntroduced(paragraphs[i] ?? '', spans, k, model)))
        slots.add(`${TAGGED[kind]} ${name}`)
    })
  })
  const doubts = doubtsOf(paragraphs, texts, model)
  const sure = new Map<string, number>()
  for (const [key, evidence] of evidenceOf(paragraphs, texts, model))
    sure.set(
      key,
      surenessOf(key, evidence, slots, model, home.size > 0 ? AT_HOME : ANYWHERE) - (doubts.get(key) ?? 0),
    )
  return { paragraphs, texts, sure, home, levelled: home.size > 0 || !isWired(paragraphs) }
}

/** How surely a name is one (`kind name`, log-odds), by its signs and by what it looks like. */
function surenessOf(
  key: string,
  evidence: Evidence,
  slots: ReadonlySet<string>,
  model: Model,
  { taken, rules }: typeof AT_HOME,
): number {
  const kind = key.startsWith('people') ? 'people' : 'bodies'
  const name = key.slice(key.indexOf(' ') + 1)
  const byRules = evidence[RULED] === 1 ? rules[kind] : -rules[kind]
  const slot = slots.has(key)
  const alone = !slot && evidence[OFFICE] === 0 && evidence[LISTED] === 0
  const unlikely = kind === 'people' && alone && model.words.has(name) ? COMMON : 0
  const odd = !slot && kind === 'people' && isOdd(name) ? (HOUSED.test(name) ? 2 * ODD : ODD) : 0
  const endless = key.startsWith('organisations') && endsOddly(name) ? ENDLESS : 0
  const legal = key.startsWith('companies') && isLegalForm(name) ? LEGAL : 0
  const signs = sureness(evidence, SIGN_WEIGHTS[kind])
  return signs + taken[kind] + byRules - unlikely - odd - endless + legal + (slot ? SLOTTED : 0)
}

/** A pair of characters that begins with no surname and is none. */
const isOdd = (name: string): boolean =>
  name.length === 2 && !ALL_SURNAMES.has(name.charAt(0)) && !JAPANESE_SURNAMES.has(name)

/** The names that are taken: likelier names than not, once the page has vouched for those of `vouched` (`kind name`). */
export function takeNames(reading: Reading, vouched: ReadonlySet<string>): Found[] {
  const all: Found[] = []
  reading.texts.forEach((text, paragraph) => {
    const found: Found[] = []
    take(found, text, paragraph, reading, vouched)
    takeListed(found, text, paragraph, reading)
    if (found.length > 1) found.sort((a, b) => a.start - b.start)
    for (const item of found) all.push(item)
  })
  return all
}

function isTaken(
  { sure, home, levelled }: Reading,
  vouched: ReadonlySet<string>,
  kind: TagKind,
  name: string,
): boolean {
  const key = `${kind} ${name}`
  if (!levelled && kind === 'organisations' && isLevelled(name)) return false
  const least = kind === 'people' && PLACES.has(name) ? CALLED : 0
  return isName(kind, name, home) && (sure.get(key) ?? -Infinity) + (vouched.has(key) ? VOUCHED : 0) >= least
}

/** Adds a name where no other lies. */
function add(
  found: Found[],
  paragraph: number,
  start: number,
  end: number,
  kind: TagKind,
  name: string,
): void {
  for (const other of found) if (start < other.end && other.start < end) return
  found.push({ paragraph, start, end, kind, name })
}

/** Adds the names that were read in a paragraph and are taken. */
function take(
  found: Found[],
  { spans }: TextReading,
  paragraph: number,
  reading: Reading,
  vouched: ReadonlySet<string>,
): void {
  const text = reading.paragraphs[paragraph] ?? ''
  for (const { start, end, kind: span, name } of spans) {
    const kind = TAGGED[span]
    if (!kind) continue
    const part =
      kind === 'people'
        ? EPONYM.test(text.slice(end, end + 2)) || isTime(text, start, name) || isNobody(text, start, end)
        : isPart(text, start, name) || isInOffice(text, end, name)
    if (!part && !cutsLatin(text, start, end) && isTaken(reading, vouched, kind, name))
      add(found, paragraph, start, end, kind, name)
  }
}

/**
 * Adds what lies where no other name does: bodies that the rules alone see but that something else speaks for, the
 * paper's own place before them or an office joined on, then signers, organs, places.
 */
function takeListed(
  found: Found[],
  { spans, bodies, organs, places, signers }: TextReading,
  paragraph: number,
  { paragraphs, home, levelled }: Reading,
): void {
  const text = paragraphs[paragraph] ?? ''
  for (const { start, end, kind } of bodies) {
    if (spans.some((other) => TAGGED[other.kind] && start < other.end && other.start < end)) continue
    const own = text.slice(start, end)
    const office = spans.some(
      (role) => role.kind === 'role' && role.start > start && role.start <= end && role.end > end,
    )
    if (isOfHome(own, home) || (office && (levelled || !isLevelled(own))))
      add(found, paragraph, start, end, kind === 'company' ? 'companies' : 'organisations', own)
  }
  for (const { start, end } of signers) add(found, paragraph, start, end, 'people', text.slice(start, end))
  for (const { start, end } of organs)
    add(found, paragraph, start, end, 'organisations', text.slice(start, end))
  for (const { start, end } of places)
    if (!isCorner(text, start, end) && !isOther(text, start, end))
      add(found, paragraph, start, end, 'places', text.slice(start, end))
}

/** Whether a body's name begins with a place of the paper, and says more than what it is. */
const isOfHome = (name: string, home: ReadonlySet<string>): boolean => {
  for (const place of home) if (name.startsWith(place) && name.length > place.length + 2) return true
  return false
}
