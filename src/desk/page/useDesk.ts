import { useEffect, useEffectEvent, useRef, useState } from 'react'
import { DataError } from '#domain/parse.ts'
import type { Edit } from '#ingest/edits/edit.ts'
import { writeEdits, writeLine } from '#ingest/edits/file.ts'
import { addEdit } from '../corrections.ts'
import type { Draft, Head, Manuscript, Refusal } from '../protocol.ts'
import { addRegistryLine } from '../registry-lines.ts'
import { texts } from '../texts/texts.ts'
import { fetchDraft, postSave, RefusalError } from './client.ts'
import { useEarlier, type Earlier } from './useEarlier.ts'

/** The page on the desk: what the editor pasted, and what was corrected in it. */
export interface Sheet {
  head: Head
  text: string
  edits: readonly Edit[]
  /** Lines for the registry, not yet on the disk. */
  names: readonly string[]
  /** Under which name the page stands on the disk, '' if it does not, and in which state; see the protocol. */
  name: string
  known: string
}
export type Trouble = Refusal | 'away' | undefined
/** What a click changes: edits, and lines of the registry; `said` is told to those who don't see it. */
export type Correct = (edits: readonly Edit[], said: string, lines?: readonly string[]) => void

export interface Desk {
  sheet: Sheet
  draft: Draft | undefined
  trouble: Trouble
  said: string
  dirty: boolean
  canUndo: boolean
  correct: Correct
  /** Takes an edit away, given as its line of the edits file. */
  drop: (line: string) => void
  undo: () => void
  change: (part: Partial<Pick<Sheet, 'head' | 'text'>>) => void
  save: (overwrite?: boolean) => Promise<void>
  earlier: Earlier
}

/** While the editor types, a draft is asked for at rests only. */
const REST_MS = 150

/** Holds a page on the desk, and keeps its draft up to date with the server's. */
export function useDesk(opened: Sheet): Desk {
  const [sheet, setSheet] = useState(opened)
  const [past, setPast] = useState<readonly Pick<Sheet, 'edits' | 'names'>[]>([])
  const [clean, setClean] = useState<Sheet | undefined>(opened.known === '' ? undefined : opened)
  const [draft, setDraft] = useState<Draft>()
  const [draftTrouble, setDraftTrouble] = useState<Trouble>()
  const [saveTrouble, setSaveTrouble] = useState<Trouble>()
  const [said, setSaid] = useState('')
  const earlier = useEarlier(setSaid, (error) =>
    setSaveTrouble(error === undefined ? undefined : troubleOf(error)),
  )
  const first = useRef(true)
  /** One at a time: the next has to know what the disk holds after the last. */
  const saving = useRef<'no' | 'yes' | 'again'>('no')

  const { head, text, edits, names } = sheet
  useEffect(() => {
    const stop = new AbortController()
    const ask = async () => {
      try {
        const answer = await fetchDraft(manuscriptOf({ head, text, edits, names }), stop.signal)
        setDraft(answer)
        setDraftTrouble(undefined)
        if (first.current) setSaid(texts.did.drafted(answer.page.articles.length, answer.doubts.length))
        first.current = false
      } catch (error) {
        if (!stop.signal.aborted) setDraftTrouble(troubleOf(error))
      }
    }
    const timer = setTimeout(() => void ask(), first.current ? 0 : REST_MS)
    return () => {
      clearTimeout(timer)
      stop.abort()
    }
  }, [head, text, edits, names])

  const dirty =
    !clean ||
    sheet.edits !== clean.edits ||
    sheet.text !== clean.text ||
    sheet.head !== clean.head ||
    sheet.names.length > 0

  const save = async (overwrite = false) => {
    if (saving.current !== 'no') {
      saving.current = 'again'
      return
    }
    saving.current = 'yes'
    try {
      const saved = await postSave({ ...manuscriptOf(sheet), known: sheet.known, overwrite })
      const { name, known } = saved
      earlier.onSaved({ name: sheet.name, known: sheet.known }, name)
      const kept = { ...sheet, names: [], name, known }
      setSheet((now) => ({ ...now, names: now.names.slice(names.length), name, known }))
      // What is in the registry now is not undone here; a step that changed nothing else is none any more.
      setPast((before) =>
        before
          .filter((step, i) => step.edits !== (before[i + 1]?.edits ?? edits))
          .map((step) => ({ ...step, names: [] })),
      )
      setClean(kept)
      setSaveTrouble(undefined)
      setSaid(texts.did.saved(saved.written))
    } catch (error) {
      saving.current = 'no'
      setSaveTrouble(troubleOf(error))
    }
  }
  const onSaved = useEffectEvent(() => {
    const isAsked = saving.current === 'again'
    saving.current = 'no'
    if (isAsked && dirty) void save()
  })
  useEffect(() => {
    if (clean) onSaved()
  }, [clean])

  return {
    sheet,
    draft,
    trouble: saveTrouble ?? draftTrouble,
    said,
    dirty,
    canUndo: past.length > 0,
    correct: (added, message, lines = []) => {
      setPast([...past, { edits, names }])
      setSheet({
        ...sheet,
        edits: added.length > 0 ? added.reduce(addEdit, [...edits]) : edits,
        names: lines.reduce(addRegistryLine, [...names]),
      })
      setSaveTrouble(undefined)
      setSaid(message)
    },
    drop: (line) => {
      setPast([...past, { edits, names }])
      setSheet({ ...sheet, edits: edits.filter((edit) => writeLine(edit) !== line) })
      setSaid(texts.did.drop)
    },
    undo: () => {
      const last = past.at(-1)
      if (!last) return
      setPast(past.slice(0, -1))
      setSheet({ ...sheet, ...last })
      setSaid(texts.did.undo)
    },
    change: (part) => {
      setSheet({ ...sheet, ...part })
      setSaveTrouble(undefined)
    },
    save,
    earlier,
  }
}

function manuscriptOf({ head, text, edits, names }: Omit<Sheet, 'name' | 'known'>): Manuscript {
  return { head, text, edits: writeEdits(edits), names: names.map((line) => `${line}\n`).join('') }
}

/** Anything that went wrong, in the form in which the server says No. */
export function troubleOf(error: unknown): Trouble {
  if (error instanceof RefusalError) return error.refusal
  const file = error instanceof DataError ? error.problem.file : ''
  return { code: 'failed', file, line: 0, message: error instanceof Error ? error.message : String(error) }
}
