import { byKind } from '#domain/kinds.ts'
import type { Article, Byline, Mention, Tags } from '#domain/schema.ts'
import type { Doubts } from '../stages.ts'
import { everywhere } from './everywhere.ts'
import { loadModel } from './model/model.ts'
import { nameDoubts } from './name-doubts.ts'
import type { Names } from './registry/names-file.ts'
import { vouchedBy, type Vouched } from './page-names.ts'
import { withRegistry } from './registry/registry.ts'
import { isReporter } from './people/reporters.ts'
import { rolesIn } from './roles/roles.ts'
import { shortForms } from './bodies/short-forms.ts'
import { inOrder, overlaps } from './occurrences.ts'
import { readNames, takeNames, type Found, type Reading } from './tagger.ts'

export type { Names }

/** What is tagged: an article's text, its writers, where it stands, and the place its paper is of. */
export interface Story {
  paragraphs: readonly string[]
  byline: Byline
  line: number
  /** `2024-02-24/01/3`, for namesakes split by the editor. */
  address: string
  home: string
  /** The editor's registry, as it holds for this article. */
  names: Names
}

/** An article's names, and what an editor should decide about them. */
export interface Tagged extends Pick<Article, 'tags' | 'mentions'> {
  doubts: Doubts
}

/**
 * Tags the articles of a page: the names of each story, its people with their roles as printed, and where each is
 * named. What one article is sure of speaks for the same name in the others. Those who wrote or photographed an article
 * are authors, not people of the story.
 */
export function tagStories(stories: readonly Story[]): Tagged[] {
  const readings = stories.map(({ paragraphs, home }) =>
    readNames(paragraphs, loadModel(), new Set(home ? [home] : [])),
  )
  const vouched = vouchedBy(readings, loadModel())
  return stories.map((story, i) => {
    const reading = readings[i]
    if (!reading) throw new Error('a story without its reading')
    return tagStory(story, reading, vouched(i))
  })
}

function tagStory(story: Story, reading: Reading, vouched: Vouched): Tagged {
  const { paragraphs, byline, address, line, names } = story
  const authors = new Set(byline.authors.map(({ name }) => name))
  const isWriter = (item: Found): boolean => isReporter(paragraphs[item.paragraph] ?? '', item, authors)
  const taken = takeNames(reading, vouched.keys)
  const own = taken.filter((item) => !isWriter(item))
  const companies = [
    ...own.filter(({ kind }) => kind === 'companies').map(({ name }) => name),
    ...vouched.companies,
  ]
  const short = shortForms(reading.texts, [...new Set(companies)])
  const all = everywhere(
    paragraphs,
    [...own, ...short.filter((item) => !own.some((other) => overlaps(item, other)))].sort(inOrder),
    vouched.tags,
  )
  const found = withRegistry(
    all.filter((item) => !isWriter(item)),
    paragraphs,
    names,
    address,
  )
  const tags = collectTags(paragraphs, found, reading, names)
  const written = new Set(taken.filter(isWriter).map(({ name }) => `people ${name}`))
  const sure = new Map(
    [...reading.sure]
      .filter(([key]) => !written.has(key))
      .map(([key, odds]) => [key, 1 / (1 + Math.exp(-odds))]),
  )
  return {
    tags,
    mentions: found.map(({ paragraph, start, end, kind, name }): Mention => ({
      paragraph,
      start,
      end,
      kind,
      name,
    })),
    doubts: nameDoubts({ paragraphs, found, sure, names, line }),
  }
}

function collectTags(
  paragraphs: readonly string[],
  found: readonly Found[],
  { texts }: Reading,
  names: Names,
): Tags {
  return byKind((kind) => {
    const own = new Set(found.filter((item) => item.kind === kind).map(({ name }) => name))
    return kind === 'people'
      ? rolesOf([...own], paragraphs, found, texts, names)
      : [...own].map((name) => ({ name }))
  })
}

function rolesOf(
  people: readonly string[],
  paragraphs: readonly string[],
  found: readonly Found[],
  texts: Reading['texts'],
  names: Names,
): Tags['people'] {
  const roles = new Map<string, Set<string>>(people.map((name) => [name, new Set()]))
  texts.forEach((text, paragraph) => {
    const own = found.filter((item) => item.kind === 'people' && item.paragraph === paragraph)
    for (const { name, role } of rolesIn(paragraphs[paragraph] ?? '', text, own))
      if (role) roles.get(name)?.add(role)
  })
  return people.map((name) => {
    const own = [...(roles.get(name) ?? [])]
    const given = names.roles.get(name)
    const all = own.length === 0 && given ? [given] : own
    return all.length > 0 ? { name, roles: all } : { name }
  })
}
