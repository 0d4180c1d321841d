import { useQueryClient, useSuspenseQuery } from '@tanstack/react-query'
import { useSearchParams } from 'react-router'
import type { Follow } from '#data/device/follows.ts'
import { SAVED_DOWNLOAD } from '#data/device/stores.ts'
import { tagQuery } from '#data/site/list-queries.ts'
import { siteQuery } from '#data/site/queries.ts'
import { addDays } from '#domain/dates.ts'
import { TAG_KINDS } from '#domain/kinds.ts'
import { SAVED, parseSlug } from '#domain/urls.ts'
import { Backup } from '#features/library/Backup.tsx'
import { FollowList, type News } from '#features/library/FollowList.tsx'
import { HighlightList, HistoryList, SavedList } from '#features/library/KeptLists.tsx'
import { KeptTabs, listOf } from '#features/library/KeptTabs.tsx'
import { newsOfSearch } from '#features/search/news.ts'
import { useKeepingTexts } from '#texts/keeping.ts'
import { useOfflineTexts } from '#texts/offline.ts'
import { useHydrated } from '#ui/useHydrated.ts'
import { Head } from '../Head.tsx'
import { Shell } from '../Shell.tsx'
import { MarkedRow } from './MarkedRow.tsx'
import './SavedPage.css'

/** The reader's own: what is saved, marked, followed, was read. It is on the device, and nowhere else. */
export function SavedPage() {
  const texts = useKeepingTexts()
  const offline = useOfflineTexts()
  const [params] = useSearchParams()
  const list = listOf(params)
  const { data: site } = useSuspenseQuery(siteQuery())
  const client = useQueryClient()
  const hydrated = useHydrated()
  // The static page is that of the saved articles.
  const title = texts.titles[hydrated ? list : 'saved']
  const newsOf = async ({ path, seen }: Follow): Promise<News> => {
    const from = seen === '' ? '0000-01-01' : addDays(seen, 1)
    const [where = '', search = ''] = path.split('?')
    const [, first, slug] = where.split('/')
    const kind = TAG_KINDS.find((one) => one === first)
    const known = parseSlug(slug)
    if (!kind || !known) return newsOfSearch(search, from)
    const { appearances, total, feeds } = await client.fetchQuery(tagQuery({ kind, slug: known }))
    const news = appearances.filter(({ date }) => date >= from)
    // Older ones are in other files: where all at hand are new, some of those may be too.
    const atLeast = news.length === appearances.length && total > news.length
    return { count: news.length, atLeast, headline: news[0]?.headline, feeds }
  }
  return (
    <Shell paper={site.paper}>
      <Head title={title} paper={site.paper} description={texts.about} path={SAVED} />
      <h1 className="page-title">{title}</h1>
      <p className="saved-about">{texts.about}</p>
      {hydrated ? (
        <>
          <KeptTabs list={list} />
          {list === 'saved' && (
            <SavedList
              tools={
                import.meta.env.OFFLINE && (
                  <p>
                    <button
                      type="button"
                      className="button"
                      data-tool="download"
                      data-download={SAVED_DOWNLOAD}
                    >
                      {offline.saved.title}
                    </button>
                  </p>
                )
              }
            />
          )}
          {list === 'highlights' && <HighlightList Row={MarkedRow} />}
          {list === 'following' && <FollowList newsOf={newsOf} />}
          {list === 'history' && <HistoryList />}
          <Backup />
        </>
      ) : (
        <noscript>{texts.noscript}</noscript>
      )}
    </Shell>
  )
}
