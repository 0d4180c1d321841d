import { useQuery } from '@tanstack/react-query'
import type { Highlight } from '#data/device/library/records.ts'
import { pageQuery } from '#data/site/queries.ts'
import { findAnchor } from '#domain/anchor.ts'
import { parseArticleId } from '#domain/urls.ts'
import { HighlightRow } from '#features/library/HighlightRow.tsx'

/** A highlight, held against its article as it is now; without a network it is shown as it was kept. */
export function MarkedRow({ one, onRemove }: { one: Highlight; onRemove: () => void }) {
  const ref = parseArticleId(one.article) ?? { date: '', page: 0, n: 0 }
  const { data } = useQuery({ ...pageQuery(ref), retry: false })
  const article = data?.page.articles.find(({ n }) => n === ref.n)
  const isLost = data !== undefined && (!article || !findAnchor(article.paragraphs, one.anchor))
  return <HighlightRow one={one} isLost={isLost} onRemove={onRemove} />
}
