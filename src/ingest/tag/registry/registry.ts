import { simplified } from '../../steps/characters/simplified.ts'
import { meaningOf, type Names } from './names-file.ts'
import { inOrder, occurrences, overlaps, type Stretch } from '../occurrences.ts'
import { splitKey } from './splits.ts'
import type { Found } from '../tagger.ts'

/**
 * The editor's word last, in either script: listed forms are tagged as listed, what ingest took for short is followed to
 * the end of its aliases, blocked names go, namesakes are parted. A listed form inside a longer name belongs to that
 * (国务院 in 国务院办公厅), unless the longer name is blocked. A name that is kept apart from another means itself: where
 * ingest read any name in it, that is the name, whatever ingest took it to be short for.
 */
export function withRegistry(
  found: readonly Found[],
  paragraphs: readonly string[],
  names: Names,
  address: string,
): Found[] {
  const blocked = new Set(Array.from(names.blocked, simplified))
  const isBlocked = ({ kind, name }: Found): boolean => blocked.has(simplified(`${kind} ${name}`))
  const open = found.filter((item) => !isBlocked(item))
  const all = listedForms(paragraphs, names, open)
  const inside = (item: Found): boolean => open.some((other) => isPartOf(item, other, paragraphs))
  const listed = open.length === 0 ? all : all.filter((item) => !inside(item))
  const rest = open
    .filter((item) => !listed.some((other) => overlaps(item, other)))
    .map((item) => ({ ...item, ...meaningOf(names, item) }))
  return [...rest, ...listed]
    .filter((item) => !isBlocked(item))
    .map((item) => ({
      ...item,
      name: names.splits.get(splitKey(item.kind, item.name, address)) ?? item.name,
    }))
    .sort(inOrder)
}

/** What follows the name of a person whom it is named after: 邓小平理论, 李宁杯. */
const NAMED_AFTER = /^(?:理论|思想|主义|文选|奖|杯|路|故居)/u

function listedForms(paragraphs: readonly string[], names: Names, read: readonly Found[]): Found[] {
  const found: Found[] = []
  const plain = names.forms.size + names.kept.size === 0 ? [] : paragraphs.map(simplified)
  const forms = [...names.forms, ...names.kept].sort(([a], [b]) => b.length - a.length)
  for (const [form, { kind, name }] of forms) {
    const kept = names.kept.has(form)
    for (const stretch of occurrences(plain, simplified(form))) {
      if (kept && !isRead(stretch, form, read, names)) continue
      const text = paragraphs[stretch.paragraph] ?? ''
      // A name listed in the other script is tagged as it is printed; a full form as it is listed.
      const item: Found = {
        ...stretch,
        kind,
        name: form === name ? text.slice(stretch.start, stretch.end) : name,
      }
      if (kind === 'people' && NAMED_AFTER.test(text.slice(item.end, item.end + 2))) continue
      if (!found.some((other) => overlaps(item, other))) found.push(item)
    }
  }
  return found
}

/** Whether a name was read in a stretch, by ingest or, in a part of it, by the registry. */
const isRead = (stretch: Stretch, form: string, read: readonly Found[], { forms }: Names): boolean =>
  read.some(
    (item) => item.paragraph === stretch.paragraph && item.start >= stretch.start && item.end <= stretch.end,
  ) || [...forms.keys()].some((own) => simplified(form).includes(simplified(own)))

/**
 * Whether a name stands inside the longer one of a body, or of a person whose parts are joined by ·. A reading that joins
 * two bodies by “and” holds neither.
 */
function isPartOf(item: Found, body: Found, paragraphs: readonly string[]): boolean {
  if (body.kind === 'places' || (body.kind === 'people' && !body.name.includes('·'))) return false
  if (item.paragraph !== body.paragraph || item.start < body.start || item.end > body.end) return false
  const text = paragraphs[item.paragraph] ?? ''
  const [before, after] = [text.slice(body.start, item.start), text.slice(item.end, body.end)]
  return before + after !== '' && !/[和与及、]$/u.test(before) && !/^[和与及、]/u.test(after)
}
