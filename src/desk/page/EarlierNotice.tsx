import { texts } from '../texts/texts.ts'
import type { Earlier } from './useEarlier.ts'

/** The same page stands under another day or number too: what becomes of that? */
export function EarlierNotice({ earlier, onDone }: { earlier: Earlier; onDone: () => void }) {
  const t = texts.earlier
  if (earlier.name === undefined) return null
  const retire = (isPublished: boolean) => {
    onDone()
    void earlier.retire(isPublished)
  }
  const keep = () => {
    onDone()
    earlier.keep()
  }
  return (
    <section className="trouble" aria-label={t.title}>
      <strong>{t.title}</strong>
      <p>{t.what(earlier.name)}</p>
      <div className="choices">
        <button type="button" className="button" onClick={() => retire(true)}>
          {t.lead}
        </button>
        <button type="button" className="button" onClick={() => retire(false)}>
          {t.drop}
        </button>
        <button type="button" className="button" onClick={keep}>
          {t.keep}
        </button>
      </div>
    </section>
  )
}
