import { makePage } from '#ingest/page.ts'
import { NO_NAMES } from '#ingest/tag/registry/names-file.ts'
import type { Article } from '#domain/schema.ts'
import { PageSchema, plain, readCorpus } from './corpora.ts'
import { damagedAgain, SHORTEST_PIECE } from './ingest/damage.ts'
import { storyPages } from './ingest/stories.ts'
import type { MarkedStory } from './marked.ts'

/** The articles that ingest makes of the local papers' damaged pages, each under `paper title` of the true one. */
export function localPages(): Map<string, Article> {
  const made = new Map<string, Article>()
  for (const { paper, date, page, text, articles } of readCorpus('local-pages-dev.jsonl', PageSchema) ?? []) {
    const own = articlesOf(paper, date, page, text)
    for (const { title, paragraphs } of articles) {
      const best = nearest(paragraphs, own)
      if (best) made.set(`${paper} ${title}`, best)
    }
  }
  return made
}

/** Our own texts set on pages of their paper, cut as columns cut them, and what ingest makes of each; undefined where it is lost. */
export function ownOnPages(stories: readonly MarkedStory[]): { story: MarkedStory; article?: Article }[] {
  return storyPages(stories).flatMap((page) => {
    const made = damagedAgain([page], SEED, SHORTEST_PIECE).flatMap(({ text }) =>
      articlesOf(page.paper, '2024-01-02', 1, text),
    )
    return stories
      .filter(({ paper }) => paper === page.paper)
      .map((story) => {
        const article = nearest(story.paragraphs, made)
        return article ? { story, article } : { story }
      })
  })
}
const SEED = 1

function articlesOf(paper: string, date: string, page: number, text: string): Article[] {
  const head = { paper, language: 'zh-Hans', date, dateCertainty: 'printed' as const, page }
  return makePage({ head, raw: { text, firstLine: 1 }, names: NO_NAMES, edits: [] }).page.articles
}

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
