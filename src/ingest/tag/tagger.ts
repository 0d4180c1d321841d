import type { TagKind } from '#domain/kinds.ts'
import { evidenceOf, SIGNS, sureness, TAGGED } from './evidence.ts'
import { readText, type TextReading } from './learnt/read.ts'
import { SIGN_WEIGHTS } from './learnt/signs.ts'
import { settled } from './settle.ts'
import type { Model } from './model/model.ts'

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
}

/** A name that another article of the page is sure of needs so much less to be taken (log-odds). */
export const VOUCHED = 2

/**
 * So much more the rules say for a name, and against one they do not see (log-odds). They know national news well: where
 * it is not known which place's paper a text is of, they count for more. Measured on both kinds of paper.
 */
const RULES = { known: { people: 0.5, bodies: 0 }, unknown: { people: 1, bodies: 1 } }
const RULED = SIGNS.indexOf('found by the rules too')

/** Reads the names of an article: each paragraph by itself, then what speaks for each name over the article. */
export function readNames(paragraphs: readonly string[], model: Model, home: ReadonlySet<string>): Reading {
  const texts = settled(
    paragraphs,
    paragraphs.map((text) => readText(text, model, home)),
  )
  const sure = new Map<string, number>()
  const rules = home.size > 0 ? RULES.known : RULES.unknown
  for (const [key, evidence] of evidenceOf(paragraphs, texts, model)) {
    const kind = key.startsWith('people') ? 'people' : 'bodies'
    sure.set(
      key,
      sureness(evidence, SIGN_WEIGHTS[kind]) + (evidence[RULED] === 1 ? rules[kind] : -rules[kind]),
    )
  }
  return { paragraphs, texts, sure }
}

/** The names that are taken: likelier names than not, once the page has vouched for those of `vouched` (`kind name`). */
export function takeNames({ paragraphs, texts, sure }: Reading, vouched: ReadonlySet<string>): Found[] {
  const taken = (kind: TagKind, name: string): boolean => {
    const key = `${kind} ${name}`
    return isName(kind, name) && (sure.get(key) ?? -Infinity) + (vouched.has(key) ? VOUCHED : 0) >= 0
  }
  return texts.flatMap((reading, paragraph) => take(reading, paragraph, paragraphs[paragraph] ?? '', taken))
}

/** The names of a paragraph: those that are taken, then signers, organs and places where no other name lies. */
function take(
  { spans, organs, places, signers }: TextReading,
  paragraph: number,
  text: string,
  taken: (kind: TagKind, name: string) => boolean,
): Found[] {
  const found: Found[] = []
  const add = (start: number, end: number, kind: TagKind, name: string): void => {
    if (!found.some((other) => start < other.end && other.start < end))
      found.push({ paragraph, start, end, kind, name })
  }
  for (const { start, end, kind: span, name } of spans) {
    const kind = TAGGED[span]
    if (kind && taken(kind, name) && !(kind === 'people' && EPONYM.test(text.slice(end, end + 2))))
      add(start, end, kind, name)
  }
  for (const { start, end } of signers) add(start, end, 'people', text.slice(start, end))
  for (const { start, end } of organs) add(start, end, 'organisations', text.slice(start, end))
  for (const { start, end } of places) add(start, end, 'places', text.slice(start, end))
  return found.sort((a, b) => a.start - b.start)
}

/** What is named after people: 邓小平理论, 马克思主义, 李宁杯. */
const EPONYM = /^(?:理论|思想|主义|文选|选集|文集|奖|杯|牌|定律|故居|纪念|式|氏)/u

const PERSON = /^(?:\p{Script=Han}{2,9}|[\p{L}\p{M}·•・\s.．'’-]{3,60})$/u

/** Whether what was read can be a name at all. */
const isName = (kind: TagKind, name: string): boolean =>
  kind === 'people' ? PERSON.test(name) : kind !== 'companies' || name.length > 2
