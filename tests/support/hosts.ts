import type { Page } from '@playwright/test'

/** Has addresses without a closing slash lead to those with one, as GitHub Pages does. */
export const redirectToSlash = (page: Page): Promise<unknown> =>
  page.route('**/*', (route) => {
    const { pathname, search } = new URL(route.request().url())
    if (!route.request().isNavigationRequest() || pathname.endsWith('/')) return route.fallback()
    return route.fulfill({ status: 301, headers: { Location: `${pathname}/${search}` } })
  })
