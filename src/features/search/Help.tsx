import { useSearchTexts } from '#texts/search.ts'
import { Fold } from '#ui/Fold.tsx'
import './Help.css'

/** What can be typed beside plain words. */
export function Help() {
  const { help } = useSearchTexts()
  return (
    <Fold title={help.title}>
      <dl className="help">
        {help.rows.map(([typed, means]) => (
          <div key={typed} className="help-row">
            <dt>
              <code>{typed}</code>
            </dt>
            <dd>{means}</dd>
          </div>
        ))}
      </dl>
    </Fold>
  )
}
