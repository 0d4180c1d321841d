import type { Names } from './names-file.ts'
import { inOrder, occurrences, overlaps } from './occurrences.ts'
import type { Found } from './tagger.ts'

/** The editor's word last: listed forms are tagged as listed, blocked names go, namesakes are parted. */
export function withRegistry(
  found: readonly Found[],
  paragraphs: readonly string[],
  names: Names,
  address: string,
): Found[] {
  const listed = listedForms(paragraphs, names)
  const rest = found.filter((item) => !listed.some((other) => overlaps(item, other)))
  return [...rest, ...listed]
    .filter(({ kind, name }) => !names.blocked.has(`${kind} ${name}`))
    .map((item) => ({ ...item, name: names.splits.get(`${item.kind} ${item.name} ${address}`) ?? item.name }))
    .sort(inOrder)
}

function listedForms(paragraphs: readonly string[], names: Names): Found[] {
  const found: Found[] = []
  const forms = [...names.forms].sort(([a], [b]) => b.length - a.length)
  for (const [form, { kind, name }] of forms) {
    for (const stretch of occurrences(paragraphs, form)) {
      const item: Found = { ...stretch, kind, name }
      if (!found.some((other) => overlaps(item, other))) found.push(item)
    }
  }
  return found
}
