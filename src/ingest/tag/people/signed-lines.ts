import { standsAlone } from '../bodies/beside-names.ts'
import { COMPOUND_SURNAMES } from '../lists/surnames.ts'
import { hasForm, isLikely } from './name-forms.ts'
import type { Slot } from '../read-surely.ts'
import type { Model } from '../model/model.ts'
import { UNSEEN } from '../model/name-costs.ts'

/** A bracket that is a paragraph, or ends one: who wrote it, or took the picture (甲乙), (甲摄). */
const BRACKET =
  /(?:^|[。！？”])[（(](\p{Script=Han}{2,12}?)(?:\/文|文\/图|摄影报道|摄影|摄|作|画|绘|摘)?[）)]$/u
/** A line of nothing but who wrote it: 本报记者甲乙新华社记者丙. */
const LINE = /^(?:[^。，：；！？]{0,6}(?:记者|通讯员)\p{Script=Han}{2,9}){1,3}$/u
const WRITERS = /(?<=记者|通讯员)(\p{Script=Han}{2,9}?)(?=$|本报|新华社|中新社|通讯员)/gu
/** Names of people without a mark between them are so many. */
const MOST = 3
const LONGEST_LINE = 32

/** The names in a paragraph that says nothing but who wrote or photographed: a line of its own, or a bracket. */
export function signedNames(text: string, model: Model): Slot[] {
  if (text.length < 4 && standsAlone(text) && hasForm(text) && !model.words.has(text))
    return [{ start: 0, end: text.length }]
  if (text.length <= LONGEST_LINE && LINE.test(text))
    return [...text.matchAll(WRITERS)].flatMap(({ index, 1: names = '' }) => parted(names, index, model))
  if (/^\p{Script=Han}{4,6}$/u.test(text)) {
    const names = parted(text, 0, model)
    return names.length > 1 && names.every(({ start, end }) => isLikely(text.slice(start, end), model))
      ? names
      : []
  }
  const last = text.charAt(text.length - 1)
  const found = last === '）' || last === ')' ? BRACKET.exec(text.slice(-20)) : null
  const names = found?.[1] ?? ''
  return names === '' ? [] : parted(names, text.lastIndexOf(names), model)
}

/** Characters that are nothing but one to three names, parted where the names are likeliest; none where they are not. */
function parted(names: string, at: number, model: Model): Slot[] {
  const best = partings(names).sort((a, b) => costOf(a, model) - costOf(b, model))[0] ?? []
  // 连载, 来信, 全文完: what is said of a text in such a bracket as well.
  if (best.length === 1 && (model.words.has(names) || /[完续稿信转载]$/u.test(names))) return []
  let start = at
  return best.map((name) => ({ start, end: (start += name.length) }))
}

/** All ways to read characters as names. */
function partings(text: string, most = MOST): string[][] {
  if (text === '') return [[]]
  if (most === 0) return []
  return [2, 3, 4].flatMap((n) => {
    const name = text.slice(0, n)
    return n > text.length || !hasForm(name)
      ? []
      : partings(text.slice(n), most - 1).map((rest) => [name, ...rest])
  })
}

/** What a reading costs, by how common its surnames and given characters are; a word is hardly a name. */
function costOf(names: readonly string[], model: Model): number {
  const { surname, single, first, last } = model.names
  return names.reduce((sum, name) => {
    const compound = name.length > 2 && COMPOUND_SURNAMES.has(name.slice(0, 2))
    const [a = '', b] = Array.from(name.slice(compound ? 2 : 1))
    const given =
      b === undefined ? (single.get(a) ?? UNSEEN) : (first.get(a) ?? UNSEEN) + (last.get(b) ?? UNSEEN)
    return sum + (compound ? 7 : (surname.get(name.charAt(0)) ?? UNSEEN)) + given
  }, 0)
}
