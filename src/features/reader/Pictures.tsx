import type { Article } from '#domain/schema.ts'
import { siteFile } from '#domain/urls.ts'
import { useTexts } from '#texts/texts.ts'
import type { DrawMarked, Found } from './found.ts'
import './Pictures.css'

type Picture = NonNullable<Article['images']>[number]

/** The pictures of an article; each holds its room before it has come, so that no text moves. */
export function Pictures({ article, found }: { article: Article; found?: Found | undefined }) {
  return article.images?.map((image, i) => (
    <PictureFigure key={image.src} image={image} first={i === 0} marked={found?.marked.get(`caption${i}`)} />
  ))
}

function PictureFigure({
  image,
  first,
  marked,
}: {
  image: Picture
  first: boolean
  /** Its caption with hits. */
  marked: DrawMarked | undefined
}) {
  const texts = useTexts()
  const src = siteFile(image.src, import.meta.env.BASE_URL)
  const { width, height, alt, caption, credit } = image
  return (
    <figure className="picture">
      {src ? (
        <img
          src={src}
          width={width}
          height={height}
          alt={alt}
          loading={first ? 'eager' : 'lazy'}
          decoding="async"
        />
      ) : (
        <a className="picture-away" href={image.src} rel="noreferrer">
          {texts.article.pictureAway} {alt}
        </a>
      )}
      {(caption ?? credit) && (
        <figcaption>
          {(caption && marked?.(0, caption.length)) ?? caption}{' '}
          {credit && <span className="picture-credit">{credit}</span>}
        </figcaption>
      )}
    </figure>
  )
}
