import type { Ref } from 'react'
import type { Context } from '#domain/derived.ts'
import type { Article, Page } from '#domain/schema.ts'
import { siteFile } from '#domain/urls.ts'
import { useTexts } from '#texts/texts.ts'
import { Phrases } from '#ui/Phrases.tsx'
import { WholeText } from './WholeText.tsx'
import './WholePage.css'

/** A page on paper: a line with paper, date and page, then its articles in columns, headlines by their rank. */
export function WholePage({
  page,
  context,
  ref,
}: {
  page: Page
  /** Where its headlines may break and what is no prose; it is set without too. */
  context: Context | undefined
  ref: Ref<HTMLDivElement>
}) {
  const texts = useTexts()
  return (
    <div ref={ref} className="sheetful" lang={page.language}>
      <header className="sheetful-mast">
        <p className="sheetful-paper">{page.paper}</p>
        <p>
          {texts.date(page.date)} {texts.weekday(page.date)}
        </p>
        <p>{texts.page(page.page, page.pageName)}</p>
      </header>
      {page.articles.map((article, i) => (
        <WholeArticle
          key={article.n}
          article={article}
          rank={i === 0 ? 'lead' : i < 3 ? 'second' : 'plain'}
          surrounding={context?.articles.find(({ n }) => n === article.n)}
        />
      ))}
      <p className="sheetful-address">{document.getElementById('address')?.textContent}</p>
    </div>
  )
}

function WholeArticle({
  article,
  rank,
  surrounding,
}: {
  article: Article
  rank: 'lead' | 'second' | 'plain'
  surrounding: Context['articles'][number] | undefined
}) {
  const { headline, byline, paragraphs, images = [] } = article
  const authors = byline.authors.map(({ name, role }) => [role, name].filter(Boolean).join(' '))
  const by = [byline.credit, ...authors].filter(Boolean).join(' ')
  return (
    <article className={`sheetful-article sheetful-${rank}`}>
      <header className="sheetful-head">
        {headline.kicker && <p className="sheetful-kicker">{headline.kicker}</p>}
        <h2>
          <Phrases text={headline.main} phrases={surrounding?.phrases?.[0]} />
        </h2>
        {headline.sub && <p className="sheetful-sub">{headline.sub}</p>}
        {by && <p className="sheetful-by">{by}</p>}
      </header>
      <div className="sheetful-text prose">
        {images.map((image) => (
          <WholePicture key={image.src} image={image} />
        ))}
        <WholeText paragraphs={paragraphs} forms={surrounding?.forms} />
      </div>
    </article>
  )
}

function WholePicture({ image }: { image: NonNullable<Article['images']>[number] }) {
  const src = siteFile(image.src, import.meta.env.BASE_URL)
  if (!src) return null
  const { width, height, alt, caption, credit } = image
  return (
    <figure className="sheetful-picture">
      <img src={src} width={width} height={height} alt={alt} />
      {(caption ?? credit) && <figcaption>{[caption, credit].filter(Boolean).join(' ')}</figcaption>}
    </figure>
  )
}
