import { tagKey } from '#domain/tags.ts'
import { companion } from '#domain/companion.ts'
import { issuePath, pagePath, tagPath } from '#domain/urls.ts'
import { outputTexts } from '#texts/outputs.ts'
import { screenFile, type Card, type OwnCards, type Screen } from '../cards/card.ts'
import type { Archive } from '../derive/cache.ts'
import type { ArticleDigest, PageDigest, TagUse } from '../derive/digest.ts'

/** A picture takes 20 ms and 20 kB: tags of which there is more to say than one or two articles, and not more than so many. */
const LEAST_ARTICLES = 3
const MOST_TAGS = 200
/** Headlines on the card of an issue or a page. */
const HEADLINES = 4
/** At least twice as many as a screen has room for: a page more at an issue's end draws none anew, which takes a second. */
const ON_SCREEN = 20

interface Drawn {
  path: string
  card: Card
}
type Digests = Archive['digests']

/**
 * Which addresses get cards of their own: the newest issues, with their pages and articles, and the tags that are most in
 * print; undefined if there are to be none.
 * @param issues how many newest issues
 */
export function ownCards({ digests }: Pick<Archive, 'digests'>, issues: number): OwnCards | undefined {
  const dates = [...new Set(digests.map(({ page }) => page.date))]
  const from = dates[Math.max(0, dates.length - issues)]
  if (issues === 0 || from === undefined) return undefined
  const tags = [...tagsIn(digests).values()]
    .filter(({ uses }) => uses.length >= LEAST_ARTICLES)
    .sort((a, b) => b.uses.length - a.uses.length || (a.path < b.path ? -1 : 1))
  return { from, tags: tags.slice(0, MOST_TAGS).map(({ path }) => path) }
}

/** The newest issue as screens show it, for who installs the site; none of an archive without one. */
export function screenCards(digests: Digests): Drawn[] {
  const newest = digests.at(-1)?.page
  if (!newest) return []
  const { base } = outputTexts(newest.language)
  const summaries = digests
    .filter(({ page }) => page.date === newest.date)
    .flatMap(({ articles }) => articles.map(({ summary }) => summary))
    .slice(0, ON_SCREEN)
  const screens: Screen[] = ['narrow', 'wide']
  return screens.map((screen) => ({
    path: `/${screenFile(screen)}`,
    card: {
      paper: newest.paper,
      headline: '',
      date: `${base.date(newest.date)} ${base.weekday(newest.date)}`,
      page: '',
      lines: summaries.map(({ headline }) => headline.main),
      phrases: summaries.map(({ phrases }) => phrases?.[0] ?? ''),
      screen,
    },
  }))
}

/** The cards of issues, their pages and articles. */
export function issueCards(digests: Digests, { from }: OwnCards): Drawn[] {
  const pages = digests.filter(({ page }) => page.date >= from)
  const byDate = new Map<string, PageDigest[]>()
  for (const page of pages) byDate.set(page.page.date, [...(byDate.get(page.page.date) ?? []), page])
  const issues = [...byDate.values()].flatMap((all): Drawn[] => {
    const [first] = all
    if (!first) return []
    const { base } = outputTexts(first.page.language)
    const { date, paper } = first.page
    const card = (articles: readonly ArticleDigest[], page: string): Card => ({
      paper,
      headline: base.date(date),
      date: base.weekday(date),
      page,
      lines: articles.slice(0, HEADLINES).map(({ summary }) => summary.headline.main),
    })
    return [
      {
        path: companion.card(issuePath(date)),
        card: card(
          all.flatMap(({ articles }) => articles),
          '',
        ),
      },
      ...all.map(({ page, articles }) => ({
        path: companion.card(pagePath(page)),
        card: card(articles, base.page(page.page, page.pageName)),
      })),
    ]
  })
  return [...issues, ...pages.flatMap(articleCards)]
}

function articleCards({ page, articles }: PageDigest): Drawn[] {
  const { base, aside, inferred } = outputTexts(page.language)
  const printed = {
    paper: page.paper,
    date: `${base.date(page.date)} ${base.weekday(page.date)}${page.dateCertainty === 'inferred' ? aside(inferred) : ''}`,
    page: base.page(page.page, page.pageName),
  }
  return articles.map(({ summary }) => {
    const { kicker, main } = summary.headline
    const path = companion.card(`${pagePath(summary)}/${summary.n}`)
    const phrases = summary.phrases?.slice(0, 1)
    return {
      path,
      card: { ...printed, ...(kicker && { kicker }), headline: main, ...(phrases && { phrases }) },
    }
  })
}

/** The cards of tags: name, kind, roles as printed last, in how many articles and since when. */
export function tagCards(digests: Digests, { tags }: OwnCards): Drawn[] {
  const wanted = new Set(tags)
  const newest = digests.at(-1)?.page
  const { base } = outputTexts(newest?.language ?? '')
  return [...tagsIn(digests).values()]
    .filter(({ path }) => wanted.has(path))
    .map(({ path, uses, dates }) => {
      const last = uses.at(-1)
      const roles = uses.findLast((use) => use.roles.length > 0)?.roles.join('、')
      const span = [...new Set([dates[0], dates.at(-1)].map((date) => base.year(Number(date?.slice(0, 4)))))]
      return {
        path: companion.card(path),
        card: {
          paper: newest?.paper ?? '',
          headline: last?.name ?? '',
          // One piece: a long name rather stands smaller than in two lines.
          phrases: [String(last?.name.length)],
          kicker: last ? base.kinds[last.kind] : '',
          date: '',
          page: '',
          lines: [...(roles ? [roles] : []), `${base.articles(uses.length)} · ${span.join('—')}`],
        },
      }
    })
}

/** The tags of an archive by their addresses, with each article that carries them, oldest first. */
function tagsIn(digests: Digests) {
  const tags = new Map<string, { path: string; uses: TagUse[]; dates: string[] }>()
  for (const { page, articles } of digests)
    for (const use of articles.flatMap((article) => article.tags)) {
      const tag = tags.get(tagKey(use)) ?? { path: tagPath(use), uses: [], dates: [] }
      tag.uses.push(use)
      tag.dates.push(page.date)
      tags.set(tagKey(use), tag)
    }
  return tags
}
