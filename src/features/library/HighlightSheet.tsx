import { useEffect, useRef, useState } from 'react'
import { COLOURS, MOST_NOTE, type Colour, type Highlight } from '#data/device/library/records.ts'
import { write } from '#data/device/library/write.ts'
import { quoteHash } from '#domain/anchor.ts'
import { parseArticleId, type ArticleRef } from '#domain/urls.ts'
import { useCitation } from '#parts/useCitation.ts'
import { useKeepingTexts } from '#texts/keeping.ts'
import { Choice } from '#ui/Choice.tsx'
import { copy } from '#ui/copy.ts'
import { Sheet } from '#ui/Sheet.tsx'
import './HighlightSheet.css'
import './Ways.css'

/** A pause of so long (ms) in typing, and the note is stored. */
const PAUSE_MS = 600

/** A highlight: its colour, its note, copying and deleting it. What is typed is stored as it is typed. */
export function HighlightSheet({
  one,
  from,
  writes,
  onColour,
  onRemove,
  onClose,
}: {
  one: Highlight
  from: HTMLElement
  /** Whether it was opened to write a note; else the keyboard of a phone would hide the colours from who comes for them. */
  writes: boolean
  onColour: (colour: Colour) => void
  /** Is given what was typed last too. */
  onRemove: (last: Highlight) => void
  onClose: () => void
}) {
  const texts = useKeepingTexts()
  const { highlight } = texts
  const [note, setNote] = useState(one.note)
  // What was chosen is seen at once, before it is stored.
  const [colour, setColour] = useState(one.colour)
  const [said, setSaid] = useState('')
  const save = (change: Partial<Highlight>) =>
    void write([{ store: 'highlights', put: { ...one, note, colour, ...change, changed: Date.now() } }])
  const store = useRef(() => {})
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  useEffect(() => {
    store.current = () => {
      if (note !== one.note) save({})
    }
  })
  useEffect(() => {
    // Whoever leaves in the middle of a word has written it all the same.
    const onHide = () => store.current()
    addEventListener('pagehide', onHide)
    return () => {
      removeEventListener('pagehide', onHide)
      clearTimeout(timer.current)
      onHide()
    }
  }, [])
  const remove = () => {
    clearTimeout(timer.current)
    store.current = () => {}
    onRemove({ ...one, note })
  }
  const ref = parseArticleId(one.article)
  return (
    <Sheet label={highlight.title} close={texts.close} from={from} onClose={onClose}>
      <blockquote className="highlight-words" lang="zh">
        {one.anchor.quote}
      </blockquote>
      <Choice
        legend={highlight.colour}
        options={COLOURS.map((value) => ({ value, label: highlight.colours[value] }))}
        value={colour}
        onChoose={(chosen) => {
          setColour(chosen)
          onColour(chosen)
          save({ colour: chosen })
        }}
      />
      <label className="highlight-note">
        {texts.note}
        <textarea
          // oxlint-disable-next-line jsx-a11y/no-autofocus -- pressed to write
          autoFocus={writes}
          rows={3}
          maxLength={MOST_NOTE}
          value={note}
          onChange={({ target }) => {
            setNote(target.value)
            clearTimeout(timer.current)
            timer.current = setTimeout(() => store.current(), PAUSE_MS)
          }}
        />
      </label>
      <p className="ways">
        {ref && <CopyButton one={one} article={ref} onSaid={setSaid} />}
        <button type="button" className="link" onClick={remove}>
          {highlight.remove}
        </button>
        <span role="status">{said}</span>
      </p>
    </Sheet>
  )
}

/** Copies the words with where they were printed. */
function CopyButton({
  one,
  article,
  onSaid,
}: {
  one: Highlight
  article: ArticleRef
  onSaid: (said: string) => void
}) {
  const { highlight } = useKeepingTexts()
  const { cite } = useCitation({ paper: one.paper, article, headline: one.title })
  const take = async () =>
    onSaid((await copy(cite(one.anchor.quote, quoteHash(one.anchor)))) ? highlight.copied : highlight.failed)
  return (
    <button type="button" className="button" onClick={() => void take()}>
      {highlight.copy}
    </button>
  )
}
