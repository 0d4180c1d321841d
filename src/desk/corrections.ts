import type { TagKind } from '#domain/kinds.ts'
import type { Article, Headline } from '#domain/schema.ts'
import type { Tag } from '#domain/tags.ts'
import { HEADLINE_PARTS, type Edit } from '#ingest/edits/edit.ts'
import { registryBlock, registryLine, type Naming } from './registry-lines.ts'

/** What is quoted of either side of a seam: long enough to be found once, short enough to be read. */
const QUOTE = 14

/** The two sides of a seam between paragraphs, or inside one. */
export const joinAt = (before: string, after: string): Edit => ({
  verb: 'join',
  end: before.slice(-QUOTE),
  begin: after.slice(0, QUOTE),
})
export const splitAt = (text: string, offset: number): Edit => ({
  verb: 'split',
  end: text.slice(0, offset).trimEnd().slice(-QUOTE),
  begin: text.slice(offset).trimStart().slice(0, QUOTE),
})

/** An article begins with these words; or, the words being an article's headline, it does not. */
export const beginWith = (headline: string): Edit => ({ verb: 'article', headline })
export const noArticle = (article: Article, edits: readonly Edit[]): Edit => ({
  verb: 'no-article',
  headline: printedMain(article, edits),
})

/** A paragraph that follows the headline belongs to it. */
export const withHeadline = (
  { headline: { kicker = '', main, sub = '' } }: Article,
  paragraph: string,
): Edit => beginWith(kicker + main + sub + paragraph)

/** The headline's parts that are to change, each an edit. */
export function headlineEdits(article: Article, wanted: Headline, edits: readonly Edit[]): Edit[] {
  const of = printedMain(article, edits)
  return HEADLINE_PARTS.flatMap((part) => {
    const text = (wanted[part] ?? '').trim()
    return text === (article.headline[part] ?? '') || (part === 'main' && text === '')
      ? []
      : [{ verb: 'headline' as const, of, part, text }]
  })
}

/** A name with its kind, full form and roles. Nothing is written of what is so already in `tagged`. */
export function nameEdits(
  { kind, form, name, roles, onlyIn }: Naming,
  tagged: boolean,
  edits: readonly Edit[],
): Edit[] {
  const where = placeOf(onlyIn, edits)
  const own: Edit[] = tagged
    ? []
    : [{ verb: 'tag', kind, name: form, ...(form !== name && { as: name }), ...where }]
  return kind === 'people' ? [...own, { verb: 'roles', name, roles: [...roles], ...where }] : own
}
export const noName = (
  kind: TagKind,
  name: string,
  onlyIn: Article | undefined,
  edits: readonly Edit[],
): Edit => ({
  verb: 'untag',
  kind,
  name,
  ...placeOf(onlyIn, edits),
})

const placeOf = (article: Article | undefined, edits: readonly Edit[]): { in?: string } =>
  article ? { in: printedMain(article, edits) } : {}

/** Edits name an article by its headline as printed, which stays when the headline is corrected again. */
function printedMain({ headline: { main } }: Article, edits: readonly Edit[]): string {
  const changed = edits.find((edit) => edit.verb === 'headline' && edit.part === 'main' && edit.text === main)
  return changed?.verb === 'headline' ? changed.of : main
}

/** Adds an edit, and takes away the earlier ones that it answers: what was undone by hand leaves no trace. */
export function addEdit(edits: readonly Edit[], added: Edit): Edit[] {
  const kept = edits.filter((edit) => !isAnsweredBy(edit, added))
  return kept.length < edits.length && isOpposite(edits, kept, added) ? kept : [...kept, added]
}

/** An edit that only takes back an earlier one of the editor's need not be written. */
function isOpposite(edits: readonly Edit[], kept: readonly Edit[], added: Edit): boolean {
  const gone = edits.filter((edit) => !kept.includes(edit))
  return gone.some(
    (edit) =>
      (edit.verb === 'split' && added.verb === 'join') ||
      (edit.verb === 'join' && added.verb === 'split') ||
      (edit.verb === 'article' &&
        added.verb === 'no-article' &&
        bare(edit.headline) === bare(added.headline)),
  )
}

function isAnsweredBy(edit: Edit, added: Edit): boolean {
  switch (added.verb) {
    case 'join':
    case 'split':
      return (
        (edit.verb === 'join' || edit.verb === 'split') &&
        edit.end === added.end &&
        edit.begin === added.begin
      )
    case 'article':
    case 'no-article':
      if (edit.verb === 'split') return bare(added.headline).startsWith(bare(edit.begin))
      return (edit.verb === 'article' || edit.verb === 'no-article') && alike(edit.headline, added.headline)
    case 'headline':
      return edit.verb === 'headline' && edit.of === added.of && edit.part === added.part
    case 'tag':
    case 'untag':
      return (
        (edit.verb === 'tag' || edit.verb === 'untag') &&
        edit.name === added.name &&
        edit.in === added.in &&
        (edit.kind === added.kind || edit.verb === added.verb)
      )
    case 'roles':
      return edit.verb === 'roles' && edit.name === added.name && edit.in === added.in
    case 'note':
      return false
  }
}

const bare = (text: string): string => text.replace(/\s/gu, '')
const alike = (a: string, b: string): boolean => bare(a).startsWith(bare(b)) || bare(b).startsWith(bare(a))

/** What an editor's answer changes: lines of the registry, or edits of the page where a line cannot carry the name. */
export interface Decision {
  edits: readonly Edit[]
  lines: readonly string[]
}

/** The answer to a doubtful name: what it is, be it another kind or other words than was asked; undefined for no name. */
export function decide(asked: Tag, answer: Omit<Naming, 'onlyIn'> | undefined): Decision {
  // Where other words are the name, those asked about are none.
  const wrong = answer === undefined || (answer.form !== asked.name && answer.name !== asked.name)
  const lines = [
    ...(wrong ? [registryBlock(asked.kind, asked.name)] : []),
    ...(answer ? [registryLine(answer)] : []),
  ]
  if (!lines.includes('')) return { edits: [], lines }
  const untag: Edit = { verb: 'untag', kind: asked.kind, name: asked.name }
  const { kind = asked.kind, form = '', name = form } = answer ?? {}
  const tag: Edit = { verb: 'tag', kind, name: form, ...(form !== name && { as: name }) }
  return { edits: [...(wrong ? [untag] : []), ...(answer ? [tag] : [])], lines: [] }
}
