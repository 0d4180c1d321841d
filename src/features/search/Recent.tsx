import { useSearchTexts } from '#texts/search.ts'
import { chipClass } from '#ui/Chip.tsx'
import { forget, forgetAll, useRecent } from '#data/device/recent.ts'
import './Recent.css'

/** What was searched lately on this device, to be asked again or forgotten. */
export function Recent({ onAsk }: { onAsk: (q: string) => void }) {
  const texts = useSearchTexts()
  const recent = useRecent()
  if (recent.length === 0) return null
  return (
    <section className="recent" aria-labelledby="recent">
      <div className="recent-head">
        <h2 id="recent" className="facet-kind">
          {texts.suggest.recent}
        </h2>
        <button type="button" className="link" onClick={forgetAll}>
          {texts.suggest.forgetAll}
        </button>
      </div>
      <ul className="chips">
        {recent.map((q) => (
          <li key={q} className="recent-item">
            <button type="button" className={chipClass()} onClick={() => onAsk(q)}>
              {q}
            </button>
            <button
              type="button"
              className="recent-forget"
              aria-label={texts.suggest.forget(q)}
              onClick={() => forget(q)}
            >
              ×
            </button>
          </li>
        ))}
      </ul>
    </section>
  )
}
