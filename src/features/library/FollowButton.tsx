import { follow, unfollow, useFollows } from '#data/device/follows.ts'
import { SAVED } from '#domain/urls.ts'
import { useLibraryTexts } from '#texts/library.ts'
import { Link } from '#ui/Link.tsx'
import './FollowButton.css'

/** Follows a name or a search on this device, or no longer. */
export function FollowButton({
  path,
  label,
  latest,
}: {
  path: string
  label: string
  /** The newest day of the paper: what comes later is new. '' for a paper without any. */
  latest: string
}) {
  const texts = useLibraryTexts()
  const followed = useFollows().some((one) => one.path === path)
  return (
    <span className="follow">
      <button
        type="button"
        className="button"
        aria-pressed={followed}
        onClick={() => (followed ? unfollow(path) : follow({ path, label, seen: latest }))}
      >
        {followed ? texts.followed : texts.follow}
      </button>
      <span role="status">
        {followed && (
          <Link className="link" to={`${SAVED}?list=following`}>
            {texts.all}
          </Link>
        )}
      </span>
    </span>
  )
}
