import type { DocName } from '../format/doc.ts'
import { FileError, type Files } from './files.ts'
import { foldText } from '../language/fold.ts'
import type { Head } from '../format/head.ts'
import { inflateText } from '../format/inflate.ts'
import { knownPath, readKnown, type KnownName, type KnownNames } from '../format/known-names.ts'
import type { Dimension } from '#domain/kinds.ts'
import type { Clause } from '#domain/query.ts'
import { near, spellings, spells } from '../language/readings.ts'

/** What may be meant: a name with its kind and number of articles, or a headline with its article's address. */
export type Suggestion =
  | { type: 'name'; kind: Dimension; name: string; count: number; how: How }
  | { type: 'headline'; id: string; headline: string }

/** By its characters; spelled wholly, by initials, or by its beginning; or nearly so (a typing error). */
export type How = 'characters' | 'full' | 'short' | 'start' | 'near'
const TIERS: Record<How, number> = { full: 0, characters: 1, short: 2, start: 2, near: 3 }
/** Letters that spell a whole name by initials (jiangz: 江州) say more than the beginning of one (江泽民). */
const WHOLE = 20

/** Names of an archive, by characters, pinyin and initials. Reads a small file for the first letters typed. */
export class Suggester {
  private readonly files: Files
  private readonly head: Head
  private readonly foldable: (text: string) => Promise<void>
  private readonly known = new Map<string, Promise<KnownNames>>()

  /** @param foldable sees to it that a text can be folded */
  constructor(files: Files, head: Head, foldable: (text: string) => Promise<void>) {
    this.files = files
    this.head = head
    this.foldable = foldable
  }

  /** Suggestions for what has been typed, best first; typing errors are forgiven only when nothing else fits. */
  async suggest(typed: string, limit = 10): Promise<Suggestion[]> {
    await this.foldable(typed)
    const word = lettersOf(typed)
    if (word === '') return []
    const latin = /^[a-z]/u.test(word)
    const first = latin ? this.loadFor([word.charAt(0)]) : undefined
    const top = await this.load('')
    const sounds = top.readings.get(word.charAt(0)) ?? []
    const lists = [top, ...(await (first ?? this.loadFor(sounds.map((sound) => sound.charAt(0)))))]
    const names = rank(lists, word, how)
    const found = names.length > 0 ? names : rank(lists, word, howNear)
    const headlines = top.headlines
      .filter(({ headline }) => foldText(headline).replaceAll(' ', '').includes(word))
      .map(({ id, headline }): Suggestion => ({ type: 'headline', id, headline }))
    return [...found.slice(0, Math.max(1, limit - Math.min(headlines.length, 3))), ...headlines].slice(
      0,
      limit,
    )
  }

  /**
   * For each word of Latin letters, all names that are spelled so, wholly or by initials; others are left out.
   * `small`: only words in small letters, as names are typed (qjj), not abbreviations (GDP).
   */
  async spelled(
    clauses: readonly Clause[],
    small: boolean,
    missing: Set<string>,
  ): Promise<Map<string, DocName[]>> {
    const found = new Map<string, DocName[]>()
    const words = clauses.flatMap(({ any }) => any.filter(({ quoted }) => !quoted).map(({ text }) => text))
    for (const word of words) {
      if (!/^[a-zü']{2,60}$/iu.test(word) || (small && word !== word.toLowerCase())) continue
      try {
        const letters = lettersOf(word)
        const lists =
          this.head.letters === '' ? [await this.load('')] : await this.loadFor([letters.charAt(0)])
        const names = rank(lists, letters, how).filter(({ how }) => how === 'full' || how === 'short')
        if (names.length > 0) found.set(word, names)
      } catch (error) {
        missing.add(error instanceof FileError ? error.path : String(error))
      }
    }
    return found
  }

  /** The files of those of these letters that have one. */
  private loadFor(letters: readonly string[]): Promise<KnownNames[]> {
    const known = [...new Set(letters)].filter((letter) => this.head.letters.includes(letter))
    return Promise.all(known.map((letter) => this.load(letter)))
  }

  private async read(letter: string): Promise<KnownNames> {
    const text = inflateText(await this.files.get(knownPath(letter)))
    await this.foldable(text)
    return readKnown(text)
  }

  private load(letter: string): Promise<KnownNames> {
    let known = this.known.get(letter)
    if (!known) {
      known = this.read(letter)
      known.catch(() => this.known.delete(letter))
      this.known.set(letter, known)
    }
    return known
  }
}

/** Typed letters as the tables have them: folded, no blanks, ü as v. */
const lettersOf = (typed: string): string =>
  foldText(typed.slice(0, 60)).replaceAll(/[ ']/gu, '').replaceAll('ü', 'v')

type Judge = (known: KnownNames, name: KnownName, word: string) => How | undefined

function rank(lists: readonly KnownNames[], word: string, judge: Judge): (Suggestion & { type: 'name' })[] {
  const found = new Map<string, Suggestion & { type: 'name' }>()
  for (const known of lists) {
    for (const name of known.names) {
      const key = `${name.kind}/${name.name}`
      if (found.has(key)) continue
      const fits = judge(known, name, word)
      if (fits)
        found.set(key, { type: 'name', kind: name.kind, name: name.name, count: name.count, how: fits })
    }
  }
  const weight = ({ how: fits, count }: { how: How; count: number }): number =>
    count * (fits === 'short' ? WHOLE : 1)
  return [...found.values()].sort(
    (a, b) => TIERS[a.how] - TIERS[b.how] || weight(b) - weight(a) || (a.name < b.name ? -1 : 1),
  )
}

function how({ readings }: KnownNames, { folded }: KnownName, word: string): How | undefined {
  if (folded === word) return 'full'
  if (folded.includes(word)) return 'characters'
  return /^[a-z]/u.test(word) ? spells(word, folded, readings) : undefined
}

/** One typing error in five letters and more, two in nine and more; or another character that sounds alike. */
function howNear({ readings }: KnownNames, { folded }: KnownName, word: string): How | undefined {
  if (/^[a-z]+$/u.test(word)) {
    const most = word.length >= 9 ? 2 : word.length >= 5 ? 1 : 0
    return most > 0 && spellings(folded, readings).some((spelled) => near(word, spelled, most))
      ? 'near'
      : undefined
  }
  if (folded.length < 2 || Math.abs(folded.length - word.length) > 1) return undefined
  const sounds = new Set(spellings(word, readings))
  if (folded.length === word.length && spellings(folded, readings).some((spelled) => sounds.has(spelled)))
    return 'near'
  return folded.length >= 3 && near(word, folded, 1) ? 'near' : undefined
}
