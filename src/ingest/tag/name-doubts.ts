import { TAG_KINDS } from '#domain/kinds.ts'
import type { Tags } from '#domain/schema.ts'
import type { Tag } from '#domain/tags.ts'
import type { Doubt, Doubts } from '../stages.ts'
import { say } from '../wording/said.ts'
import type { Names } from './registry/names-file.ts'
import type { Found } from './tagger.ts'

/** What the names of an article were read from, and how they came out. */
export interface Read {
  paragraphs: readonly string[]
  /** The names that the tagger took, with their places. */
  found: readonly Found[]
  /**
   * How sure it is (0 … 1) of each `${kind} ${name}`: of what it took, and of what it read but left out. What is not
   * listed is sure.
   */
  sure: ReadonlyMap<string, number>
  names: Names
  /** The line that the article begins on. */
  line: number
}

/** Nothing is asked where the tagger is wrong less often than this: the editor's minute is short. */
const WORTH_ASKING = 0.1

/**
 * The names of an article that an editor should decide: those taken though not surely, and those left out though they
 * may be names; never what the registry decides already. Their weight is how much an answer is expected to change: the
 * chance that the tagger is wrong about the name, times its places in the article.
 */
export function nameDoubts({ paragraphs, found, sure, names, line }: Read): Doubt[] {
  const split = new Set(names.splits.values())
  const taken = new Map<string, { tag: Tag; places: number }>()
  for (const { kind, name } of found) {
    const known = taken.get(keyOf({ kind, name }))
    if (known) known.places += 1
    else taken.set(keyOf({ kind, name }), { tag: { kind, name }, places: 1 })
  }
  const doubts: Doubt[] = []
  const ask = (said: Doubt['said'], tag: Tag, wrong: number, places: number): void => {
    const decided =
      names.forms.has(tag.name) ||
      names.kept.has(tag.name) ||
      split.has(tag.name) ||
      names.blocked.has(keyOf(tag)) ||
      places === 0
    if (decided || wrong < WORTH_ASKING) return
    doubts.push({ line, kind: 'name', said, text: tag.name, tag, weight: wrong * places })
  }
  for (const [key, { tag, places }] of taken)
    ask(say('name-taken', tag.kind), tag, 1 - (sure.get(key) ?? 1), places)
  const left = [...sure].flatMap(([key, chance]) => {
    const tag = taken.has(key) ? undefined : tagOf(key)
    return tag ? [{ tag, chance }] : []
  })
  const places = placesOf(
    left.map(({ tag }) => tag.name),
    withoutNames(paragraphs, found),
  )
  for (const { tag, chance } of left) ask(say('name-left', tag.kind), tag, chance, places.get(tag.name) ?? 0)
  return doubts
}

/**
 * The doubts of a page from those of its articles. A name doubted in several is one question, of all their weight; where
 * one article is sure of it, the others need not ask whether it is a name.
 */
export function askOnce(articles: readonly { tags: Tags; doubts: Doubts }[]): Doubts {
  const asked = new Map<string, Doubt>()
  const rest: Doubts = []
  for (const { doubts } of articles)
    for (const doubt of doubts) {
      if (!doubt.tag) {
        rest.push(doubt)
        continue
      }
      const key = keyOf(doubt.tag)
      const before = asked.get(key)
      // Taken somewhere, it is on the page: that is what the editor is asked about.
      const first = before?.said.code === 'name-left' && doubt.said.code === 'name-taken' ? doubt : before
      asked.set(key, { ...(first ?? doubt), weight: (before?.weight ?? 0) + (doubt.weight ?? 0) })
    }
  const settled = ({ said, tag }: Doubt): boolean =>
    said.code === 'name-taken' &&
    articles.some(
      ({ tags, doubts }) =>
        tag !== undefined &&
        tags[tag.kind].some(({ name }) => name === tag.name) &&
        !doubts.some((doubt) => doubt.tag && keyOf(doubt.tag) === keyOf(tag)),
    )
  return [...rest, ...[...asked.values()].filter((doubt) => !settled(doubt))]
}

const keyOf = ({ kind, name }: Tag): string => `${kind} ${name}`
const tagOf = (key: string): Tag | undefined => {
  const at = key.indexOf(' ')
  const kind = TAG_KINDS.find((known) => known === key.slice(0, at))
  return kind && { kind, name: key.slice(at + 1) }
}

/** The text with every name found blotted out: what stands inside a longer name is no place of its own. */
function withoutNames(paragraphs: readonly string[], found: readonly Found[]): string[] {
  const parts = paragraphs.map((text) => ({ text, at: 0, free: '' }))
  for (const { paragraph, start, end } of found) {
    const part = parts[paragraph]
    if (!part || start < part.at) continue
    part.free += `${part.text.slice(part.at, start)}${'\n'.repeat(end - start)}`
    part.at = end
  }
  return parts.map(({ text, at, free }) => free + text.slice(at))
}

/** How often each name stands in the text. One walk for all: a page without headlines is one article with thousands. */
function placesOf(names: readonly string[], paragraphs: readonly string[]): Map<string, number> {
  const places = new Map(names.map((name) => [name, 0]))
  const lengths = [...new Set(names.map(({ length }) => length))]
  for (const text of lengths.length > 0 ? paragraphs : [])
    for (let at = 0; at < text.length; at += 1)
      for (const length of lengths) {
        const word = text.slice(at, at + length)
        const known = word.length === length ? places.get(word) : undefined
        if (known !== undefined) places.set(word, known + 1)
      }
  return places
}
