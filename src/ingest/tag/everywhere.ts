import { PLACES } from './lists/places.ts'
import type { Tag } from '#domain/tags.ts'
import { isInWord } from './bodies/state-bodies.ts'
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
  const byFirst = new Map<number, string[]>()
  for (const form of [...forms.keys()].sort((a, b) => b.length - a.length)) {
    const first = form.charCodeAt(0)
    const others = byFirst.get(first)
    if (others) others.push(form)
    else byFirst.set(first, [form])
    BEGINS[first] = 1
  }
  const companies = [...new Set(found.filter(({ kind }) => kind === 'companies').map(({ name }) => name))]
  const owned = paragraphs.map((): Found[] => [])
  for (const item of found) owned[item.paragraph]?.push({ ...item, name: fullName(item, companies) })
  const all: Found[] = []
  paragraphs.forEach((text, paragraph) => {
    fill(all, text, paragraph, owned[paragraph] ?? [], forms, byFirst)
  })
  for (const first of byFirst.keys()) BEGINS[first] = 0
  return all
}

/** For each UTF-16 unit whether a form of the article at hand begins with it: asked at every character. */
const BEGINS = new Uint8Array(0x10000)

/** One walk through a paragraph: what was found stays, and between it the longest form at each place is marked. */
function fill(
  all: Found[],
  text: string,
  paragraph: number,
  own: readonly Found[],
  forms: ReadonlyMap<string, Tag>,
  byFirst: ReadonlyMap<number, readonly string[]>,
): void {
  let next = 0
  for (let at = 0; at < text.length;) {
    const coming = own[next]
    let end = at + 1
    if (coming && coming.start <= at) {
      next += 1
      all.push(coming)
      end = Math.max(coming.end, end)
    } else if (BEGINS[text.charCodeAt(at)] === 1) {
      const limit = coming?.start ?? text.length
      const form = byFirst
        .get(text.charCodeAt(at))
        ?.find((one) => at + one.length <= limit && text.startsWith(one, at))
      const tag = form === undefined ? undefined : forms.get(form)
      if (form && tag && !(tag.kind === 'organisations' && isInWord(text, at + form.length))) {
        end = Math.max(at + form.length, end)
        all.push({ paragraph, start: at, end: at + form.length, ...tag })
      }
    }
    at = end
  }
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
