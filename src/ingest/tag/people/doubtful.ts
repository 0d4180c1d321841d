import { simplified } from '../../steps/characters/simplified.ts'
import { firstUnits } from '../first-units.ts'
import type { ReadSpan, TextReading } from '../learnt/read.ts'
import { PLACES } from '../lists/places.ts'
import type { Model } from '../model/model.ts'

/** So much less (log-odds) is a name among things or places, one that is a particle with a word, one that begins within a word. */
const AMONG_THINGS = 4
const PARTICLE = 5
const WITHIN = 2
/** As surely read as no word is. */
const CERTAIN = 600
/** A word so common (cost, −ln) is cut by no name: 工|程建设. */
const COMMON = 10
const LIKELY = 12

/** What stands before a verb, and is a surname as well: 曾|多次, 应|认真. */
const BEFORE_VERB = '曾应'
/** What stands before a verb or a noun: 于|生平, 向|屠夫, 来|树枝. */
const BEFORE_ANY = '于向来'
const FIRST = firstUnits(Array.from(BEFORE_VERB + BEFORE_ANY))
/** Classes of the dictionary, each known by a word of it: verbs, nouns of actions, adjectives, adverbs, numbers; prepositions; nouns. */
const DONE = ['上交', '仲裁', '不利', '一再', '一个']
const BEFORE_NOUN = '为了'
const NOUN = '一事'
/** Of what is listed, these are things: nouns, and what is done and how. */
const THINGS = [NOUN, '上交', '仲裁', '不利']

/** What speaks against a person wherever the article has the name, by `kind name`. */
export function doubtsOf(
  paragraphs: readonly string[],
  texts: readonly TextReading[],
  model: Model,
): ReadonlyMap<string, number> {
  const doubts = new Map<string, number>()
  texts.forEach(({ spans }, i) => {
    for (const span of spans) {
      if (span.kind !== 'person') continue
      const key = `people ${span.name}`
      const before = doubts.get(key) ?? Infinity
      if (before > 0) doubts.set(key, Math.min(before, doubtOf(paragraphs[i] ?? '', spans, span, model)))
    }
  })
  return doubts
}

/**
 * What speaks against a person who was read in a text (log-odds), of what stands there and of what the name is made of.
 * `people` are the spans of the text.
 */
function doubtOf(text: string, people: readonly ReadSpan[], span: ReadSpan, model: Model): number {
  const { start, end, margin, slot } = span
  if (margin >= CERTAIN || end - start > 4) return 0
  if (isParticle(simplified(span.name), model)) return PARTICLE
  if (slot === true || people.some(({ kind, end: at }) => kind === 'role' && at === start)) return 0
  if (isAmongThings(text, people, span, model)) return AMONG_THINGS
  const over = model.words.get(simplified(text.slice(start - 1, start + 1)))
  return over !== undefined && over < COMMON && start > 0 ? WITHIN : 0
}

const isOf = (word: string, classes: readonly string[], model: Model): boolean => {
  const own = model.classes.get(word)
  return own !== undefined && classes.some((one) => model.classes.get(one) === own)
}

/** Whether a name is a word that stands before another, and that other: 曾|多次, 于|生平. */
function isParticle(name: string, model: Model): boolean {
  if (FIRST[name.charCodeAt(0)] !== 1) return false
  const given = name.slice(1)
  if (given.length === 1) return name.startsWith('曾') && isOf(given, [BEFORE_NOUN], model)
  if (given.length !== 2 || (model.words.get(given) ?? Infinity) >= LIKELY) return false
  return isOf(given, BEFORE_VERB.includes(name.charAt(0)) ? DONE : [...DONE, NOUN], model)
}

const FAR = 9
const ITEM_BEFORE = /(?:^|[、，。；：“”（）《》\s])([^、，。；：“”（）《》\s]{1,8})、$/u
const ITEM_AFTER = /^、([^、，。；：“”（）《》\s]{1,8}?)(?=[、，。；：“”（）《》\s]|等|和|及|$)/u

/** Whether a list (、) has a word or a place right beside a name, and nobody: 枸杞子、甘草、桂皮; 普吉、帕塔亚、清迈. */
function isAmongThings(
  text: string,
  people: readonly ReadSpan[],
  { start, end }: ReadSpan,
  model: Model,
): boolean {
  let things = 0
  let at = start
  for (let n = 0; n < 4 && text.charAt(at - 1) === '、'; n += 1) {
    const item = ITEM_BEFORE.exec(text.slice(Math.max(0, at - FAR - 1), at))?.[1]
    if (item === undefined) break
    at -= item.length + 1
    if (isSomebody(people, at, at + item.length)) return false
    if (isThing(item, model)) things += 1
  }
  at = end
  for (let n = 0; n < 4 && text.charAt(at) === '、'; n += 1) {
    const item = ITEM_AFTER.exec(text.slice(at, at + FAR + 1))?.[1]
    if (item === undefined) break
    if (isSomebody(people, at + 1, at + 1 + item.length)) return false
    if (isThing(item, model)) things += 1
    at += item.length + 1
  }
  return things > 0
}

/** Whether a person was read surely in a stretch. */
const isSomebody = (people: readonly ReadSpan[], start: number, end: number): boolean =>
  people.some(
    ({ kind, start: from, end: to, margin, slot }) =>
      kind === 'person' && from < end && start < to && (margin >= CERTAIN || slot === true),
  )

function isThing(item: string, model: Model): boolean {
  const own = simplified(item)
  return own.length > 1 && (PLACES.has(own) || (model.words.has(own) && isOf(own, THINGS, model)))
}
