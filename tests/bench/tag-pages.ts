import { makePage } from '#ingest/page.ts'
import { NO_NAMES } from '#ingest/tag/registry/names-file.ts'
import type { Article } from '#domain/schema.ts'
import { PageSchema, plain, readCorpus } from './corpora.ts'
import { damagedAgain } from './ingest/damage.ts'
import type { MarkedStory } from './marked.ts'

/** The articles that ingest makes of the local papers' damaged pages, each under `paper title` of the true one. */
export function localPages(): Map<string, Article> {
  const made = new Map<string, Article>()
  for (const { paper, date, page, text, articles } of readCorpus('local-pages-dev.jsonl', PageSchema) ?? []) {
    const head = { paper, language: 'zh-Hans', date, dateCertainty: 'printed' as const, page }
    const own = makePage({ head, raw: { text, firstLine: 1 }, names: NO_NAMES, edits: [] }).page.articles
    for (const { title, paragraphs } of articles) {
      const best = nearest(paragraphs, own)
      if (best) made.set(`${paper} ${title}`, best)
    }
  }
  return made
}

/** Our own texts set on pages of their paper, cut as columns cut them, and what ingest makes of each; undefined where it is lost. */
export function ownOnPages(stories: readonly MarkedStory[]): { story: MarkedStory; article?: Article }[] {
  const papers = [...new Set(stories.map(({ paper }) => paper))]
  return papers.flatMap((paper) => {
    const own = stories.filter((story) => story.paper === paper)
    const gold = own.map(({ headlines: [title = '', ...more], paragraphs }) => ({
      title,
      kicker: '',
      sub: more.join('\n'),
      paragraphs,
      crossheads: [],
      lines: [],
    }))
    const made = damagedAgain([{ paper, date: '', text: '', furniture: [], articles: gold }], SEED, SHORTEST)
      .map(({ text }) =>
        makePage({ head: headOf(paper), raw: { text, firstLine: 1 }, names: NO_NAMES, edits: [] }),
      )
      .flatMap(({ page }) => page.articles)
    return own.map((story) => {
      const article = nearest(story.paragraphs, made)
      return article ? { story, article } : { story }
    })
  })
}
const SEED = 1
/** Characters between the end of a paragraph and where it is cut. */
const SHORTEST = 30

const headOf = (paper: string) => ({
  paper,
  language: 'zh-Hans',
  date: '2024-01-02',
  dateCertainty: 'printed' as const,
  page: 1,
})

/** The article of a page that has most of the true one's text. */
export function nearest(paragraphs: readonly string[], articles: readonly Article[]): Article | undefined {
  let [best, most]: [Article | undefined, number] = [undefined, 0]
  for (const article of articles) {
    const whole = bare(article.paragraphs.join(''))
    const shared = paragraphs.filter((text) => whole.includes(bare(text).slice(-END))).length
    if (shared > most) [best, most] = [article, shared]
  }
  return best
}
/** A paragraph is known by its last characters: what stands before them may be a credit, or lie in another column. */
const END = 12
const bare = (text: string): string => plain(text).replace(/[^\p{L}\p{N}]/gu, '')
