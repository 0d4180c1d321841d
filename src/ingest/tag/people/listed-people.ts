import type { Model } from '../model/model.ts'
import { hanEnd, hasForm, isFree, isOffice } from './name-forms.ts'
import { READ, SURE, type Read, type Slot } from '../read-surely.ts'

/** The members of lists of people (、): each of two to four characters, beside people who were read. */
export function listedPeople(text: string, spans: readonly Read[], model: Model): Slot[] {
  const found: Slot[] = []
  const people = spans.filter(({ kind }) => kind === 'person')
  const byStart = new Map(people.map((person) => [person.start, person]))
  for (const first of people) {
    if (text.charAt(first.start - 1) === '、' || text.charAt(first.end) !== '、') continue
    const office = spans.some(
      ({ kind, end, margin }) =>
        kind === 'role' && end === first.start && margin >= READ && isOffice(text, end),
    )
    const members: Slot[] = []
    let read = 0
    let at = first.start
    for (;;) {
      const own = byStart.get(at)
      let end = own?.end ?? hanEnd(text, at)
      if (!own) end = at + (/[和及与等]/u.exec(text.slice(at + 1, end))?.index ?? end - at - 1) + 1
      if (end - at < 2 || end - at > 4) break
      const behind = text.charAt(end)
      if (!/[、，。；）和及与等\s]/u.test(behind) && end < text.length) break
      const name = text.slice(at, end)
      if (own && own.margin >= (office ? READ : SURE) && !model.words.has(name)) read += 1
      if (own || hasForm(name) || (office && end - at < 4 && isFree(name))) members.push({ start: at, end })
      else break
      if (!/[、和与及]/u.test(behind)) break
      at = end + 1
    }
    const enough = office ? read > 0 : read > 1
    for (const { start, end } of members)
      if (enough && (read > 1 || members.length > 2 || !model.words.has(text.slice(start, end))))
        found.push({ start, end })
  }
  return found
}
