import * as v from 'valibot'
import { makePage } from '#ingest/page.ts'
import { NO_NAMES } from '#ingest/tag/names-file.ts'
import type { Article } from '#domain/schema.ts'
import { readCorpus } from './corpora.ts'

const PageSchema = v.object({
  paper: v.string(),
  date: v.string(),
  page: v.number(),
  text: v.string(),
  articles: v.array(v.object({ title: v.string(), paragraphs: v.array(v.string()) })),
})

const plain = (text: string): string => text.normalize('NFKC').replace(/\s/gu, '')

/** The articles that ingest makes of the local papers' damaged pages, each under `paper title` of the true one. */
export function localPages(): Map<string, Article> {
  const made = new Map<string, Article>()
  for (const { paper, date, page, text, articles } of readCorpus('local-pages-dev.jsonl', PageSchema) ?? []) {
    const head = { paper, language: 'zh-Hans', date, dateCertainty: 'printed' as const, page }
    const own = makePage({ head, raw: { text, firstLine: 1 }, names: NO_NAMES, edits: [] }).page.articles
    for (const { title, paragraphs } of articles) {
      const best = nearest(paragraphs.map(plain), own)
      if (best) made.set(`${paper} ${title}`, best)
    }
  }
  return made
}

/** The article that has most of the true one's text. */
function nearest(truth: readonly string[], articles: readonly Article[]): Article | undefined {
  let [best, most]: [Article | undefined, number] = [undefined, 0]
  for (const article of articles) {
    const whole = plain(article.paragraphs.join(''))
    const shared = truth.reduce((sum, text) => sum + (whole.includes(text.slice(-20)) ? text.length : 0), 0)
    if (shared > most) [best, most] = [article, shared]
  }
  return best
}
