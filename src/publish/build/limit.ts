import { tagKey } from '#domain/tags.ts'
import { FEED_FORMATS } from '#domain/companion.ts'
import { pageId } from '#domain/urls.ts'
import { expectedFiles } from '#search/write/expect.ts'
import type { Archive } from '../derive/cache.ts'
import type { Derived } from '../derive/file.ts'
import type { Leavable, PublishOptions } from '../options.ts'
import { authorsWithFeeds } from './feeds.ts'
import { Refused } from '../refused.ts'
import { issueCards, ownCards } from './which-cards.ts'

/** The 404 page, feeds of the site, sitemaps, robots.txt, llms.txt, what hosts read, dictionaries of scripts, what installs the site. */
const ALWAYS = 20

/** What a site is made of, before anything of it is written. */
export interface Contents {
  archive: Pick<Archive, 'digests' | 'files'>
  derived: Derived
  /** Tags and authors whose feeds stay. */
  kept: ReadonlySet<string>
  /** Files that are put there as they are: pictures, icons, the app. */
  plain: number
  redirects: number
}

/** Files of one sort, and the setting that leaves them out. */
interface Sort {
  what: string
  count: number
  leavable?: Leavable
  setting?: string
}

const CARDS = 'card pictures'
const SEARCH = 'files of the search index'

type Settings = Pick<PublishOptions, 'maxFiles' | 'leaveOut' | 'cards' | 'compress' | 'offline'>

/**
 * Holds a site against its host's limit.
 * @throws if it would have more files: how many of which sort, and what to leave out
 */
export function checkLimit(settings: Settings, contents: Contents): void {
  const { maxFiles, leaveOut } = settings
  if (maxFiles === undefined) return
  const sorts = sortsOf(settings, contents)
  const total = sumOf(sorts)
  if (total <= maxFiles) return
  const leave: Sort[] = []
  for (const sort of sorts.filter(({ leavable, setting }) => leavable ?? setting).sort(byCount))
    if (total - sumOf(leave) > maxFiles) leave.push(sort)
  const words = [...leaveOut, ...leave.flatMap(({ leavable }) => leavable ?? [])]
  const advice = [
    ...(words.length > 0 ? [`LEAVE_OUT=${words.join(',')}`] : []),
    ...leave.flatMap(({ setting }) => setting ?? []),
  ].join(' ')
  const left = total - sumOf(leave)
  throw new Refused(
    [
      `MAX_FILES is ${said(maxFiles)}, and the site would have about ${said(total)} files; nothing was written.`,
      ...sorts.map(({ what, count }) => `${said(count).padStart(11)}  ${what}`),
      left <= maxFiles
        ? `With ${advice} it has about ${said(left)}.`
        : `Even with ${advice} it has about ${said(left)}: it needs a host without such a limit (docs/hosting.md).`,
    ].join('\n'),
  )
}

const said = (count: number) => count.toLocaleString('en')
const sumOf = (sorts: readonly Sort[]) => sorts.reduce((sum, { count }) => sum + count, 0)
const byCount = (a: Sort, b: Sort) => b.count - a.count

function sortsOf({ leaveOut, cards, compress, offline }: Settings, contents: Contents): Sort[] {
  const { archive, derived, kept, plain, redirects } = contents
  const { digests, files } = archive
  const addresses = derived.files.reduce((sum, file) => sum + file.addresses.length, derived.pages.length)
  const articles = digests.flatMap((digest) => digest.articles)
  const dates = [...new Set(digests.map(({ page }) => page.date))]
  const own = ownCards(archive, cards)
  const carded = own ? 1 + issueCards(digests, own).length + own.tags.length : 0
  const fed = derived.pages.filter(({ feeds }) => feeds).length + authorsWithFeeds(digests, kept).length
  const search = expectedFiles(
    digests.map(({ page, articles: own }) => ({
      place: pageId(page),
      articles: own.length,
      chars: own.reduce((sum, { summary }) => sum + summary.length + summary.headline.main.length, 0),
      names: own.flatMap(({ tags }) => tags.map(tagKey)),
    })),
    dates.at(-1) ?? '',
  )
  const all: Sort[] = [
    { what: 'pages (HTML)', count: addresses + redirects },
    { what: 'articles as Markdown', count: articles.length, leavable: 'markdown' },
    { what: 'pages as ninjs', count: digests.length, leavable: 'ninjs' },
    { what: 'feeds of tags and authors', count: fed * FEED_FORMATS.length, leavable: 'feeds' },
    { what: CARDS, count: carded, setting: 'CARDS=0' },
    { what: 'files of data', count: files.length + derived.files.length + (offline ? dates.length : 0) },
    { what: SEARCH, count: search },
    { what: 'others', count: plain + ALWAYS },
  ]
  const sorts = all.filter(({ leavable }) => !leavable || !leaveOut.includes(leavable))
  const texts = sumOf(sorts.filter(({ what }) => what !== CARDS && what !== SEARCH))
  if (compress) sorts.push({ what: 'compressed twins, at most', count: 2 * texts, setting: 'COMPRESS=0' })
  return sorts.filter(({ count }) => count > 0)
}
