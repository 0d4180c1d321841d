import type { EnsureQueryDataOptions, QueryKey } from '@tanstack/react-query'
import { data, type LoaderFunctionArgs } from 'react-router'
import { MissingError, type QueryReader } from '#data/site/client.ts'
import { contextQuery, pageQuery, siteQuery } from '#data/site/queries.ts'
import type { TagKind } from '#domain/kinds.ts'
import { parseDate, parseNumber, parsePageNumber, parseSlug, parseYear } from '#domain/urls.ts'

type Args = Pick<LoaderFunctionArgs, 'params'>

/**
 * A loader reads what its page shows, so that nothing is fetched while it is drawn. A parameter that makes no
 * sense, or a file that derives from what the archive holds and is not there, is a 404; a page file that the
 * archive says it has and cannot be read is an error that can be tried again.
 */
export function createLoaders(client: QueryReader) {
  const get: QueryReader['ensureQueryData'] = (options) => client.ensureQueryData(options)
  /** What is derived, or a 404. */
  const getList = async <T, Key extends QueryKey>(
    query: (queries: Lists) => EnsureQueryDataOptions<T, Error, T, Key>,
  ): Promise<T> => {
    const options = query(await lists())
    return get(options).catch((error: unknown) => {
      throw error instanceof MissingError ? notFound() : error
    })
  }
  const issueWithFront = async (date: string) => {
    const { pages } = await getList(({ issueQuery }) => issueQuery(date))
    if (pages[0]) await get(pageQuery({ date, page: pages[0].page }))
  }
  return {
    home: async () => {
      const date = need((await get(siteQuery())).latest)
      await issueWithFront(date)
      return { shows: 'issue' as const, date, page: undefined, home: true }
    },
    issue: async ({ params }: Args) => {
      const date = need(parseDate(params['date']))
      await issueWithFront(date)
      return { shows: 'issue' as const, date, page: undefined, home: false }
    },
    page: async ({ params }: Args) => {
      const ref = { date: need(parseDate(params['date'])), page: need(parsePageNumber(params['page'])) }
      const { pages } = await getList(({ issueQuery }) => issueQuery(ref.date))
      need(pages.find(({ page }) => page === ref.page))
      await get(pageQuery(ref))
      return { shows: 'issue' as const, ...ref, home: false }
    },
    article: async ({ params }: Args) => {
      const page = { date: need(parseDate(params['date'])), page: need(parsePageNumber(params['page'])) }
      const ref = { ...page, n: need(parseNumber(params['n'])) }
      // What surrounds an article can be done without; where both files are missing there is no such page.
      const gone = get(contextQuery(ref)).then(
        () => false,
        (error: unknown) => error instanceof MissingError,
      )
      const parsed = await get(pageQuery(ref)).catch(async (error: unknown) => {
        throw error instanceof MissingError && (await gone) ? notFound() : error
      })
      await gone
      need(parsed.page.articles.find(({ n }) => n === ref.n))
      return { shows: 'article' as const, ref }
    },
    issues: async ({ params }: Args) => {
      const asked = params['year'] === undefined ? undefined : need(parseYear(params['year']))
      const year = asked ?? Number(need((await get(siteQuery())).latest).slice(0, 4))
      await getList(({ yearQuery }) => yearQuery(year))
      return { shows: 'year' as const, year, latest: asked === undefined }
    },
    kind:
      (kind: TagKind) =>
      async ({ params }: Args) => {
        const slice = need(parseNumber(params['slice'] ?? '1'))
        await getList(({ kindQuery }) => kindQuery(kind, slice))
        return { shows: 'kind' as const, kind, slice }
      },
    tag:
      (kind: TagKind) =>
      async ({ params }: Args) => {
        const ref = { kind, slug: need(parseSlug(params['slug'])) }
        await getList(({ tagQuery }) => tagQuery(ref))
        return { shows: 'tag' as const, ref }
      },
    tagSlice:
      (kind: TagKind) =>
      async ({ params }: Args) => {
        const ref = { kind, slug: need(parseSlug(params['slug'])) }
        const slice = need(parseNumber(params['slice']))
        await getList(({ tagSliceQuery }) => tagSliceQuery(ref, slice))
        return { shows: 'slice' as const, ref, slice }
      },
    site: async () => {
      await get(siteQuery())
      return { shows: 'site' as const }
    },
    nothing: () => {
      throw notFound()
    },
  }
}

/** What only issues and lists ask: a chunk that comes side by side with that of their page. */
const lists = () => import('#data/site/list-queries.ts')
type Lists = Awaited<ReturnType<typeof lists>>

/** A 404 as the router knows it; it becomes the page that helps, not a crash. */
const notFound = () => data(null, { status: 404 })

function need<T>(value: T | undefined): T {
  if (value === undefined) throw notFound()
  return value
}
