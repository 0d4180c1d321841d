import { useHref, useLocation } from 'react-router'
import { quoteHash, type Anchor } from '#domain/anchor.ts'
import { localDay } from '#domain/dates.ts'
import { reference } from '#domain/reference.ts'
import { pasteable, sharedPath } from '#domain/shared-address.ts'
import type { Article, Page } from '#domain/schema.ts'
import { opening } from '#domain/text.ts'
import type { Shared } from '#features/share/shared.ts'
import { useTexts } from '#texts/texts.ts'
import { coming } from '#ui/coming.tsx'
import { Busy } from './Busy.tsx'
import { ToolsAway } from './ToolsAway.tsx'
import { useSharedTitle } from './useSharedTitle.ts'

const ShareSheet = coming(() => import('#features/share/ShareSheet.tsx').then((m) => m.ShareSheet), ToolsAway)

/** Characters of an article's beginning on its poster. */
const BEGINNING = 220

/** Hands on whatever page is open; an article with its beginning, or with what was quoted of it, and as a reference. */
export function Sharing({
  from,
  printed,
  quoted,
  onClose,
}: {
  /** What opened it. */
  from: HTMLElement
  printed?: { page: Page; article: Article; phrases: string | undefined }
  /** Words of the article, if not all of it. */
  quoted?: Anchor
  onClose: () => void
}) {
  const texts = useTexts()
  const { pathname, search } = useLocation()
  const path = sharedPath(pathname, new URLSearchParams(search))
  const url = pasteable(new URL(useHref(path) + (quoted ? quoteHash(quoted) : ''), location.href).href)
  const list = useSharedTitle(path)
  const { page, article, phrases } = printed ?? {}
  const first = article?.paragraphs[0] ?? ''
  const shared: Shared = {
    title: article?.headline.main ?? list.title,
    leads: article ? 'article' : list.leads,
    language: page?.language,
    ...(phrases && { phrases }),
    url,
    words: quoted?.quote ?? opening(first, BEGINNING),
    isWhole:
      quoted !== undefined || !article || (article.paragraphs.length === 1 && first.length <= BEGINNING),
    printed: page ? `${page.paper} ${texts.date(page.date)} ${texts.page(page.page, page.pageName)}` : '',
    ...(page &&
      article && {
        reference: reference(page, article, { seen: localDay(), url }),
      }),
  }
  return <ShareSheet shared={shared} from={from} onClose={onClose} meanwhile={<Busy />} />
}
