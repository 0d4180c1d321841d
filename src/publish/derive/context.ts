import type { Context } from '#domain/derived.ts'
import type { Problem } from '#domain/problem.ts'
import { dataFile } from '#domain/urls.ts'
import type { ArticleDigest, PageDigest } from './digest.ts'
import type { DerivedFile } from './file.ts'
import { lunarDate } from '#texts/lunar-zh.ts'
import { linkTo, relate } from './related.ts'

/** The pages of a day, and what was wrong with them. */
export interface IssueDigest {
  date: string
  pages: PageDigest[]
  problems: Problem[]
}

/** What surrounds the articles of each page; an article is drawn from its own part only. */
export function* contextFiles(issues: readonly IssueDigest[]): Generator<DerivedFile> {
  const byIssue = issues.map(({ pages }) => pages.flatMap(({ articles }) => articles))
  let related: ReturnType<typeof relate> | undefined
  for (const [i, { date, pages }] of issues.entries()) {
    const order = byIssue[i] ?? []
    let from = 0
    for (const { page, articles } of pages) {
      const first = from
      from += articles.length
      const around = (article: ArticleDigest, at: number): Context['articles'][number] => {
        const [previous, next] = [order[first + at - 1], order[first + at + 1]]
        return {
          n: article.summary.n,
          ...(article.summary.phrases && { phrases: article.summary.phrases }),
          ...(article.forms !== undefined && { forms: article.forms }),
          ...(previous && { previous: linkTo(previous) }),
          ...(next && { next: linkTo(next) }),
          related: (related ??= relate(byIssue)).get(article) ?? [],
        }
      }
      yield {
        path: dataFile.context(page),
        data: (): Context => ({ lunar: lunarDate(date), articles: articles.map(around) }),
        addresses: [],
        parts: () => new Map(articles.map((article, at) => [String(article.summary.n), around(article, at)])),
      }
    }
  }
}
