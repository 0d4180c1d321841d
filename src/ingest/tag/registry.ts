import type { Names } from './names-file.ts'
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
    .sort((a, b) => a.paragraph - b.paragraph || a.start - b.start)
}

const overlaps = (a: Found, b: Found): boolean =>
  a.paragraph === b.paragraph && a.start < b.end && b.start < a.end

function listedForms(paragraphs: readonly string[], names: Names): Found[] {
  const found: Found[] = []
  const forms = [...names.forms].sort(([a], [b]) => b.length - a.length)
  paragraphs.forEach((text, paragraph) => {
    for (const [form, { kind, name }] of forms) {
      for (let at = text.indexOf(form); at >= 0; at = text.indexOf(form, at + form.length)) {
        const item: Found = { paragraph, start: at, end: at + form.length, kind, name }
        if (!found.some((other) => overlaps(item, other))) found.push(item)
      }
    }
  })
  return found
}
