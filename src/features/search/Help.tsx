import { useSearchTexts } from '#texts/search.ts'
import './Help.css'

/** What can be typed beside plain words. */
export function Help() {
  const { help } = useSearchTexts()
  return (
    <details className="fold">
      <summary>{help.title}</summary>
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
    </details>
  )
}
