import { PLACES } from './lists/places.ts'
import type { Tag } from '#domain/tags.ts'
import { isInWord } from './state-bodies.ts'
import type { Found } from './tagger.ts'

/**
 * A name found in one place of an article is marked wherever the article has it, and a company's short form is
 * read as the company (凯歌铝业 after 某市凯歌铝业有限公司); so are the names that the page vouches for. Longer names are placed first, and none inside
 * another.
 */
export function everywhere(
  paragraphs: readonly string[],
  found: readonly Found[],
  vouched: readonly Tag[] = [],
): Found[] {
  const forms = new Map<string, Tag>(vouched.map((tag) => [tag.name, tag]))
  for (const { kind, name } of found) if (!forms.has(name)) forms.set(name, { kind, name })
  for (const { kind, name } of found) {
    const short = kind === 'companies' ? shortForm(name) : undefined
    if (short && !forms.has(short)) forms.set(short, { kind, name })
  }
  const byFirst = new Map<string, string[]>()
  for (const form of [...forms.keys()].sort((a, b) => b.length - a.length)) {
    const first = form.charAt(0)
    byFirst.set(first, [...(byFirst.get(first) ?? []), form])
  }
  const companies = [...new Set(found.filter(({ kind }) => kind === 'companies').map(({ name }) => name))]
  const owned = paragraphs.map((): Found[] => [])
  for (const item of found) owned[item.paragraph]?.push({ ...item, name: fullName(item, companies) })
  return paragraphs.flatMap((text, paragraph) =>
    fill(text, owned[paragraph] ?? [], (at, limit) => {
      const form = byFirst
        .get(text.charAt(at))
        ?.find((own) => at + own.length <= limit && text.startsWith(own, at))
      const known = form === undefined ? undefined : forms.get(form)
      return form && known && !(known.kind === 'organisations' && isInWord(text, at + form.length))
        ? { paragraph, start: at, end: at + form.length, ...known }
        : undefined
    }),
  )
}

/** One walk through a paragraph: what was found stays, and between it the longest form at each place is marked. */
function fill(
  text: string,
  own: readonly Found[],
  formAt: (at: number, limit: number) => Found | undefined,
): Found[] {
  const all: Found[] = []
  let next = 0
  for (let at = 0; at < text.length;) {
    const coming = own[next]
    const item = coming && coming.start <= at ? coming : formAt(at, coming?.start ?? text.length)
    if (item === coming && coming) next += 1
    if (item) all.push(item)
    at = item ? Math.max(item.end, at + 1) : at + 1
  }
  return all
}

/** A company named without its place means the one the article names with it: 凯歌公司 after 丰县凯歌公司. */
function fullName({ kind, name }: Found, companies: readonly string[]): string {
  if (kind !== 'companies') return name
  const full = companies.filter((own) => own.endsWith(name) && isPlace(own.slice(0, -name.length)))
  return full.length === 1 ? (full[0] ?? name) : name
}

const isPlace = (text: string): boolean => PLACES.has(text) || areDivisions(text)

const DIVISIONS = ['省', '自治区', '市', '县', '区', '镇']

/**
 * Whether a text is nothing but divisions, each of one to eight characters and what it is (海角省白沙市). By hand: where
 * such a word begins and ends has many readings (市区镇), and a regular expression tries them all.
 */
function areDivisions(text: string): boolean {
  const chars = Array.from(text)
  if (chars.length === 0 || !chars.every((char) => /\p{Script=Han}/u.test(char))) return false
  /** Whether the text can be parted here. */
  const parts = [true]
  for (let end = 1; end <= chars.length; end += 1)
    parts[end] = DIVISIONS.some((division) => {
      const word = end - division.length
      return (
        chars.slice(Math.max(0, word), end).join('') === division &&
        Array.from({ length: 8 }, (_, i) => word - 1 - i).some((begin) => parts[begin] === true)
      )
    })
  return parts[chars.length] === true
}

const LEGAL = /(?:集团)?(?:股份)?(?:有限)?(?:责任)?(?:集团)?公司$/u
const PLACE_PREFIX = /^(?:\p{Script=Han}{2,8}?(?:省|自治区|市|县|区|镇))+/u

/** A company's name without its place and legal form; undefined where too little would stay to be sure. */
export function shortForm(name: string): string | undefined {
  const core = name.replace(LEGAL, '').replace(PLACE_PREFIX, '')
  return core.length >= 4 && core.length < name.length ? core : undefined
}
