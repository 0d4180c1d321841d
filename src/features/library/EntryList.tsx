import type { ReactNode } from 'react'
import type { LibraryKind } from '#data/device/library/merge.ts'
import { localDay } from '#domain/dates.ts'
import { useKeepingTexts } from '#texts/keeping.ts'
import { useTexts } from '#texts/texts.ts'
import { useShown } from '#ui/useShown.ts'
import './EntryList.css'

/** So many entries at once, and so many more each time. */
const SLICE = 40

interface Entry {
  id: string
  changed: number
}

/**
 * Entries, newest first, under the day on which each was kept; a slice of them, and more when asked for.
 * @param list which list it is
 */
export function EntryList<T extends Entry>({
  list,
  entries,
  children: draw,
}: {
  list: LibraryKind
  entries: readonly T[]
  children: (entry: T) => ReactNode
}) {
  const texts = useKeepingTexts()
  const { date } = useTexts()
  const [shown, setShown] = useShown(list, SLICE)
  const left = entries.length - shown
  return (
    <>
      {byDay(entries.slice(0, shown)).map(([day, ones]) => (
        <section key={day} aria-labelledby={`day-${day}`}>
          <h2 id={`day-${day}`} className="entries-day">
            {date(day)}
          </h2>
          <ul className="entries">
            {ones.map((one) => (
              <li key={one.id}>{draw(one)}</li>
            ))}
          </ul>
        </section>
      ))}
      {left > 0 && (
        <p className="entries-more">
          <button type="button" className="button" onClick={() => setShown(shown + SLICE)}>
            {texts.more(Math.min(SLICE, left))}
          </button>
        </p>
      )}
    </>
  )
}

function byDay<T extends Entry>(entries: readonly T[]): [day: string, ones: T[]][] {
  const days = new Map<string, T[]>()
  for (const one of entries) {
    const day = localDay(one.changed)
    days.set(day, [...(days.get(day) ?? []), one])
  }
  return [...days]
}
