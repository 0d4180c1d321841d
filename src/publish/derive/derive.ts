import type { Year } from '#domain/derived-lists.ts'
import type { Issue } from '#domain/derived-issue.ts'
import type { Site } from '#domain/derived.ts'
import { TAG_KINDS } from '#domain/kinds.ts'
import { networkOf } from '#domain/network-pairs.ts'
import type { Places } from '#domain/network.ts'
import type { Problem } from '#domain/problem.ts'
import { listFile } from '#domain/derived-files.ts'
import {
  ABOUT,
  HOME,
  ISSUES,
  SAVED,
  SETTINGS,
  SEARCH,
  articlePath,
  dataFile,
  issuePath,
  pagePath,
  yearPath,
} from '#domain/urls.ts'
import { placesOf } from '#graph/layout.ts'
import { lunarDate } from '#texts/lunar-zh.ts'
import { hashOf } from '../hash.ts'
import type { Address, Derived, DerivedFile, Paper } from './file.ts'
import { contextFiles, type IssueDigest } from './context.ts'
import type { ArticleDigest, PageDigest } from './digest.ts'
import { kindFiles } from './kinds.ts'
import { gatherTags, tagArticleFiles, tagPages } from './tags.ts'

/** Which feeds a site offers: its own, those of names that have enough articles. */
export interface OfferedFeeds {
  site: boolean
  names: boolean
}
/** The language of papers, unless they say another. */
const SIMPLIFIED = 'zh-Hans'

const NONE: OfferedFeeds = { site: false, names: false }

/**
 * Everything that is derived from an archive.
 * @param kept addresses of tags whose feeds stay, however few articles they have
 * @param feeds what pages may offer
 */
export function derive(
  paper: string,
  pages: readonly PageDigest[],
  problems: readonly Problem[],
  kept: ReadonlySet<string> = new Set(),
  feeds: OfferedFeeds = NONE,
): Derived {
  const issues = groupByDate(pages, problems)
  const newest = pages.at(-1)?.page.language ?? SIMPLIFIED
  const head: Paper = { paper, ...(newest !== SIMPLIFIED && { language: newest }) }
  const tags = gatherTags(pages.flatMap(({ articles }) => articles))
  return {
    files: [
      ...issueFiles(paper, issues, feeds.site),
      ...contextFiles(issues),
      ...yearFiles(paper, issues),
      ...TAG_KINDS.flatMap((kind) => [...kindFiles(head, kind, tags)]),
      ...tagArticleFiles(tags),
      siteFile(siteOf(head, issues, problems)),
    ],
    pages: [...tagPages(head, tags, kept, feeds.names)],
  }
}

const siteFile = (site: Site): DerivedFile => ({
  path: dataFile.site(),
  data: () => site,
  addresses: [ABOUT, SEARCH, SAVED, SETTINGS, ...(site.latest ? [HOME, ISSUES] : [])].map((path) => ({
    path,
  })),
})

/** Issues in the order of dates; a date of which nothing could be read is an issue that says so. */
function groupByDate(pages: readonly PageDigest[], problems: readonly Problem[]): IssueDigest[] {
  const issues = new Map<string, IssueDigest>()
  const issue = (date: string) => {
    const found = issues.get(date) ?? { date, pages: [], problems: [] }
    issues.set(date, found)
    return found
  }
  for (const page of pages) {
    issue(page.page.date).pages.push(page)
    issue(page.page.date).problems.push(...page.problems)
  }
  for (const problem of problems) {
    const date = /^data\/pages\/(\d{4}-\d{2}-\d{2})\//.exec(problem.file)?.[1]
    if (date) issue(date).problems.push(problem)
  }
  return [...issues.values()].sort((a, b) => (a.date < b.date ? -1 : 1))
}

function* issueFiles(paper: string, issues: readonly IssueDigest[], feeds: boolean): Generator<DerivedFile> {
  for (const [i, { date, pages, problems }] of issues.entries()) {
    const head = pages[0]?.page
    const [previous, next] = [issues[i - 1]?.date, issues[i + 1]?.date]
    const data = (): Issue => ({
      paper: head?.paper ?? paper,
      language: head?.language ?? 'zh-Hans',
      date,
      dateCertainty: head?.dateCertainty ?? 'printed',
      lunar: lunarDate(date),
      ...(previous && { previous }),
      ...(next && { next }),
      ...(!next && feeds && { feeds }),
      pages: pages.map(({ page: { page, pageName }, articles }) => ({
        page,
        ...(pageName && { pageName }),
        articles: articles.map(({ summary }) => summary),
        ...drawn(articles),
      })),
      ...(pages.length > 1 && drawn(pages.flatMap(({ articles }) => articles))),
      problems,
    })
    const addresses = pages.flatMap(({ page, articles }): Address[] => [
      { path: pagePath(page), changed: date },
      ...articles.map(({ summary, updated }) => ({ path: articlePath(summary), changed: updated ?? date })),
    ])
    const issue = { path: issuePath(date), changed: date }
    const printed = pages.map(({ page, articles }) => [page, ...articles.map(({ hash }) => hash)])
    const madeFrom = () => hashOf(JSON.stringify([paper, feeds, date, previous, next, problems, printed]))
    yield { path: dataFile.issue(date), data, madeFrom, addresses: [issue, ...addresses] }
  }
}

/** Where the network of articles is drawn, if they have one. */
function drawn(articles: readonly ArticleDigest[]): { places?: Places } {
  const network = networkOf(articles.map(({ tags }) => tags))
  return network ? { places: placesOf(network) } : {}
}

const countArticles = ({ pages }: IssueDigest) =>
  pages.reduce((sum, { articles }) => sum + articles.length, 0)

function* yearFiles(paper: string, issues: readonly IssueDigest[]): Generator<DerivedFile> {
  const byYear = new Map<number, IssueDigest[]>()
  for (const issue of issues) {
    const year = Number(issue.date.slice(0, 4))
    byYear.set(year, [...(byYear.get(year) ?? []), issue])
  }
  const years = [...byYear].map(([year, list]) => ({
    year,
    issues: list.length,
    articles: list.reduce((sum, issue) => sum + countArticles(issue), 0),
  }))
  for (const [year, list] of byYear) {
    const rows = list.map((issue) => ({
      date: issue.date,
      pages: issue.pages.length,
      articles: countArticles(issue),
    }))
    const data = (): Year => ({ paper, year, years, issues: rows })
    yield { path: listFile.year(year), data, addresses: [{ path: yearPath(year) }] }
  }
}

function siteOf(paper: Paper, issues: readonly IssueDigest[], problems: readonly Problem[]): Site {
  const [first, latest] = [issues[0]?.date, issues.at(-1)?.date]
  return {
    ...paper,
    ...(first && { first }),
    ...(latest && { latest }),
    issues: issues.length,
    articles: issues.reduce((sum, issue) => sum + countArticles(issue), 0),
    problems: [...problems, ...issues.flatMap(({ pages }) => pages.flatMap((page) => page.problems))].slice(
      0,
      50,
    ),
  }
}
