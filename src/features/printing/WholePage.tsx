import type { Ref } from 'react'
import type { Article, Page } from '#domain/schema.ts'
import { useTexts } from '#texts/texts.ts'
import { Clauses } from '#ui/Clauses.tsx'
import { useSiteFile } from '#ui/useSiteFile.ts'
import './WholePage.css'

/** A page on paper: a line with paper, date and page, then its articles in columns, headlines by their rank. */
export function WholePage({ page, ref }: { page: Page; ref: Ref<HTMLDivElement> }) {
  const texts = useTexts()
  return (
    <div ref={ref} className="whole" lang={page.language}>
      <header className="whole-mast">
        <p className="whole-paper">{page.paper}</p>
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
        />
      ))}
      <p className="whole-address">{document.getElementById('address')?.textContent}</p>
    </div>
  )
}

function WholeArticle({ article, rank }: { article: Article; rank: 'lead' | 'second' | 'plain' }) {
  const { headline, byline, paragraphs, images = [] } = article
  const authors = byline.authors.map(({ name, role }) => [role, name].filter(Boolean).join(' '))
  const by = [byline.credit, ...authors].filter(Boolean).join(' ')
  return (
    <article className={`whole-article whole-${rank}`}>
      <header className="whole-head">
        {headline.kicker && <p className="whole-kicker">{headline.kicker}</p>}
        <h2>
          <Clauses text={headline.main} />
        </h2>
        {headline.sub && <p className="whole-sub">{headline.sub}</p>}
        {by && <p className="whole-by">{by}</p>}
      </header>
      <div className="whole-text prose">
        {images.map((image) => (
          <WholePicture key={image.src} image={image} />
        ))}
        {paragraphs.map((text, i) => (
          <p key={`${i}`}>{text}</p>
        ))}
      </div>
    </article>
  )
}

function WholePicture({ image }: { image: NonNullable<Article['images']>[number] }) {
  const src = useSiteFile(image.src)
  if (!src) return null
  const { width, height, alt, caption, credit } = image
  return (
    <figure className="whole-picture">
      <img src={src} width={width} height={height} alt={alt} />
      {(caption ?? credit) && <figcaption>{[caption, credit].filter(Boolean).join(' ')}</figcaption>}
    </figure>
  )
}
