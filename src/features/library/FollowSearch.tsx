import { useEffect } from 'react'
import { markSeen } from '#data/device/follows.ts'
import { useLibraryTexts } from '#texts/library.ts'
import { FollowButton } from './FollowButton.tsx'

/** Follows a search, which is seen by being looked at. */
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
  useEffect(() => markSeen(path, latest), [path, latest])
  return <FollowButton path={path} label={texts.search(said)} latest={latest} />
}
