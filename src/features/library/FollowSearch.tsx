import { useLibraryTexts } from '#texts/library.ts'
import { FollowButton } from './FollowButton.tsx'

/** Follows a search. */
export function FollowSearch({
  path,
  said,
  latest,
}: {
  path: string
  /** What is asked, in words. */
  said: string
  latest: string
}) {
  const texts = useLibraryTexts()
  return <FollowButton path={path} label={texts.search(said)} latest={latest} />
}
