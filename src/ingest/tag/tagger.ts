import type { TagKind } from '#domain/kinds.ts'
import { evidenceOf, SIGNS, sureness, TAGGED } from './evidence.ts'
import { readText, type TextReading } from './learnt/read.ts'
import { SIGN_WEIGHTS } from './learnt/signs.ts'
import { settled } from './settle.ts'
import { JAPANESE_SURNAMES, SURNAMES } from './lists/surnames.ts'
import type { Model } from './model/model.ts'
import { endsOddly, EPONYM, isCorner, isInOffice, isLevelled, isName, isPart, isWired } from './plausible.ts'

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
/** So much more is what stands where only a name can. */
const SLOTTED = 2.5
const LISTED = SIGNS.indexOf('in a list of people')
const OFFICE = SIGNS.indexOf('office beside it')
const RULED = SIGNS.indexOf('found by the rules too')

/** Reads the names of an article: each paragraph by itself, then what speaks for each name over the article. */
export function readNames(paragraphs: readonly string[], model: Model, home: ReadonlySet<string>): Reading {
  const texts = settled(
    paragraphs,
    paragraphs.map((text) => readText(text, model, home)),
  )
  const slots = new Set(
    texts.flatMap(({ spans }) => spans.filter(({ slot }) => slot).map(({ name }) => name)),
  )
  const sure = new Map<string, number>()
  const { taken, rules } = home.size > 0 ? AT_HOME : ANYWHERE
  for (const [key, evidence] of evidenceOf(paragraphs, texts, model)) {
    const kind = key.startsWith('people') ? 'people' : 'bodies'
    const name = key.slice(key.indexOf(' ') + 1)
    const byRules = evidence[RULED] === 1 ? rules[kind] : -rules[kind]
    const slot = kind === 'people' && slots.has(name)
    const alone = !slot && evidence[OFFICE] === 0 && evidence[LISTED] === 0
    const unlikely = kind === 'people' && alone && model.words.has(name) ? COMMON : 0
    const odd = !slot && kind === 'people' && isOdd(name) ? (HOUSED.test(name) ? 2 * ODD : ODD) : 0
    const endless = key.startsWith('organisations') && endsOddly(name) ? ENDLESS : 0
    sure.set(
      key,
      sureness(evidence, SIGN_WEIGHTS[kind]) +
        taken[kind] +
        byRules -
        unlikely -
        odd -
        endless +
        (slot ? SLOTTED : 0),
    )
  }
  return { paragraphs, texts, sure, home, levelled: home.size > 0 || !isWired(paragraphs) }
}

/** A pair of characters that begins with no surname and is none. */
const isOdd = (name: string): boolean =>
  name.length === 2 && !SURNAMES.has(name.charAt(0)) && !JAPANESE_SURNAMES.has(name)

/** The names that are taken: likelier names than not, once the page has vouched for those of `vouched` (`kind name`). */
export function takeNames(reading: Reading, vouched: ReadonlySet<string>): Found[] {
  const { paragraphs, texts, sure, home, levelled } = reading
  const taken = (kind: TagKind, name: string): boolean => {
    const key = `${kind} ${name}`
    if (!levelled && kind === 'organisations' && isLevelled(name)) return false
    return isName(kind, name, home) && (sure.get(key) ?? -Infinity) + (vouched.has(key) ? VOUCHED : 0) >= 0
  }
  return texts.flatMap((text, paragraph) =>
    take(text, paragraph, paragraphs[paragraph] ?? '', taken, reading),
  )
}

/**
 * The names of a paragraph: those that are taken, then, where no other name lies, signers, organs, places, and the
 * bodies that the rules alone see but that something else speaks for: the paper's own place before them, or an office
 * joined on.
 */
function take(
  { spans, bodies, organs, places, signers }: TextReading,
  paragraph: number,
  text: string,
  taken: (kind: TagKind, name: string) => boolean,
  { home, levelled }: Reading,
): Found[] {
  const found: Found[] = []
  const add = (start: number, end: number, kind: TagKind, name: string): void => {
    if (!found.some((other) => start < other.end && other.start < end))
      found.push({ paragraph, start, end, kind, name })
  }
  for (const { start, end, kind: span, name } of spans) {
    const kind = TAGGED[span]
    const part =
      kind === 'people'
        ? EPONYM.test(text.slice(end, end + 2))
        : isPart(text, start, name) || isInOffice(text, end, name)
    if (kind && !part && taken(kind, name)) add(start, end, kind, name)
  }
  const roles = spans.filter(({ kind }) => kind === 'role')
  for (const { start, end, kind } of bodies) {
    const own = text.slice(start, end)
    const local = [...home].some((place) => own.startsWith(place) && own.length > place.length + 2)
    const office = roles.some((role) => role.start > start && role.start <= end && role.end > end)
    const free = !spans.some((other) => TAGGED[other.kind] && start < other.end && other.start < end)
    if (free && (local || (office && (levelled || !isLevelled(own)))))
      add(start, end, kind === 'company' ? 'companies' : 'organisations', own)
  }
  for (const { start, end } of signers) add(start, end, 'people', text.slice(start, end))
  for (const { start, end } of organs) add(start, end, 'organisations', text.slice(start, end))
  for (const { start, end } of places)
    if (!isCorner(text, start, end)) add(start, end, 'places', text.slice(start, end))
  return found.sort((a, b) => a.start - b.start)
}
