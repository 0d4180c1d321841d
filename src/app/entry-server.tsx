import { QueryClientProvider } from '@tanstack/react-query'
import { renderToString } from 'react-dom/server'
import { createStaticRouter, StaticRouterProvider } from 'react-router'
import { createClient, type QueryReader, type ReadJson } from '#data/site/client.ts'
import { summing } from '#data/site/sums.ts'
import { HeadContext, type PageHead } from './Head.tsx'
import { createRoutes } from './routes.tsx'
import { createStaticLoader } from './static-routes.ts'

/** A page: what it says of itself, what goes into the root element as text, and its HTTP status. */
export interface Rendered {
  head: PageHead
  body: string
  status: number
  /** The modules of the page's own chunk, by their path in the project. */
  modules: string[]
  /** The data files that its loaders asked for, in the order of asking. */
  reads: string[]
  /** The sum of what these hold, which the browser holds against its own. */
  sum: string
}

/** Draws pages, and answers queries from what was read for them. */
export interface Renderer {
  /**
   * Draws the page at a path with the base folder. One after the other: what is read is booked on the page that
   * is being drawn.
   * @throws what a loader threw, unless it was a 404.
   */
  draw: (path: string) => Promise<Rendered>
  get: QueryReader['ensureQueryData']
}

/** What was read stays for the pages that follow, up to so many files: neighbours read the same. */
const KEPT_FILES = 60

/** Draws over the same routes as the browser, reading through `read`. */
export function createRenderer(basename: string, read: ReadJson): Renderer {
  const summed = summing(read)
  const client = createClient(summed.read)
  const get: Renderer['get'] = (query) => client.ensureQueryData(query)
  const asked = new Set<string>()
  /** Also notes what is at hand already: it belongs to every page that asks for it. */
  const noting: QueryReader = {
    ensureQueryData: (query) => {
      asked.add(String(query.queryKey[1]))
      return get(query)
    },
  }
  const load = createStaticLoader(createRoutes(noting), basename)
  const draw = async (path: string): Promise<Rendered> => {
    asked.clear()
    if (client.getQueryCache().getAll().length > KEPT_FILES) {
      client.clear()
      summed.forget()
    }
    const { routes, context } = await load(path)
    if (context.statusCode !== 404 && context.errors) throw Object.values(context.errors)[0]
    const reads = [...asked]
    // A page can do without some files in a browser; where a site is built none may be missing.
    for (const { state } of client.getQueryCache().getAll()) if (state.error) throw state.error
    const router = createStaticRouter(routes, context)
    const heads: PageHead[] = []
    const body = renderToString(
      <HeadContext value={(said) => heads.push(said)}>
        <QueryClientProvider client={client}>
          <StaticRouterProvider router={router} context={context} hydrate={false} />
        </QueryClientProvider>
      </HeadContext>,
    )
    const [head] = heads
    if (!head) throw new Error(`${path} has no head`)
    const modules = context.matches.flatMap(({ route: { handle } }) =>
      typeof handle === 'string' ? [`src/app/pages/${handle}.tsx`] : [],
    )
    return { head, body, status: context.statusCode, modules, reads, sum: summed.sumOf(path, reads) }
  }
  return { draw, get }
}
