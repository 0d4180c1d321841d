import { byKind, type TagKind } from '#domain/kinds.ts'
import type { Article, Mention, Tags } from '#domain/schema.ts'
import { tagKey, type Tag } from '#domain/tags.ts'
import { shortForm } from '../tag/everywhere.ts'
import { areApart, type Names } from '../tag/registry/names-file.ts'
import { isQualified } from '../tag/registry/splits.ts'
import { inOrder, occurrences, overlaps } from '../tag/occurrences.ts'
import type { DraftArticle } from '../stages.ts'
import { editsOf, type Corrections, type Edit } from './edit.ts'
import { headlinesOf } from './headlines.ts'
import { headed } from './locate.ts'
import { isSaid, say, type Said } from '../wording/said.ts'

type TagEdit = Edit & { verb: 'tag' | 'untag' | 'roles' }

/** Applies `tag`, `untag` and `roles`, in their order; mentions follow everywhere in each article. */
export function correctTags(
  articles: readonly Article[],
  drafts: readonly DraftArticle[],
  { edits, misses }: Corrections,
  names: Names,
): Article[] {
  const own = [...articles]
  for (const edit of editsOf(edits, 'tag', 'untag', 'roles')) {
    const draft = edit.in === undefined ? undefined : headed(drafts, headlinesOf, edit.in)
    if (isSaid(draft)) {
      misses.push({ edit, reason: draft })
      continue
    }
    const reasons = own.map((article, i) => {
      if (draft && drafts[i] !== draft) return undefined
      const result = correct(article, edit, names)
      if (isSaid(result)) return result
      own[i] = result
      return 'done'
    })
    if (!reasons.includes('done')) misses.push({ edit, reason: gravest(reasons) })
  }
  return own
}

/** Of why an edit applies to no article, what helps most: that the name stands there, but not so. */
const gravest = (reasons: readonly (Said | 'done' | undefined)[]): Said => {
  const said = reasons.filter(isSaid)
  return said.find(({ code }) => code !== 'not-in-text') ?? said[0] ?? say('no-articles')
}

/** An article with the edit applied, or why it does not apply there. */
function correct(article: Article, edit: TagEdit, names: Names): Article | Said {
  const { name } = edit
  const has = (kind: TagKind): boolean => article.tags[kind].some((tag) => tag.name === name)
  const stands = article.paragraphs.some((text) => text.includes(name))
  const missing = say('not-in-text', name)
  if (edit.verb === 'untag') {
    if (!has(edit.kind)) return stands ? article : missing
    const kept = article.mentions.filter((item) => item.kind !== edit.kind || item.name !== name)
    return collect(article, kept, { kind: edit.kind, name })
  }
  if (edit.verb === 'roles') {
    if (!has('people')) return say('not-a-person', name)
    return withRoles(article, name, edit.roles)
  }
  if (!stands) return missing
  const meant = edit.as ?? name
  if (areApart(names, edit.kind, name, meant) && !isQualified(name, meant))
    return say('edit-apart', name, meant)
  const mentions = marked(article, edit, meant, names)
  if (!mentions.some((item) => item.kind === edit.kind && item.name === meant))
    return say('inside-longer', name)
  const tagged = collect(article, mentions)
  return edit.roles ? withRoles(tagged, meant, edit.roles) : tagged
}

/** An article with tags that its source gives: marked where the text has them, listed where it has not. */
export function withTags(article: Article, given: readonly Tag[], names: Names): Article {
  const first = new Map([...given].reverse().map((tag) => [tag.name, tag]))
  // What the tagger marked by its list of names is done; only companies may also stand there in short.
  const done = new Set(article.mentions.filter(({ kind }) => kind !== 'companies').map(tagKey))
  const left = [...first.values()].reverse().filter((tag) => !done.has(tagKey(tag)))
  const marked = left.reduce((own, { kind, name }) => {
    const result = correct(own, { verb: 'tag', kind, name }, names)
    return isSaid(result) ? own : result
  }, article)
  return given.reduce(
    (own, { kind, name }) =>
      own.tags[kind].some((tag) => tag.name === name)
        ? own
        : { ...own, tags: { ...own.tags, [kind]: [...own.tags[kind], { name }] } },
    marked,
  )
}

/** The article's mentions with a name marked wherever it stands, but inside longer names. */
function marked(
  { paragraphs, mentions }: Article,
  { kind, name }: TagEdit & { verb: 'tag' },
  meant: string,
  names: Names,
): Mention[] {
  const core = kind === 'companies' ? shortForm(name) : undefined
  const short = core !== undefined && areApart(names, kind, core, meant) ? undefined : core
  let all = mentions.map((item) =>
    item.name === meant || item.name === name ? { ...item, kind, name: meant } : item,
  )
  for (const form of short === undefined ? [name] : [name, short])
    for (const stretch of occurrences(paragraphs, form)) {
      const around = all.filter((item) => overlaps(item, stretch))
      if (
        around.some((item) => item.end - item.start > form.length || (form !== name && item.name !== meant))
      )
        continue
      all = all.filter((item) => !around.includes(item))
      all.push({ ...stretch, kind, name: meant })
    }
  return all.sort(inOrder)
}

/** Tags from mentions, in the order of the text; a tag the text never named stays, but for the one taken away. */
function collect(article: Article, mentions: Mention[], gone?: { kind: TagKind; name: string }): Article {
  const tags = byKind((kind) => {
    const old: Tags['people'] = article.tags[kind]
    const named = new Set(article.mentions.filter((item) => item.kind === kind).map(({ name }) => name))
    const names = new Set(mentions.filter((item) => item.kind === kind).map(({ name }) => name))
    for (const { name } of old)
      if (!named.has(name) && !(gone?.kind === kind && gone.name === name)) names.add(name)
    // A list of names may have thousands: no search through the old ones for each.
    const kept = new Map(old.map((tag) => [tag.name, tag]))
    return [...names].map((name) => kept.get(name) ?? { name })
  })
  return { ...article, tags, mentions }
}

function withRoles(article: Article, name: string, roles: readonly string[]): Article {
  const people = article.tags.people.map((tag) =>
    tag.name !== name ? tag : roles.length > 0 ? { name, roles: [...roles] } : { name },
  )
  return { ...article, tags: { ...article.tags, people } }
}
