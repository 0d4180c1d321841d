import type { Page } from '#domain/schema.ts'
import { articlePath, siteFile } from '#domain/urls.ts'
import { usePageTexts } from '#texts/pages.ts'
import { Link } from '#ui/Link.tsx'
import './Facsimile.css'

/** The page as printed: its picture, on which each article can be tapped. Folded until asked for. */
export function Facsimile({ page }: { page: Page }) {
  const texts = usePageTexts()
  const src = page.facsimile && siteFile(page.facsimile.src, import.meta.env.BASE_URL)
  if (!page.facsimile || !src) return null
  const { width, height } = page.facsimile
  return (
    <details className="facsimile">
      <summary>{texts.issue.facsimile}</summary>
      <svg viewBox={`0 0 ${width} ${height}`} role="group" aria-label={texts.issue.facsimile}>
        <image href={src} width={width} height={height} />
        {page.articles.map(({ n, box, headline }) => {
          if (!box) return null
          const [x, y, w, h] = box
          return (
            <Link key={n} to={articlePath({ ...page, n })} aria-label={headline.main}>
              <rect x={x * width} y={y * height} width={w * width} height={h * height} />
            </Link>
          )
        })}
      </svg>
    </details>
  )
}
