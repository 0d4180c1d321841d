import { useEffect, useState } from 'react'
import { useHref, useLocation, useNavigate, useNavigation, type Location } from 'react-router'
import { openAnew } from '#data/site/anew.ts'
import { useToolTexts } from '#texts/tools.ts'
import { FootBar } from '#ui/FootBar.tsx'

/** A page that takes longer than this is spoken of (ms). */
const LATE_MS = 4000

/** Says what is waited for, once that takes long, and the ways out: to open it without the script's help, or to stay. */
export function Waiting() {
  const texts = useToolTexts().waiting
  const to = useLate()
  const here = useLocation()
  const navigate = useNavigate()
  // After Back the address is already that of the page to come: staying would put this page over it. What is being typed here
  // may stand in it before it is drawn.
  const stays = useHref(here.pathname) === location.pathname
  if (!to) return null
  const { pathname, search, hash } = to
  return (
    <FootBar said={texts.title}>
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
    </FootBar>
  )
}

/** Where the reader is going, once that takes long. */
function useLate(): Location | undefined {
  const { location: to } = useNavigation()
  const [late, setLate] = useState<Location>()
  useEffect(() => {
    const timer = setTimeout(() => setLate(to), to ? LATE_MS : 0)
    return () => clearTimeout(timer)
  }, [to])
  return to && late === to ? late : undefined
}
