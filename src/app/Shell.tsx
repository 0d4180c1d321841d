import type { ReactNode } from 'react'
import { ABOUT, HOME, ISSUES, SAVED, SEARCH, SETTINGS, kindPath } from '#domain/urls.ts'
import { useTexts } from '#texts/texts.ts'
import { Link, NavLink } from '#ui/Link.tsx'
import './Shell.css'

/** What frames every page: skip link, the paper's name, the way to everything, the foot. */
export function Shell({
  paper,
  front = false,
  children,
}: {
  paper?: string
  front?: boolean
  children: ReactNode
}) {
  const texts = useTexts()
  return (
    <>
      <a className="skip" href="#main">
        {texts.skip}
      </a>
      <header className={front ? 'bar bar-front' : 'bar'}>
        <div className="bar-inner">
          <Link className="bar-paper" to={HOME}>
            {paper ?? texts.nav.home}
          </Link>
          <nav className="bar-nav" aria-label={texts.nav.label}>
            <NavLink to={ISSUES}>{texts.nav.issues}</NavLink>
            <NavLink to={kindPath('people')}>{texts.kinds.people}</NavLink>
            <NavLink to={kindPath('companies')}>{texts.kinds.companies}</NavLink>
            <NavLink to={SEARCH} data-tool="search">
              {texts.nav.search}
            </NavLink>
            <NavLink to={SETTINGS} data-tool="settings" aria-label={texts.nav.settings}>
              {texts.nav.letter}
            </NavLink>
          </nav>
        </div>
      </header>
      <main id="main" className="main" tabIndex={-1}>
        {children}
      </main>
      <footer className={front ? 'foot foot-front' : 'foot'}>
        <nav className="foot-nav" aria-label={texts.nav.about}>
          <Link to={HOME}>{texts.nav.home}</Link>
          <Link to={kindPath('organisations')}>{texts.kinds.organisations}</Link>
          <Link to={kindPath('places')}>{texts.kinds.places}</Link>
          <Link to={SAVED}>{texts.nav.saved}</Link>
          <Link to={ABOUT}>{texts.nav.about}</Link>
        </nav>
        {paper && (
          <p>
            {paper} · {texts.footer.source}
          </p>
        )}
      </footer>
    </>
  )
}
