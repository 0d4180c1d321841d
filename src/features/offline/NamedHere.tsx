import { useQuery } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { useLocation } from 'react-router'
import { articlesNaming, type NameAddress } from '#data/device/named-here.ts'
import { TAG_KINDS } from '#domain/kinds.ts'
import { parseSlug, readablePath } from '#domain/urls.ts'
import { Appearances } from '#parts/Appearances.tsx'
import { useOfflineTexts } from '#texts/offline.ts'
import './StoredSection.css'

/**
 * In the place of a name's page that did not come: the articles on this device that name it.
 * @param children follow; alone where the address is none of a name, or no article here has it
 */
export function NamedHere({ children }: { children: ReactNode }) {
  const texts = useOfflineTexts().named
  const address = nameAt(useLocation().pathname)
  const { data: found, isLoading } = useQuery({
    queryKey: ['downloads', 'named', address],
    queryFn: ({ signal }) => address && articlesNaming(address, import.meta.env.BASE_URL, signal),
    enabled: address !== null,
    networkMode: 'always',
    staleTime: 0,
  })
  // What follows is not to jump from under a finger.
  if (isLoading) return null
  if (!found) return children
  return (
    <>
      <section aria-labelledby="named-here">
        <h2 id="named-here" className="after-title">
          {texts.title(found.name)}
        </h2>
        <div className="stored">
          <p>{texts.note(found.appearances.length)}</p>
          <div lang={found.language}>
            <Appearances list={found.appearances} />
          </div>
        </div>
      </section>
      {children}
    </>
  )
}

/** The name that an address is of: its page, or its older articles. */
function nameAt(pathname: string): NameAddress | null {
  const [first, second, slice] = readablePath(pathname).split('/').filter(Boolean)
  const kind = TAG_KINDS.find((one) => one === first)
  const slug = parseSlug(second)
  // `/people/page/2` goes on with the index of all people.
  return kind && slug && !(slug === 'page' && slice) ? { kind, slug } : null
}
