import { useEffect } from 'react'
import type { Session, SessionState } from './session.ts'

/** The system's own keys (headphones, lock screen), where the browser hands them on, and what they are told is playing. */
export function useMediaSession(session: Session, { status, current }: SessionState) {
  useEffect(() => {
    if (!('mediaSession' in navigator)) return undefined
    const { mediaSession } = navigator
    const handlers: [MediaSessionAction, () => void][] = [
      ['play', session.play],
      ['pause', session.pause],
      ['nexttrack', () => session.skip(1)],
      ['previoustrack', () => session.skip(-1)],
    ]
    for (const [action, handler] of handlers) mediaSession.setActionHandler(action, handler)
    return () => {
      for (const [action] of handlers) mediaSession.setActionHandler(action, null)
      mediaSession.metadata = null
      mediaSession.playbackState = 'none'
    }
  }, [session])
  useEffect(() => {
    if (!('mediaSession' in navigator) || !current) return
    navigator.mediaSession.metadata = new MediaMetadata({ title: current.title, artist: current.paper })
  }, [current])
  useEffect(() => {
    if ('mediaSession' in navigator)
      navigator.mediaSession.playbackState = status === 'playing' ? 'playing' : 'paused'
  }, [status])
}
