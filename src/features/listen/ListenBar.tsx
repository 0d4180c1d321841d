import { useSyncExternalStore } from 'react'
import { useLocation } from 'react-router'
import { articlePath, readablePath } from '#domain/urls.ts'
import { useListenTexts } from '#texts/listen.ts'
import { Link } from '#ui/Link.tsx'
import { Advice } from './Advice.tsx'
import { Choices } from './Choices.tsx'
import { Icon } from './Icon.tsx'
import type { Session, SessionState } from './session.ts'
import { useFollowed } from './useFollowed.ts'
import { useMediaSession } from './useMediaSession.ts'

/** What one listens with: stop and go, sentences and articles back and forth, and whatever keeps it from speaking. */
export function ListenBar({ session, onClose }: { session: Session; onClose: () => void }) {
  const texts = useListenTexts()
  const state = useSyncExternalStore(session.subscribe, session.read)
  const { status, at, current, index, count } = state
  const { pathname } = useLocation()
  const isThere = current !== undefined && readablePath(pathname) === articlePath(current.ref)
  const line = status === 'ended' ? undefined : current?.lines[at]
  const followed = useFollowed(isThere ? line : undefined, 'listen-marked')
  useMediaSession(session, state)
  const goes = status === 'playing' || status === 'waiting'
  return (
    <section className="listen" aria-label={texts.label}>
      <div className="listen-inner">
        <div className="listen-head">
          <p className="listen-title">
            {current && <Link to={articlePath(current.ref)}>{current.title}</Link>}
          </p>
          {count > 1 && !followed.isAway && <p className="listen-place">{texts.place(index + 1, count)}</p>}
          {followed.isAway && (
            <button type="button" className="button" onClick={followed.back}>
              {texts.back}
            </button>
          )}
          <button type="button" className="listen-key" aria-label={texts.close} onClick={onClose}>
            <Icon name="close" />
          </button>
        </div>
        <Said state={state} />
        <div className="listen-keys">
          <button
            type="button"
            className="listen-key"
            aria-label={texts.previousArticle}
            disabled={index === 0}
            onClick={() => session.skip(-1)}
          >
            <Icon name="first" />
          </button>
          <button
            type="button"
            className="listen-key"
            aria-label={texts.previousSentence}
            disabled={at === 0}
            onClick={() => session.step(-1)}
          >
            <Icon name="back" />
          </button>
          <button
            type="button"
            className="listen-key listen-main"
            aria-label={goes ? texts.pause : texts.play}
            onClick={session.toggle}
          >
            <Icon name={goes ? 'pause' : 'play'} />
          </button>
          <button
            type="button"
            className="listen-key"
            aria-label={texts.nextSentence}
            disabled={at + 1 >= (current?.lines.length ?? 0)}
            onClick={() => session.step(1)}
          >
            <Icon name="on" />
          </button>
          <button
            type="button"
            className="listen-key"
            aria-label={texts.nextArticle}
            disabled={index + 1 >= count}
            onClick={() => session.skip(1)}
          >
            <Icon name="last" />
          </button>
        </div>
        <Choices session={session} sleep={state.sleep} />
      </div>
    </section>
  )
}

/** What cannot be heard: why it is silent, and what helps. */
function Said({ state: { status, trouble, isAway, current } }: { state: SessionState }) {
  const texts = useListenTexts()
  if (trouble === 'voices') return <Advice />
  const said = isAway
    ? texts.away
    : trouble === 'blocked'
      ? texts.blocked
      : trouble === 'silent'
        ? texts.silent
        : status === 'waiting'
          ? texts.waiting
          : status === 'ended'
            ? texts.ended
            : current?.resumed && status === 'playing'
              ? texts.resumed
              : ''
  return (
    <p className="listen-said" role="status">
      {said}
    </p>
  )
}
