import { readFileSync } from 'node:fs'
import { parsePage } from '#domain/parse.ts'
import type { Article } from '#domain/schema.ts'
import { tagKey, tagsOf, type Tag } from '#domain/tags.ts'
import { tagPath } from '#domain/urls.ts'
import { pageFiles } from './index-file.ts'
import { fromOf, linesOf } from './redirects-file.ts'
import { meaningOf, type Names } from './tag/registry/names-file.ts'
import { writeWhole } from './write.ts'

/** A tag that a page no longer has, and the one that its words are now. */
export interface MovedTag {
  from: Tag
  to: Tag
}

/**
 * The tags that a page had and has no more, of which it can be told what became: what the same article now reads in the
 * same words, be it by an alias, a split or an edit; else what the registry says they mean. What was merely taken away
 * leads nowhere.
 */
export function movedTags(
  before: readonly Article[],
  after: readonly Article[],
  names: Pick<Names, 'forms'>,
): MovedTag[] {
  const stays = new Set(after.flatMap(tagsOf).map(tagKey))
  const moved = new Map<string, MovedTag>()
  for (const old of before)
    for (const from of tagsOf(old)) {
      if (stays.has(tagKey(from)) || moved.has(tagKey(from))) continue
      const now = after.find(({ n }) => n === old.n)
      const to = (now && readNow(old, now, from)) ?? meaningOf(names, from)
      if (tagKey(to) !== tagKey(from)) moved.set(tagKey(from), { from, to })
    }
  return [...moved.values()]
}

/** What an article reads where the old one read a tag: in the tag's own words or a form that stood for it. */
function readNow(old: Article, now: Article, tag: Tag): Tag | undefined {
  const printed = ({ paragraphs }: Article, { paragraph, start, end }: Article['mentions'][number]) =>
    paragraphs[paragraph]?.slice(start, end) ?? ''
  const forms = old.mentions.filter((item) => tagKey(item) === tagKey(tag)).map((item) => printed(old, item))
  const mention =
    now.mentions.find((item) => printed(now, item) === tag.name) ??
    now.mentions.find((item) => forms.includes(printed(now, item)))
  return mention && { kind: mention.kind, name: mention.name }
}

/** What became of the redirects of tags: addresses led on, and addresses that are pages again. */
export interface SettledTags {
  led: readonly { from: string; to: string }[]
  back: readonly string[]
}

/**
 * Leads the addresses of tags that no page of the archive has any more to those that their words are now, and takes a
 * redirect away whose tag is back: a build refuses one that hides a page.
 * @param made tags of the pages that were just made
 */
export function settleTags(
  file: string,
  pagesDir: string,
  moved: readonly MovedTag[],
  made: readonly Tag[],
): SettledTags {
  const lines = linesOf(file)
  const own = new Set(made.map((tag) => tagPath(tag)))
  const back = lines.filter((line) => own.has(fromOf(line)))
  const kept = lines.filter((line) => !own.has(fromOf(line)))
  const known = new Set(kept.map(fromOf))
  const there = moved.length > 0 ? tagsThere(pagesDir) : new Set<string>()
  const led = new Map<string, MovedTag>()
  for (const one of moved) {
    const path = tagPath(one.from)
    if (!there.has(tagKey(one.from)) && there.has(tagKey(one.to)) && !known.has(path)) led.set(path, one)
  }
  const added = [...led].map(([path, { from, to }]) => `${path} ${tagPath(to)}  # ${from.name}`)
  if (back.length > 0 || added.length > 0) writeWhole(file, `${[...kept, ...added].join('\n')}\n`)
  return {
    led: [...led].map(([from, { to }]) => ({ from, to: tagPath(to) })),
    back: back.map(fromOf),
  }
}

/** Keys of every tag of an archive. A page that cannot be read has none; the index names it. */
function tagsThere(pagesDir: string): Set<string> {
  return new Set(
    pageFiles(pagesDir).flatMap((path) => {
      try {
        return parsePage(JSON.parse(readFileSync(path, 'utf8')), path)
          .page.articles.flatMap(tagsOf)
          .map(tagKey)
      } catch {
        return []
      }
    }),
  )
}
