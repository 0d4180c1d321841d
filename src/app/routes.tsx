import type { ComponentType } from 'react'
import type { RouteObject } from 'react-router'
import type { QueryReader } from '#data/site/client.ts'
import { TAG_KINDS } from '#domain/kinds.ts'
import { ErrorPage } from './ErrorPage.tsx'
import { createLoaders } from './loaders.ts'
import { Root } from './Root.tsx'

/** @throws where the code came empty: then it is as code that did not come (`recover.ts`) */
function drawnBy(Component: ComponentType | undefined) {
  if (!Component) throw new Error('empty')
  return { Component }
}

/**
 * The pages, each kind in a chunk of its own so that an article does not wait for the code of the calendar.
 * `handle` is the module's name, so that a static page can name the chunk before any script runs.
 */
const issuePage = {
  lazy: () => import('./pages/IssuePage.tsx').then((m) => drawnBy(m.IssuePage)),
  handle: 'IssuePage',
}
const articlePage = {
  lazy: () => import('./pages/ArticlePage.tsx').then((m) => drawnBy(m.ArticlePage)),
  handle: 'ArticlePage',
}
const searchPage = {
  lazy: () => import('./pages/SearchPage.tsx').then((m) => drawnBy(m.SearchPage)),
  handle: 'SearchPage',
}
const tagPages = () => import('./pages/TagPages.tsx')
const sitePages = () => import('./pages/SitePages.tsx')
const TAGS = 'TagPages'
const SITE = 'SitePages'
const kindPage = { lazy: () => tagPages().then((m) => drawnBy(m.KindRoute)), handle: TAGS }
const tagPage = { lazy: () => tagPages().then((m) => drawnBy(m.TagRoute)), handle: TAGS }
const slicePage = { lazy: () => tagPages().then((m) => drawnBy(m.TagSliceRoute)), handle: TAGS }
const savedPage = {
  lazy: () => import('./pages/SavedPage.tsx').then((m) => drawnBy(m.SavedPage)),
  handle: 'SavedPage',
}
const settingsPage = {
  lazy: () => import('./pages/SettingsPage.tsx').then((m) => drawnBy(m.SettingsPage)),
  handle: 'SettingsPage',
}
const issuesPage = { lazy: () => sitePages().then((m) => drawnBy(m.IssuesPage)), handle: SITE }
const aboutPage = { lazy: () => sitePages().then((m) => drawnBy(m.AboutPage)), handle: SITE }

/** Every address of the site (data-contract: addresses). The paths are built and parsed in domain/urls.ts. */
export function createRoutes(client: QueryReader): RouteObject[] {
  const load = createLoaders(client)
  const tags = TAG_KINDS.flatMap((kind) => [
    { path: kind, loader: load.kind(kind), ...kindPage },
    { path: `${kind}/page/:slice`, loader: load.kind(kind), ...kindPage },
    { path: `${kind}/:slug`, loader: load.tag(kind), ...tagPage },
    { path: `${kind}/:slug/:slice`, loader: load.tagSlice(kind), ...slicePage },
  ])
  const pages = [
    { index: true as const, loader: load.home, ...issuePage },
    { path: 'issues/:year?', loader: load.issues, ...issuesPage },
    { path: 'search', loader: load.site, ...searchPage },
    { path: 'about', loader: load.site, ...aboutPage },
    { path: 'saved', loader: load.site, ...savedPage },
    { path: 'settings', loader: load.site, ...settingsPage },
    ...tags,
    { path: ':date', loader: load.issue, ...issuePage },
    { path: ':date/:page', loader: load.page, ...issuePage },
    { path: ':date/:page/:n', loader: load.article, ...articlePage },
    { path: '*', loader: load.nothing },
  ].map((page) => ({ ...page, caseSensitive: true }))
  return [{ Component: Root, children: [{ ErrorBoundary: ErrorPage, children: pages }] }]
}
