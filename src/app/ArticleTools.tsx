import { useQuery } from '@tanstack/react-query'
import { pageQuery } from '#data/site/queries.ts'
import type { ArticleRef } from '#domain/urls.ts'
import { FollowButton } from '#features/library/FollowButton.tsx'
import { NameCards } from '#features/reader/NameCards.tsx'
import { Place } from '#features/reader/Place.tsx'
import { Progress } from '#features/reader/Progress.tsx'
import { SelectionBar } from '#features/reader/SelectionBar.tsx'
import { CopyTool } from '#features/share/CopyTool.tsx'
import { Sharing } from './Sharing.tsx'
import type { Used } from './useAsked.ts'

/**
 * What a reader can do with an article: see how far they are and come back there, take words from it, share it; open cards
 * of its names, and follow a name from there.
 */
export function ArticleTools({
  at,
  used,
  onClose,
}: {
  at: ArticleRef
  used: Used | undefined
  onClose: () => void
}) {
  const page = useQuery(pageQuery(at)).data?.page
  const article = page?.articles.find(({ n }) => n === at.n)
  if (!page || !article) return null
  return (
    <>
      <Progress />
      <Place article={article} at={at} />
      <SelectionBar article={article} paper={page.paper} place={at} />
      <NameCards article={article} place={at} Follow={FollowButton} />
      {used?.tool === 'copy' && <CopyTool key={used.turn} from={used.from} />}
      {used?.tool === 'share' && (
        <Sharing key={used.turn} used={used} printed={{ page, article }} onClose={onClose} />
      )}
    </>
  )
}
