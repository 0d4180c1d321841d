import { isHan } from '../han.ts'
import { CITIES, PROVINCES } from '../lists/places.ts'
import { COMPANY_SUFFIXES } from '../lists/organisations.ts'
import { isFree, isOffice } from './name-forms.ts'
import { endsAsBody } from '../bodies/plausible.ts'
import type { Read, Slot } from '../read-surely.ts'

/** So many characters without a mark are no sentence. */
const RUN = 60
const INSIDE = '“”·0A'
/** What the names of bodies begin with in lists of all parts of a country, or of a province. */
const BEGIN = new RegExp([...PROVINCES, ...CITIES, '中国', '中央', '全国', '国家'].join('|'), 'gu')
/** Departments, where they end a body's name in such a list: 医务科, 化工系. */
const DEPARTMENT = /[科处部系股室局院所队站团馆]$/u
/** So many bodies, or people with their offices, make a list. */
const [BODIES, PEOPLE] = [6, 4]
/** The margin of what the form of a list alone speaks for. */
const LISTED = 500

/**
 * Lists whose members have lost the blanks or line breaks between them: 某省科委某市日报社…, 某县文化馆馆长甲某医院院长乙….
 * A body ends where the next place begins, a person stands between an office and the next place.
 */
export function withRunOnLists(text: string, spans: readonly Read[]): readonly Read[] {
  let all = spans
  for (const { start: index, end } of runsOf(text)) {
    const run = text.slice(index, end)
    const begins = [...run.matchAll(BEGIN)].map((match) => index + match.index)
    const people = begins.concat(end).flatMap((at) => personBefore(text, at, index))
    const found = people.length < PEOPLE ? bodiesOf(text, begins, end) : peopleOf(text, people, index)
    const [first, last] = [found[0], found.at(-1)]
    if (first && last)
      all = [...all.filter((own) => own.end <= first.start || own.start >= last.end), ...found]
  }
  return all === spans ? spans : [...all].sort((a, b) => a.start - b.start)
}

/** The stretches of a text without a mark that are too long for a sentence. By hand: an expression begins anew at each character. */
function runsOf(text: string): Slot[] {
  const runs: Slot[] = []
  let start = 0
  for (let i = 0; i <= text.length && text.length >= RUN; i += 1) {
    if (i < text.length && (isHan(text.charCodeAt(i)) || INSIDE.includes(text.charAt(i)))) continue
    if (i - start >= RUN) runs.push({ start, end: i })
    start = i + 1
  }
  return runs
}

/** The two to four characters that stand between an office and a place. */
function personBefore(text: string, at: number, from: number): Slot[] {
  const size = [3, 2, 4].find((n) => {
    const start = at - n
    return start > from && isOffice(text, start) && isFree(text.slice(start, at))
  })
  return size === undefined ? [] : [{ start: at - size, end: at }]
}

function peopleOf(text: string, people: readonly Slot[], from: number): Read[] {
  return people.flatMap((person, i): Read[] => {
    const start = people[i - 1]?.end ?? from
    let end = person.start - 2
    while (end > start && (text.charAt(end) === '长' || !endsBody(text.slice(start, end)))) end -= 1
    const own: Read = { ...person, kind: 'person', margin: LISTED }
    return end - start > 3
      ? [bodyOf(text, start, end), { start: end, end: person.start, kind: 'role', margin: LISTED }, own]
      : [own]
  })
}

function bodiesOf(text: string, begins: readonly number[], to: number): Read[] {
  const cuts = begins.filter((at, i) => i === 0 || endsBody(text.slice(begins[0], at)))
  const bodies = cuts.map((start, i) => bodyOf(text, start, cuts[i + 1] ?? to))
  if (bodies.length < BODIES) return []
  return bodies.filter(({ start, end }) => endsBody(text.slice(start, end)))
}

const endsBody = (name: string): boolean => endsAsBody(name) || DEPARTMENT.test(name)

const bodyOf = (text: string, start: number, end: number): Read => ({
  start,
  end,
  kind: COMPANY_SUFFIXES.some((suffix) => text.slice(start, end).endsWith(suffix))
    ? 'company'
    : 'organisation',
  margin: LISTED,
})
