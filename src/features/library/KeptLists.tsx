import type { ComponentType, ReactNode } from 'react'
import { useHistory } from '#data/device/history.ts'
import { useAllHighlights, useReadArticles, useSaved } from '#data/device/library/live.ts'
import type { Highlight, Kept } from '#data/device/library/records.ts'
import { write } from '#data/device/library/write.ts'
import { SETTINGS } from '#domain/urls.ts'
import { useKeepingTexts } from '#texts/keeping.ts'
import { Link } from '#ui/Link.tsx'
import { EntryList } from './EntryList.tsx'
import { KeptRow } from './KeptRow.tsx'
import { Searched } from './Searched.tsx'
import './Ways.css'

const wordsOfKept = (one: Kept) => `${one.title} ${one.paper} ${one.id}`

/** @param tools what can be done with all of them */
export function SavedList({ tools }: { tools: ReactNode }) {
  const texts = useKeepingTexts()
  const found = useSaved()
  return (
    <Searched found={found} wordsOf={wordsOfKept} empty={<p className="empty">{texts.empty.saved}</p>}>
      {(records, onRemoved) => (
        <>
          <EntryList list="saved" entries={records}>
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
          {found && found.records.length > 0 && tools}
        </>
      )}
    </Searched>
  )
}

export function HistoryList() {
  const texts = useKeepingTexts()
  const found = useReadArticles()
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
          <p className="ways">
            {found && found.records.length > 0 && (
              <button
                type="button"
                className="button"
                onClick={() => {
                  removeAll(found.records)
                  // It goes with the entries.
                  document.getElementById('main')?.focus()
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
          <EntryList list="history" entries={records}>
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
  const found = useAllHighlights()
  return (
    <Searched
      found={found}
      wordsOf={(one) => `${one.anchor.quote} ${one.note} ${one.title} ${one.paper} ${one.article}`}
      empty={<p className="empty">{texts.empty.highlights}</p>}
    >
      {(records, onRemoved) => (
        <EntryList list="highlights" entries={records}>
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
