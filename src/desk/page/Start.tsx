import { useEffect, useState } from 'react'
import { parseEdits } from '#ingest/edits/file.ts'
import { decode } from '#domain/decode.ts'
import { guessHead, takeHeader } from '../guess.ts'
import type { Head, Opened, Shelf } from '../protocol.ts'
import { texts } from '../texts/texts.ts'
import { fetchPage, fetchShelf } from './client.ts'
import { faultOf, HeadFields } from './HeadFields.tsx'
import { ShelfList } from './ShelfList.tsx'
import { TroubleNotice } from './TroubleNotice.tsx'
import { troubleOf, type Sheet, type Trouble } from './useDesk.ts'
import { useDroppedFile } from './useDroppedFile.ts'
import './Start.css'

const EMPTY: Head = { paper: '', date: '', dateCertainty: 'printed', page: '', pageName: '' }

/** Where an editor pastes, drops or picks a page, and says which one it is. */
export function Start({ onOpen }: { onOpen: (sheet: Sheet) => void }) {
  const [text, setText] = useState('')
  const [head, setHead] = useState<Head>(EMPTY)
  const [shelf, setShelf] = useState<Shelf>()
  const [trouble, setTrouble] = useState<Trouble>()
  const [fault, setFault] = useState('')
  const t = texts.start

  useEffect(() => {
    fetchShelf().then(
      (found) => {
        setShelf(found)
        setHead((before) => ({ ...before, paper: before.paper || found.paper }))
      },
      (error: unknown) => setTrouble(troubleOf(error)),
    )
  }, [])

  const take = (pasted: string, fileName = '') => {
    const whole = takeHeader(pasted)
    setText(whole?.text ?? pasted)
    setHead((before) => whole?.head ?? { ...before, ...guessHead(pasted, fileName) })
    setFault('')
  }
  const takeFile = async (file: File | undefined) => {
    if (!file) return
    const text = await file.arrayBuffer().then(
      (bytes) => decode(new Uint8Array(bytes)),
      () => undefined,
    )
    if (text === undefined) setFault(t.unreadable(file.name))
    else take(text, file.name)
  }
  useDroppedFile((file) => void takeFile(file))
  const open = async (name: string) => {
    try {
      onOpen(sheetOf(await fetchPage(name), name))
    } catch (error) {
      setTrouble(troubleOf(error))
    }
  }
  return (
    <main className="start">
      <h1>{texts.title}</h1>
      <p className="intro">{texts.intro}</p>
      <TroubleNotice trouble={trouble} />
      <form
        className="start-form"
        noValidate
        onSubmit={(event) => {
          event.preventDefault()
          const missing = text.trim() === '' ? t.empty : faultOf(head)
          if (missing) setFault(missing)
          else onOpen({ head, text, edits: [], names: [], name: '', known: '' })
        }}
      >
        <div className="start-text">
          <label htmlFor="page-text">{t.text}</label>
          <textarea
            id="page-text"
            lang="zh-Hans"
            placeholder={t.hint}
            value={text}
            spellCheck={false}
            onChange={(event) => (text === '' ? take(event.target.value) : setText(event.target.value))}
          />
          <label className="button file">
            <span>{t.file}</span>
            <input
              type="file"
              accept=".txt,text/plain"
              onChange={(event) => void takeFile(event.target.files?.[0])}
            />
          </label>
        </div>
        <div className="start-side">
          <HeadFields head={head} onChange={setHead} />
          {text !== '' && <p className="aside">{t.guessed}</p>}
          <p role="alert" className="fault">
            {fault}
          </p>
          <button className="button button-main">{t.open}</button>
        </div>
      </form>
      {shelf && shelf.files.length > 0 && (
        <ShelfList files={shelf.files} onOpen={(name) => void open(name)} />
      )}
    </main>
  )
}

/** A line of an edits file that cannot be read is kept as a note: saving must not lose it. */
function sheetOf({ head, text, edits, known }: Opened, name: string): Sheet {
  const { edits: own, problems } = parseEdits(edits)
  const lines = edits.split(/\r?\n/u)
  const kept = problems.map(({ line }) => ({ verb: 'note' as const, text: lines[line - 1] ?? '' }))
  return { head, text, edits: [...own, ...kept], names: [], name, known }
}
