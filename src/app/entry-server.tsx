import { QueryClientProvider } from '@tanstack/react-query'
import { renderToString } from 'react-dom/server'
import { createStaticHandler, createStaticRouter, StaticRouterProvider } from 'react-router'
import { createClient, type ReadJson } from '#data/client.ts'
import { createRoutes } from './routes.tsx'

/** A page as text: what belongs into `<head>` and what into the root element, and its HTTP status. */
export interface Rendered {
  head: string
  body: string
  status: number
  /** The modules of the page's own chunk, by their path in the project. */
  modules: string[]
}

/**
 * Draws the page of a path (with the base folder) over the same routes as the browser, reading through `read`.
 * @throws what a loader threw, unless it was a 404.
 */
export async function render(path: string, basename: string, read: ReadJson): Promise<Rendered> {
  const client = createClient(read)
  const handler = createStaticHandler(createRoutes(client), { basename })
  const context = await handler.query(new Request(`http://localhost${encodeURI(path)}`))
  if (context instanceof Response) throw new Error(`${path} answered with a redirect`)
  if (context.statusCode !== 404 && context.errors) throw Object.values(context.errors)[0]
  const router = createStaticRouter(handler.dataRoutes, context)
  const html = renderToString(
    <QueryClientProvider client={client}>
      <StaticRouterProvider router={router} context={context} hydrate={false} />
    </QueryClientProvider>,
  )
  client.clear()
  // React puts what belongs into <head> at the front of the string.
  const head = /^(?:<title>[^<]*<\/title>|<meta [^>]*>|<link [^>]*>)*/.exec(html)?.[0] ?? ''
  const modules = context.matches.flatMap(({ route: { handle } }) =>
    typeof handle === 'string' ? [handle] : [],
  )
  return { head, body: html.slice(head.length), status: context.statusCode, modules }
}
