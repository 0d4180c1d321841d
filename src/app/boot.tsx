import { QueryClientProvider } from '@tanstack/react-query'
import { StrictMode } from 'react'
import { createRoot, hydrateRoot } from 'react-dom/client'
import { createBrowserRouter, RouterProvider, type DataRouter } from 'react-router'
import { createClient, fetchJson } from '#data/site/client.ts'
import { withOpenPage } from '#data/site/page-data.ts'
import { CatalogueContext } from '#texts/catalogue.ts'
import { loadCatalogue, type Language } from '#texts/catalogues.ts'
import { zh, type Texts } from '#texts/zh.ts'
import { createRoutes } from './routes.tsx'

/**
 * Takes over the static page. Loaders run first (their files are preloaded by the page), so the first drawing
 * is complete. It continues the static HTML only if that is this very address: a filter or a search in the
 * address, the 404 page, or another language than the static page's is drawn anew. If the data cannot be read, the
 * static text stays as it is.
 */
export async function boot(root: HTMLElement, language: Language = 'zh'): Promise<void> {
  const base = import.meta.env.BASE_URL
  const client = createClient(withOpenPage(fetchJson(base), root, base))
  const router = createBrowserRouter(createRoutes(client), { basename: base.replace(/\/$/, '') || '/' })
  const [catalogue] = await Promise.all([loadCatalogue(language), ready(router)])
  const here = decodeURI(location.pathname).replace(/(.)\/$/, '$1')
  const prerendered = root.dataset['path'] === here
  if (prerendered && router.state.errors) {
    router.dispose()
    return offerRetry(root, catalogue?.base ?? zh)
  }
  const app = (
    <StrictMode>
      <CatalogueContext value={catalogue}>
        <QueryClientProvider client={client}>
          <RouterProvider router={router} />
        </QueryClientProvider>
      </CatalogueContext>
    </StrictMode>
  )
  if (prerendered && location.search === '' && !catalogue) hydrateRoot(root, app)
  else createRoot(root).render(app)
}

function ready(router: DataRouter): Promise<void> {
  if (router.state.initialized) return Promise.resolve()
  return new Promise((resolve) => {
    const unsubscribe = router.subscribe((state) => {
      if (!state.initialized) return
      unsubscribe()
      resolve()
    })
  })
}

/** The static page can be read without its data: say what does not work, and let the reader try again. */
function offerRetry(root: HTMLElement, { error }: Texts): void {
  const notice = document.createElement('div')
  notice.className = 'notice notice-boot'
  notice.setAttribute('role', 'status')
  const text = document.createElement('p')
  text.textContent = error.boot
  const button = document.createElement('button')
  button.type = 'button'
  button.className = 'button'
  button.textContent = error.retry
  button.addEventListener('click', () => location.reload())
  notice.append(text, button)
  root.querySelector('main')?.prepend(notice)
}
