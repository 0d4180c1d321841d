import { useQuery } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { canSearch, keptPages } from '#data/device/kept-pages.ts'
import { SAVED_DOWNLOAD } from '#data/device/stores.ts'
import { issuePath, SAVED, SEARCH } from '#domain/urls.ts'
import { useOfflineTexts } from '#texts/offline.ts'
import { useTexts } from '#texts/texts.ts'
import { coming } from '#ui/coming.tsx'
import { Link } from '#ui/Link.tsx'
import { downloadsQuery } from './downloads-query.ts'
import './KeptPages.css'

/** Apart from this file, whose imports the first load of every page names; the worker keeps both. */
const NamedHere = coming(
  () => import('./NamedHere.tsx').then((m) => m.NamedHere),
  ({ children }: { children: ReactNode }) => children,
)

/**
 * What can be read without a network: at the address of a name what names it, and then all that there is.
 * @param children ways to pages that are perhaps not here: where nothing is here, and there is a network after all
 */
export const KeptPages = ({ children }: { children: ReactNode }) => (
  <NamedHere>
    <AllKept>{children}</AllKept>
  </NamedHere>
)

/** Issues that were downloaded, pages and articles that were read, and search, which looks through both. */
function AllKept({ children }: { children: ReactNode }) {
  const { kept: texts, stored } = useOfflineTexts()
  const { date } = useTexts()
  const { data: issues } = useQuery(downloadsQuery())
  const { data: here } = useQuery({
    queryKey: ['downloads', 'pages'],
    queryFn: async () => {
      const base = import.meta.env.BASE_URL
      return { pages: await keptPages(base), isSearched: await canSearch(base) }
    },
    networkMode: 'always',
    staleTime: 0,
  })
  if (!issues || !here) return null
  const { pages, isSearched } = here
  if (issues.length + pages.length === 0) return navigator.onLine ? children : <p>{texts.nothing}</p>
  const addressOf = (name: string) => (name === SAVED_DOWNLOAD ? SAVED : issuePath(name))
  const taken = issues.map(({ name }) => addressOf(name))
  // Read as well, or inside: named once.
  const others = pages.filter(({ path }) => !taken.some((one) => path === one || path.startsWith(`${one}/`)))
  return (
    <section aria-labelledby="kept">
      <h2 id="kept" className="after-title">
        {texts.title}
      </h2>
      <p>{texts.note}</p>
      <ul className="kept">
        {issues.map(({ name }) => (
          <li key={name}>
            <Link className="link" to={addressOf(name)}>
              {name === SAVED_DOWNLOAD ? stored.savedName : date(name)}
            </Link>
          </li>
        ))}
        {others.map(({ path, title }) => (
          <li key={path}>
            <Link className="link" to={path}>
              {title}
            </Link>
          </li>
        ))}
        {isSearched && (
          <li>
            <Link className="link" to={SEARCH}>
              {texts.search}
            </Link>
          </li>
        )}
      </ul>
    </section>
  )
}
