import { useNavigate } from 'react-router'
import { useSettings } from '#data/device/settings.ts'
import { SEARCH, SETTINGS } from '#domain/urls.ts'
import { usePageTexts } from '#texts/pages.ts'
import { useTexts } from '#texts/texts.ts'
import { Link } from '#ui/Link.tsx'
import { useHydrated } from '#ui/useHydrated.ts'
import './Dock.css'

/**
 * What a thumb wants on a front page: a field to search in, the text size, the elder mode. On a phone it stays at the lower
 * edge of the window. All of it works without a script too: as a form, and as links to the settings.
 */
export function Dock() {
  const texts = useTexts()
  const { find, elder: large, usual } = usePageTexts().dock
  const { elder } = useSettings()
  const navigate = useNavigate()
  const hydrated = useHydrated()
  return (
    <div className="dock">
      <form
        className="dock-search"
        role="search"
        action={import.meta.env.BASE_URL + SEARCH.slice(1)}
        onSubmit={(event) => {
          event.preventDefault()
          const q = new FormData(event.currentTarget).get('q')
          if (typeof q === 'string') void navigate(`${SEARCH}?${new URLSearchParams({ q })}`)
        }}
      >
        <input
          type="search"
          // Before the app is there it is a field of a form; with it, the answer comes while one types.
          data-tool={hydrated ? 'search' : undefined}
          name="q"
          aria-label={texts.nav.search}
          placeholder={find}
          enterKeyHint="search"
        />
      </form>
      <Link className="dock-tool" to={SETTINGS} data-tool="settings" aria-label={texts.nav.settings}>
        {texts.nav.letter}
      </Link>
      <Link className="dock-tool" to={SETTINGS} data-tool="elder">
        {elder === 'on' ? usual : large}
      </Link>
    </div>
  )
}
