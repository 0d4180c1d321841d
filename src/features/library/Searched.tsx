import { useRef, useState, type ReactNode } from 'react'
import type { Change } from '#data/device/library/held.ts'
import type { Live } from '#data/device/library/live.ts'
import type { Store } from '#data/device/library/records.ts'
import { write } from '#data/device/library/write.ts'
import { useKeepingTexts } from '#texts/keeping.ts'
import { Clear } from '#ui/Clear.tsx'
import { BackContext } from './back.ts'
import { Undo } from './Undo.tsx'
import './Ways.css'

/** Fewer entries are seen at a glance. */
const SEARCHED = 8

/** What was removed, as what brings it back. */
export interface Removed {
  said: string
  back: Change[]
}

/** A list with a search within it, and what takes a removal back. */
export function Searched<S extends Store>({
  found,
  wordsOf,
  empty,
  children,
}: {
  found: Live<S> | undefined
  /** In which a record is found. */
  wordsOf: (one: Live<S>['records'][number]) => string
  empty: ReactNode
  children: (records: Live<S>['records'], onRemoved: (removed: Removed) => void) => ReactNode
}) {
  const texts = useKeepingTexts()
  const [sought, setSought] = useState('')
  const field = useRef<HTMLInputElement>(null)
  const [removed, setRemoved] = useState<Removed & { isUndone?: boolean }>()
  const [back] = useState(() => new Set<string>())
  if (!found) return <p className="empty">{texts.looking}</p>
  const { records, broken } = found
  const words = sought.normalize('NFKC').toLowerCase().trim()
  const hits = words
    ? records.filter((one) => wordsOf(one).normalize('NFKC').toLowerCase().includes(words))
    : records
  return (
    <>
      {(records.length > SEARCHED || sought) && (
        <div className="ways kept-search">
          <div className="kept-field">
            <input
              type="search"
              ref={field}
              aria-label={texts.search}
              placeholder={texts.search}
              value={sought}
              onChange={({ target }) => setSought(target.value)}
            />
            {sought && (
              <Clear
                label={texts.clearSearch}
                onClear={() => {
                  setSought('')
                  field.current?.focus()
                }}
              />
            )}
          </div>
          <span role="status">{words && texts.count(hits.length)}</span>
        </div>
      )}
      {records.length === 0 && empty}
      {records.length > 0 && hits.length === 0 && <p className="empty">{texts.empty.found}</p>}
      <BackContext value={back}>{children(hits, setRemoved)}</BackContext>
      {broken.length > 0 && <p className="kept-broken">{texts.broken(broken.length)}</p>}
      {removed && (
        <Undo
          key={records.length}
          said={removed.isUndone ? texts.undone : removed.said}
          onUndo={
            removed.isUndone
              ? undefined
              : () => {
                  back.clear()
                  for (const one of removed.back) if ('put' in one) back.add(one.put.id)
                  void write(removed.back)
                  setRemoved({ ...removed, isUndone: true })
                }
          }
          onClose={() => setRemoved(undefined)}
        />
      )}
    </>
  )
}
