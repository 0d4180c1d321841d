import { texts } from '../texts/texts.ts'

export type View = 'raw' | 'draft'

/** On a narrow screen raw text and draft take turns. */
export function ViewSwitch({ view, onView }: { view: View; onView: (view: View) => void }) {
  return (
    <nav className="views" aria-label={texts.views.label}>
      {(['raw', 'draft'] as const).map((one) => (
        <button key={one} type="button" aria-pressed={view === one} onClick={() => onView(one)}>
          {texts.views[one]}
        </button>
      ))}
    </nav>
  )
}
