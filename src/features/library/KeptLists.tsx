import { useState, type ComponentType, type ReactNode } from 'react'
import { useHistory } from '#data/device/history.ts'
import type { Change } from '#data/device/library/held.ts'
import { useContents, type Live } from '#data/device/library/live.ts'
import type { Highlight, Kept, Store } from '#data/device/library/records.ts'
import { write } from '#data/device/library/write.ts'
import { SETTINGS } from '#domain/urls.ts'
import { useKeepingTexts } from '#texts/keeping.ts'
import { Link } from '#ui/Link.tsx'
import { EntryList } from './EntryList.tsx'
import { HighlightRow } from './HighlightRow.tsx'
import { KeptRow } from './KeptRow.tsx'
import { Undo } from './Undo.tsx'

/** Fewer entries are seen at a glance. */
const SEARCHED = 8

/** What was removed, as what brings it back. */
interface Removed {
  said: string
  back: Change[]
}

/** A list with a search within it, and what takes a removal back. */
function Searched<S extends Store>({
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
  const [removed, setRemoved] = useState<Removed & { isUndone?: boolean }>()
  if (!found) return <p className="empty">{texts.looking}</p>
  const { records, broken } = found
  const words = sought.normalize('NFKC').toLowerCase().trim()
  const hits = words
    ? records.filter((one) => wordsOf(one).normalize('NFKC').toLowerCase().includes(words))
    : records
  return (
    <>
      {(records.length > SEARCHED || sought) && (
        <label className="kept-search">
          <span className="hidden">{texts.search}</span>
          <input
            type="search"
            placeholder={texts.search}
            value={sought}
            onChange={({ target }) => setSought(target.value)}
          />
          <span role="status">{words && texts.count(hits.length)}</span>
        </label>
      )}
      {records.length === 0 && empty}
      {records.length > 0 && hits.length === 0 && <p className="empty">{texts.empty.found}</p>}
      {children(hits, setRemoved)}
      {broken.length > 0 && <p className="kept-broken">{texts.broken(broken.length)}</p>}
      {removed && (
        <Undo
          said={removed.isUndone ? texts.undone : removed.said}
          onUndo={
            removed.isUndone
              ? undefined
              : () => {
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

const wordsOfKept = (one: Kept) => `${one.title} ${one.paper} ${one.id}`

export function SavedList() {
  const texts = useKeepingTexts()
  const found = useContents('saved')
  return (
    <Searched found={found} wordsOf={wordsOfKept} empty={<p className="empty">{texts.empty.saved}</p>}>
      {(records, onRemoved) => (
        <EntryList entries={records}>
          {(one) => (
            <KeptRow
              one={one}
              onRemove={() => {
                void write([{ store: 'saved', remove: one.id }])
                onRemoved({ said: texts.removed, back: [{ store: 'saved', put: one }] })
              }}
            />
          )}
        </EntryList>
      )}
    </Searched>
  )
}

export function HistoryList() {
  const texts = useKeepingTexts()
  const found = useContents('history')
  const isOn = useHistory()
  const removeAll = (records: readonly Kept[]) =>
    void write(records.map(({ id }) => ({ store: 'history' as const, remove: id })))
  const back = (records: readonly Kept[]) => records.map((put) => ({ store: 'history' as const, put }))
  return (
    <Searched
      found={found}
      wordsOf={wordsOfKept}
      empty={<p className="empty">{isOn ? texts.empty.history : texts.empty.off}</p>}
    >
      {(records, onRemoved) => (
        <>
          <p className="kept-ways">
            {found && found.records.length > 0 && (
              <button
                type="button"
                className="button"
                onClick={() => {
                  removeAll(found.records)
                  onRemoved({ said: texts.cleared(found.records.length), back: back(found.records) })
                }}
              >
                {texts.clear}
              </button>
            )}
            <Link className="link" to={SETTINGS}>
              {texts.settings}
            </Link>
          </p>
          <EntryList entries={records}>
            {(one) => (
              <KeptRow
                one={one}
                onRemove={() => {
                  removeAll([one])
                  onRemoved({ said: texts.removed, back: back([one]) })
                }}
              />
            )}
          </EntryList>
        </>
      )}
    </Searched>
  )
}

/** @param Row a row that knows whether the article still has the words */
export function HighlightList({ Row }: { Row: ComponentType<{ one: Highlight; onRemove: () => void }> }) {
  const texts = useKeepingTexts()
  const found = useContents('highlights')
  return (
    <Searched
      found={found}
      wordsOf={(one) => `${one.anchor.quote} ${one.note} ${one.title} ${one.paper} ${one.article}`}
      empty={<p className="empty">{texts.empty.highlights}</p>}
    >
      {(records, onRemoved) => (
        <EntryList entries={records}>
          {(one) => (
            <Row
              one={one}
              onRemove={() => {
                void write([{ store: 'highlights', remove: one.id }])
                onRemoved({ said: texts.removed, back: [{ store: 'highlights', put: one }] })
              }}
            />
          )}
        </EntryList>
      )}
    </Searched>
  )
}
