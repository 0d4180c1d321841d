import { useQuery, useSuspenseQuery } from '@tanstack/react-query'
import { useState, useSyncExternalStore } from 'react'
import { useLocation, useSearchParams } from 'react-router'
import { contextQuery, pageQuery } from '#data/site/queries.ts'
import { minutesToRead } from '#domain/minutes.ts'
import type { Context } from '#domain/derived.ts'
import type { Page } from '#domain/schema.ts'
import { opening } from '#domain/text.ts'
import { articlePath, pagePath } from '#domain/urls.ts'
import { ArticleHead, ArticleText } from '#features/reader/ArticleText.tsx'
import { overlaid, type Found } from '#features/reader/found.ts'
import { Pictures } from '#features/reader/Pictures.tsx'
import { ArticleTags, Neighbours, Related } from '#features/reader/Surroundings.tsx'
import { ShareBar } from '#features/share/ShareBar.tsx'
import { Inferred } from '#parts/Inferred.tsx'
import { ListenButton } from '#parts/ListenButton.tsx'
import { SaveButton } from '#parts/SaveButton.tsx'
import { useTexts } from '#texts/texts.ts'
import { coming } from '#ui/coming.tsx'
import { Link } from '#ui/Link.tsx'
import { useHydrated } from '#ui/useHydrated.ts'
import { Away } from '../Away.tsx'
import { Head } from '../Head.tsx'
import { useLoaded } from '../loaded.ts'
import { Shell } from '../Shell.tsx'
import './ArticlePage.css'

/** Comes when a search led here, or when the reader wants to find something. */
const FindBar = coming(() => import('#features/reader/FindBar.tsx').then((m) => m.FindBar), Away)

/** Comes with an address that points to a sentence. */
const Pointed = coming(() => import('#features/reader/Pointed.tsx').then((m) => m.Pointed), Away)

/** An article, with everything that leads on from it. */
export function ArticlePage() {
  const texts = useTexts()
  const { ref } = useLoaded('article')
  const { data: parsed } = useSuspenseQuery(pageQuery(ref))
  const { data: context } = useQuery(contextQuery(ref))
  const [params] = useSearchParams()
  const { hash } = useLocation()
  const finding = params.has('q')
  // The static page knows no fragment; without a script the sentence is marked by the browser (`:target`).
  const pointing = useHydrated() && !finding && hash.startsWith('#p')
  const [looked, setLooked] = useState<Found>()
  const overlay = useSyncExternalStore(overlaid.subscribe, overlaid.read, overlaid.read)
  const { page } = parsed
  const article = page.articles.find(({ n }) => n === ref.n)
  const around: Context['articles'][number] = context?.articles.find(({ n }) => n === ref.n) ?? {
    n: ref.n,
    related: [],
  }
  if (!article) throw new Error(`no article ${ref.n}`)
  const title = article.headline.main
  const path = articlePath(ref)
  const laid = overlay ? overlay(looked) : looked
  const found = laid?.article === article ? laid : undefined
  return (
    <Shell paper={page.paper}>
      <Head
        title={title}
        paper={page.paper}
        description={opening(article.paragraphs[0] ?? title, 100)}
        path={path}
        article={{ page, article }}
      />
      <article className="article" lang={page.language}>
        <Citation page={page} lunar={context?.lunar} />
        <ArticleHead article={article} found={found} phrases={around.phrases} />
        <p className="article-ways">
          {texts.article.minutes(minutesToRead(article.paragraphs))}
          <ListenButton />
          {!finding && (
            <Link className="button" to={`${path}?q=`}>
              {texts.article.find}
            </Link>
          )}
          <SaveButton />
        </p>
        {finding && (
          <FindBar key={path} article={article} onFind={setLooked} meanwhile={<div className="find" />} />
        )}
        {pointing && (
          <Pointed
            key={path}
            page={page}
            article={article}
            onFind={setLooked}
            meanwhile={<div className="pointed" />}
          />
        )}
        <Pictures article={article} found={found} />
        <ArticleText article={article} found={found} forms={around.forms} />
        <ShareBar />
      </article>
      <div className="article-after">
        <ArticleTags article={article} />
        <Neighbours around={around} />
        <Related around={around} />
      </div>
    </Shell>
  )
}

/** Where the article was printed: paper, date, page. */
function Citation({ page, lunar }: { page: Page; lunar: string | undefined }) {
  const texts = useTexts()
  return (
    <p className="citation">
      <Link to={pagePath(page)}>
        {page.paper} <time dateTime={page.date}>{texts.date(page.date)}</time>{' '}
        {texts.page(page.page, page.pageName)}
      </Link>{' '}
      <span className="citation-more">
        {[texts.weekday(page.date), lunar && texts.lunar(lunar)].join(' ')}
      </span>
      <Inferred dateCertainty={page.dateCertainty} />
    </p>
  )
}
