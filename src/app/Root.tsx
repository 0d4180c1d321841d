import { useEffect, useRef } from 'react'
import { Outlet, useLocation, useNavigation, useNavigationType, NavigationType } from 'react-router'
import { openAnew } from '#data/site/anew.ts'
import { canonicalPath } from '#domain/canonical-path.ts'
import { useTexts } from '#texts/texts.ts'
import { coming } from '#ui/coming.tsx'
import { Links } from '#ui/Link.tsx'
import { Anew } from './Away.tsx'
import { Busy } from './Busy.tsx'
import { useAsked, type Asked } from './useAsked.ts'
import { useScroll } from './useScroll.ts'
import './Root.css'

/** Comes when the reader begins to do something, over a good line before; without it what it does is a page, or is left undone. */
const Tools = coming(() => import('./Tools.tsx').then((m) => m.Tools), Gone)

/**
 * Where the tools' code does not come, what was pressed is the link that it is; of a button it is said that its part did
 * not come. Only a page load forgets failed code, and that is the reader's to ask for: done unasked, it would look as if
 * nothing had been pressed.
 */
function Gone({ asked }: { asked: Asked | readonly KeyboardEvent[] }) {
  const { error } = useTexts()
  useEffect(() => {
    const href = 'tool' in asked && asked.from.getAttribute('href')
    if (href) void openAnew(href)
  }, [asked])
  return (
    'tool' in asked && (
      <p className="foot-bar" role="status">
        {error.away}
        <Anew />
      </p>
    )
  )
}

/** Around every page: shows that something is coming, moves the focus with the reader, restores the scroll. */
export function Root() {
  const { location: to } = useNavigation()
  const asked = useAsked()
  useFocusOnArrival()
  useScroll()
  return (
    <>
      <Busy is={Boolean(to)} />
      <Links formOf={canonicalPath}>
        <Outlet />
        {asked && <Tools asked={asked} meanwhile={'tool' in asked && <Busy />} />}
      </Links>
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
    // Who writes over the page, asked for as it was on its way, writes on.
    const isElsewhere = document.activeElement?.closest('[role=dialog], .ahead')
    if (type !== NavigationType.Pop && !hash && !isElsewhere)
      document.getElementById('main')?.focus({ preventScroll: true })
  }, [pathname, hash, type])
}
