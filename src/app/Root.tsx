import { useEffect, useRef, useState } from 'react'
import {
  Outlet,
  ScrollRestoration,
  useHref,
  useLocation,
  useNavigate,
  useNavigation,
  useNavigationType,
  NavigationType,
  type Location,
} from 'react-router'
import { openAnew } from '#data/site/anew.ts'
import { useTexts } from '#texts/texts.ts'
import { Links } from '#ui/Link.tsx'
import './Root.css'

/** A page that takes longer than this is spoken of (ms). */
const LATE_MS = 4000

/** Around every page: shows that something is coming, moves the focus with the reader, restores the scroll. */
export function Root() {
  const texts = useTexts()
  const { location: to } = useNavigation()
  const late = useLate(to)
  useFocusOnArrival()
  return (
    <>
      <div className={to ? 'progress progress-busy' : 'progress'} role="status">
        {to && <span className="hidden">{late ? texts.waiting.title : texts.loading}</span>}
      </div>
      <Links>
        <Outlet />
      </Links>
      {late && <Waiting to={late} />}
      <ScrollRestoration getKey={placeOf} />
    </>
  )
}

/** The page that a tab opens with has no key of its own: without one it would be scrolled as the one before it was. */
const placeOf = ({ key, pathname, search }: Location) => (key === 'default' ? pathname + search : key)

/** Where the reader is going, once that takes long. */
function useLate(to: Location | undefined): Location | undefined {
  const [late, setLate] = useState<Location>()
  useEffect(() => {
    const timer = setTimeout(() => setLate(to), to ? LATE_MS : 0)
    return () => clearTimeout(timer)
  }, [to])
  return to && late === to ? late : undefined
}

/** Says what is waited for, and the ways out: to open it without the script's help, or to stay. */
function Waiting({ to: { pathname, search, hash } }: { to: Location }) {
  const texts = useTexts().waiting
  const here = useLocation()
  const navigate = useNavigate()
  // After Back the address is already that of the page to come: staying would put this page over it.
  const stays = useHref(here) === location.pathname + location.search + location.hash
  return (
    <div className="waiting">
      <p>{texts.title}</p>
      <button type="button" className="button" onClick={() => void openAnew(pathname + search + hash)}>
        {texts.reload}
      </button>
      {stays && (
        <button
          type="button"
          className="link"
          onClick={() => void navigate(here, { replace: true, preventScrollReset: true })}
        >
          {texts.stay}
        </button>
      )}
    </div>
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
