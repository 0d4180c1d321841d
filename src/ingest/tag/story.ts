import { byKind } from '#domain/kinds.ts'
import type { Article, Byline, Mention, Tags } from '#domain/schema.ts'
import { withRegistry } from './registry.ts'
import { isCollective, roleAfter, roleBefore } from './roles.ts'
import { loadModel } from './model/model.ts'
import { nameDoubts } from './name-doubts.ts'
import type { Names } from './names-file.ts'
import { everywhere } from './everywhere.ts'
import { isReporter } from './reporters.ts'
import { surenessOf } from './sureness.ts'
import { readNames, type Found, type Reading } from './tagger.ts'
import type { Doubts } from '../stages.ts'

export type { Names }

/** What is tagged: an article's text, its writers, where it stands, and the place its paper is of. */
export interface Story {
  paragraphs: readonly string[]
  byline: Byline
  line: number
  /** `2024-02-24/01/3`, for namesakes split by the editor. */
  address: string
  home: string
}

/**
 * Tags an article: the names of the story, its people with their roles as printed, and where each is named.
 * Those who wrote or photographed it are authors, not people of the story.
 */
export function tagStory(story: Story, names: Names, doubts: Doubts): Pick<Article, 'tags' | 'mentions'> {
  const { paragraphs, byline, address } = story
  const places = new Set(story.home ? [story.home] : [])
  const reading = readNames(paragraphs, loadModel(), places)
  const authors = new Set(byline.authors.map(({ name }) => name))
  const isWriter = (item: Found): boolean => isReporter(paragraphs[item.paragraph] ?? '', item, authors)
  const own = reading.found.filter((item) => !isWriter(item))
  const found = withRegistry(everywhere(paragraphs, own), paragraphs, names, address)
  const tags = collectTags(paragraphs, { ...reading, found }, names)
  const sure = surenessOf(reading, found, tags, isWriter)
  doubts.push(...nameDoubts({ paragraphs, found, sure, names, line: story.line }))
  return {
    tags,
    mentions: found.map(({ paragraph, start, end, kind, name }): Mention => ({
      paragraph,
      start,
      end,
      kind,
      name,
    })),
  }
}

function collectTags(paragraphs: readonly string[], { found, pieces }: Reading, names: Names): Tags {
  return byKind((kind) => {
    const own = new Set(found.filter((item) => item.kind === kind).map(({ name }) => name))
    return kind === 'people'
      ? rolesOf([...own], paragraphs, { found, pieces }, names)
      : [...own].map((name) => ({ name }))
  })
}

function rolesOf(
  people: readonly string[],
  paragraphs: readonly string[],
  { found, pieces }: Reading,
  names: Names,
): Tags['people'] {
  const roles = new Map<string, Set<string>>(people.map((name) => [name, new Set()]))
  let last: { found: Found; role: string } | undefined
  for (const item of found) {
    if (item.kind !== 'people') continue
    const text = paragraphs[item.paragraph] ?? ''
    const before = roleBefore(text, item.start, pieces[item.paragraph] ?? [])
    const listed =
      last &&
      last.found.paragraph === item.paragraph &&
      /^[、和]$/u.test(text.slice(last.found.end, item.start))
    const shared = !before && listed && last && isCollective(last.role) ? last.role : undefined
    const role = before ?? shared ?? roleAfter(text, item.end)
    if (role) roles.get(item.name)?.add(role)
    last = role ? { found: item, role } : undefined
  }
  return people.map((name) => {
    const own = [...(roles.get(name) ?? [])]
    const given = names.roles.get(name)
    const all = own.length === 0 && given ? [given] : own
    return all.length > 0 ? { name, roles: all } : { name }
  })
}
