import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { followAgain, unfollow, useFollows, type Follow } from '#data/device/follows.ts'
import { useLibraryTexts } from '#texts/library.ts'
import { FeedLink } from '#parts/FeedLink.tsx'
import { useKeepingTexts } from '#texts/keeping.ts'
import { usePageTexts } from '#texts/pages.ts'
import { Link } from '#ui/Link.tsx'
import { sense } from '#ui/Sense.tsx'
import { BackContext } from './back.ts'
import { Undo } from './Undo.tsx'
import { RemoveButton } from './RemoveButton.tsx'
import './FollowList.css'

/** What is new of something that is followed: how many articles, and the newest headline. */
export interface News {
  count: number
  /** There may be more: so many were looked at. */
  atLeast?: boolean | undefined
  headline?: string | undefined
  /** Feeds stand beside it. */
  feeds?: boolean | undefined
}

/** What this device follows, and what is new of each since the reader last looked. */
export function FollowList({ newsOf }: { newsOf: (one: Follow) => Promise<News> }) {
  const texts = useLibraryTexts()
  const follows = useFollows()
  const { removed } = useKeepingTexts()
  const [left, setLeft] = useState<{ one: Follow; at: number }>()
  const [back] = useState(() => new Set<string>())
  const leave = (one: Follow) => {
    setLeft({ one, at: follows.indexOf(one) })
    back.clear()
    unfollow(one.path)
  }
  return (
    <>
      {follows.length === 0 && <p className="empty">{texts.none}</p>}
      <BackContext value={back}>
        <ul className="follows">
          {follows.map((one) => (
            <Row key={one.path} one={one} newsOf={newsOf} onLeave={leave} />
          ))}
        </ul>
      </BackContext>
      {left && (
        <Undo
          key={left.one.path}
          said={removed}
          onUndo={() => {
            back.add(left.one.path)
            followAgain(left.one, left.at)
            setLeft(undefined)
          }}
          onClose={() => setLeft(undefined)}
        />
      )}
    </>
  )
}

function Row({
  one,
  newsOf,
  onLeave,
}: {
  one: Follow
  newsOf: (one: Follow) => Promise<News>
  onLeave: (one: Follow) => void
}) {
  const texts = useLibraryTexts()
  const { feed } = usePageTexts()
  const { data, isError } = useQuery({
    queryKey: ['news', one.path, one.seen],
    queryFn: () => newsOf(one),
    networkMode: 'always',
    retry: false,
  })
  return (
    <li>
      <Link className="follows-name" to={one.path}>
        <b>{one.label}</b>
        <span className={data && data.count > 0 ? 'follows-new' : 'follows-old'}>
          {isError ? texts.unknown : data ? texts.news(data.count, data.atLeast) : texts.looking}
        </span>
        {data?.headline && <span className="follows-old sense">{sense(data.headline)}</span>}
      </Link>
      {data?.feeds && (
        <FeedLink className="link" path={one.path}>
          {feed}
        </FeedLink>
      )}
      <RemoveButton id={one.path} label={texts.leaveThis(one.label)} onRemove={() => onLeave(one)}>
        {texts.leave}
      </RemoveButton>
    </li>
  )
}
