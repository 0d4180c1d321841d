import type { QueryClient } from '@tanstack/react-query'
import type { RouteObject } from 'react-router'
import { TAG_KINDS } from '#domain/schema.ts'
import { ErrorPage } from './ErrorPage.tsx'
import { createLoaders } from './loaders.ts'
import { ArticlePage } from './pages/ArticlePage.tsx'
import { IssuePage } from './pages/IssuePage.tsx'
import { AboutPage, IssuesPage } from './pages/SitePages.tsx'
import { KindRoute, TagRoute, TagSliceRoute } from './pages/TagPages.tsx'
import { Root } from './Root.tsx'

/** Every address of the site (data-contract: addresses). The paths are built and parsed in domain/urls.ts. */
export function createRoutes(client: QueryClient): RouteObject[] {
  const load = createLoaders(client)
  const search = () => import('./pages/SearchPage.tsx').then(({ SearchPage }) => ({ Component: SearchPage }))
  return [
    {
      Component: Root,
      children: [
        {
          ErrorBoundary: ErrorPage,
          children: [
            { index: true, loader: load.home, Component: IssuePage },
            { path: 'issues/:year?', loader: load.issues, Component: IssuesPage },
            { path: 'search', loader: load.site, lazy: search },
            { path: 'about', loader: load.site, Component: AboutPage },
            ...TAG_KINDS.flatMap((kind) => [
              { path: kind, loader: load.kind(kind), Component: KindRoute },
              { path: `${kind}/page/:slice`, loader: load.kind(kind), Component: KindRoute },
              { path: `${kind}/:slug`, loader: load.tag(kind), Component: TagRoute },
              { path: `${kind}/:slug/:slice`, loader: load.tagSlice(kind), Component: TagSliceRoute },
            ]),
            { path: ':date', loader: load.issue, Component: IssuePage },
            { path: ':date/:page', loader: load.page, Component: IssuePage },
            { path: ':date/:page/:n', loader: load.article, Component: ArticlePage },
            { path: '*', loader: load.nothing },
          ],
        },
      ],
    },
  ]
}
