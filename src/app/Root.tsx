import { useEffect, useRef } from 'react'
import {
  Outlet,
  ScrollRestoration,
  useLocation,
  useNavigation,
  useNavigationType,
  NavigationType,
} from 'react-router'
import { useTexts } from '#texts/texts.ts'
import './Root.css'

/** Around every page: shows that something is coming, moves the focus with the reader, restores the scroll. */
export function Root() {
  const texts = useTexts()
  const busy = useNavigation().state !== 'idle'
  useFocusOnArrival()
  return (
    <>
      <div className={busy ? 'progress progress-busy' : 'progress'} role="status">
        {busy && <span className="hidden">{texts.loading}</span>}
      </div>
      <Outlet />
      <ScrollRestoration />
    </>
  )
}

/** After a step to another page the keyboard and the screen reader start at its main part (WCAG 2.4.3). */
function useFocusOnArrival() {
  const { pathname, hash } = useLocation()
  const type = useNavigationType()
  const last = useRef(pathname)
  useEffect(() => {
    if (last.current === pathname) return
    last.current = pathname
    if (type !== NavigationType.Pop && !hash) document.getElementById('main')?.focus({ preventScroll: true })
  }, [pathname, hash, type])
}
