import { byKind } from '#domain/kinds.ts'
import { parsePage } from '#domain/parse.ts'
import { LIMITS, type Article, type Page } from '#domain/schema.ts'
import type { Tag } from '#domain/tags.ts'
import { articleId } from '#domain/urls.ts'
import type { Corrections, Edit, Miss } from './edits/edit.ts'
import { placed } from './doubts.ts'
import { correctDrafts } from './edits/drafts.ts'
import { openDoubts } from './edits/settled.ts'
import { correctTags, withTags } from './edits/tags.ts'
import { numberArticles, type Published, type Removed } from './numbers.ts'
import type { NinjsPage } from './ninjs/read.ts'
import { readArticles } from './pipeline.ts'
import type { Doubts, DraftArticle, PageHead, RawText } from './stages.ts'
import { PageTextError } from './steps/file/page-text-error.ts'
import { askOnce } from './tag/name-doubts.ts'
import { meaningOf } from './tag/registry/names-file.ts'
import { tagStories, type Names, type Story, type Tagged } from './tag/story.ts'
import { say } from './wording/said.ts'

/** A page, what an editor should look at in it, and the edits that do not apply to it. */
export interface IngestedPage {
  page: Page
  doubts: Doubts
  misses: Miss[]
  /** Numbers that are new, and articles that are gone, against what was published. */
  added: number[]
  removed: Removed[]
}

/** What goes with a page's text: the registry, the corrections, what was published. */
export interface Source {
  names: Names
  edits: readonly Edit[]
  /** What stands of the page already: articles keep its numbers. */
  published?: Published | undefined
}

/** What a page is made from: its text below the header, the header, the registry of names, the corrections. */
export interface PageSource extends Source {
  head: PageHead
  raw: RawText
}

/**
 * Page text → page JSON. Pure: equal sources give equal pages. Throws a {@link PageTextError} where the text holds no
 * story, or more than the contract takes.
 */
export function makePage({ head, raw, ...source }: PageSource): IngestedPage {
  const doubts: Doubts = []
  const corrections: Corrections = { edits: source.edits, misses: [] }
  const drafts = readArticles({ ...raw, paper: head.paper }, doubts, corrections)
  if (drafts.length === 0) throw new PageTextError(raw.firstLine, say('empty'))
  const made = finishPage(head, drafts, doubts, corrections, source)
  return { ...made, doubts: placed(made.doubts, raw) }
}

/** A ninjs file's text → page JSON; see {@link readNinjs}. `file` is its name, which may give date and page. */
export function makeNinjsPage(ninjs: NinjsPage, doubts: Doubts, source: Source): IngestedPage {
  const corrections: Corrections = { edits: source.edits, misses: [] }
  const drafts = correctDrafts(ninjs.drafts, corrections)
  const made = finishPage(ninjs.head, drafts, doubts, corrections, source)
  if (ninjs.single && made.removed.length > 0) throw new PageTextError(0, say('single-on-page'))
  return made
}

function finishPage(
  head: PageHead,
  drafts: readonly DraftArticle[],
  doubts: Doubts,
  corrections: Corrections,
  { names, published }: Source,
): IngestedPage {
  // Checked before names are read, which costs most.
  for (const { paragraphs, line } of drafts) {
    const long = paragraphs.find((text) => text.length > LIMITS.paragraph)
    if (long !== undefined)
      throw new PageTextError(line, say('long-paragraph', long.length, LIMITS.paragraph))
  }
  const stories = drafts.map(({ headline, paragraphs, carried }) => ({
    headline,
    paragraphs,
    given: carried?.n,
  }))
  const { numbers, added, removed } = numberArticles(stories, published)
  const tagged = tagStories(drafts.map((draft, i) => storyOf(draft, numbers[i] ?? 0, head, names)))
  doubts.push(...askOnce(tagged))
  const articles = correctTags(
    drafts.map((draft, i) => toArticle(draft, numbers[i] ?? 0, names, tagged[i])),
    drafts,
    corrections,
    names,
  )
  const page = withinContract({ ...pageFields(head), articles }, drafts, doubts)
  return {
    page,
    doubts: openDoubts(doubts, corrections),
    misses: corrections.misses,
    added,
    removed,
  }
}

/**
 * A page goes out as readers would read it: a part that breaks the contract (a headline of 3,000 characters) is left
 * out or cut here, and named. Throws a {@link PageTextError} where that would cost an article.
 */
function withinContract(page: Page, drafts: readonly DraftArticle[], doubts: Doubts): Page {
  const parsed = parsePage(page, 'page')
  for (const problem of parsed.problems) {
    const { place, lost } = problem
    const draft = drafts[Number(/^articles\[(\d+)\]/u.exec(place)?.[1])]
    const line = draft?.line ?? 0
    if (lost !== 'part') throw new PageTextError(line, say('problem', problem))
    doubts.push({ line, kind: 'left-out', said: say('problem', problem), text: place })
  }
  return parsed.page
}

function pageFields({
  paper,
  language,
  date,
  dateCertainty,
  page,
  pageName,
  facsimile,
}: PageHead): Omit<Page, 'articles'> {
  const fields = { schema: 'banmian/page/1' as const, paper, language, date, dateCertainty, page }
  return { ...fields, ...(pageName ? { pageName } : {}), ...(facsimile ? { facsimile } : {}) }
}

function storyOf(draft: DraftArticle, n: number, head: PageHead, names: Names): Story {
  const given = givenTags(draft, names)
  return {
    ...draft,
    address: articleId({ ...head, n }),
    home: homeOf(head.paper),
    names: given.length === 0 ? names : { ...names, forms: withForms(given, names) },
  }
}

function toArticle(draft: DraftArticle, n: number, names: Names, tagged: Tagged | undefined): Article {
  const { headline, byline, paragraphs } = draft
  const { tags = byKind(() => []), mentions = [] } = tagged ?? {}
  const article = { n, headline, byline, paragraphs, tags, mentions }
  if (!draft.carried) return article
  const { images, updated } = draft.carried
  return {
    ...withTags(article, givenTags(draft, names), names),
    ...(images ? { images } : {}),
    ...(updated ? { updated } : {}),
  }
}

/** The tags that an article's own file gives, as the editor's aliases call them, but for those the editor blocked. */
const givenTags = (draft: DraftArticle, names: Names): Tag[] =>
  (draft.carried?.tags ?? [])
    .map((tag) => meaningOf(names, tag))
    .filter(({ kind, name }) => !names.blocked.has(`${kind} ${name}`))

/** The registry with the names that an article's own file gives; the editor's word is before the file's. */
const withForms = (given: readonly Tag[], names: Names): Names['forms'] =>
  new Map([...given.map((tag): [string, Tag] => [tag.name, tag]), ...names.forms])

/** The place a local paper is named after (常州日报 → 常州): its own text names it without a suffix. */
const homeOf = (paper: string): string =>
  /^(\p{Script=Han}{2,4}?)(?:日报|晚报|晨报|时报|新闻|报)$/u.exec(paper)?.[1] ?? ''
