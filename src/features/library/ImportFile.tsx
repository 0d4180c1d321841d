import { useRef, useState } from 'react'
import { MOST_BYTES, parseFile, readLibrary, takeIn, type Refusal } from '#data/device/library/exchange.ts'
import { standing } from '#data/device/library/held.ts'
import {
  effectOn,
  KINDS,
  mergeLibraries,
  type Effect,
  type Library,
  type LibraryKind,
} from '#data/device/library/merge.ts'
import { useKeepingTexts } from '#texts/keeping.ts'
import './Ways.css'

/** What a file would bring. */
interface Offered {
  library: Library
  skipped: number
  effects: { kind: LibraryKind; effect: Effect }[]
}
type State = { at: 'reading' | 'taken' | 'held' } | { refused: Refusal } | Offered

/** Takes in a file that was exported; what it would add and change is said first. */
export function ImportFile() {
  const texts = useKeepingTexts()
  const { backup } = texts
  const [state, setState] = useState<State>()
  const button = useRef<HTMLButtonElement>(null)
  const input = useRef<HTMLInputElement>(null)
  const look = async (file: File) => {
    setState({ at: 'reading' })
    if (file.size > MOST_BYTES) return setState({ refused: 'large' })
    const parsed = parseFile(await file.text().catch(() => ''))
    if (parsed.refused) return setState({ refused: parsed.refused })
    const { library: mine } = await readLibrary()
    const all = mergeLibraries(mine, parsed.library)
    const effects = KINDS.map((kind) => ({ kind, effect: effectOn(mine, all, kind) }))
    setState({ ...parsed, effects: effects.filter(({ effect }) => effect.added + effect.changed > 0) })
  }
  const take = async (library: Library) => {
    setState({ at: (await takeIn(library)) ? 'taken' : 'held' })
    button.current?.focus()
  }
  const leave = () => {
    setState(undefined)
    button.current?.focus()
  }
  const saidOf = (now: State | undefined): string => {
    if (!now || 'library' in now) return ''
    if ('refused' in now) return backup.refused[now.refused]
    if (now.at === 'held') return texts.trouble[standing().trouble ?? 'forbidden']
    return now.at === 'reading' ? backup.reading : backup.taken
  }
  return (
    <>
      <button ref={button} type="button" className="button" onClick={() => input.current?.click()}>
        {backup.import}
      </button>
      <input
        ref={input}
        type="file"
        accept=".json,application/json"
        aria-label={backup.import}
        hidden
        onChange={({ target }) => {
          const [file] = target.files ?? []
          if (file) void look(file)
          target.value = ''
        }}
      />
      <p className="backup-said" role="status">
        {saidOf(state)}
      </p>
      {state && 'library' in state && (
        <div className="backup-offer" role="group" aria-label={backup.preview}>
          <p>{state.effects.length > 0 ? backup.preview : backup.nothing}</p>
          <ul>
            {state.effects.map(({ kind, effect }) => (
              <li key={kind}>{backup.effect(texts.lists[kind], effect.added, effect.changed)}</li>
            ))}
          </ul>
          {state.skipped > 0 && <p>{backup.skipped(state.skipped)}</p>}
          {state.effects.length > 0 && <p>{backup.never}</p>}
          <p className="ways">
            {state.effects.length > 0 && (
              <button type="button" className="button" onClick={() => void take(state.library)}>
                {backup.take}
              </button>
            )}
            <button type="button" className="link" onClick={leave}>
              {state.effects.length > 0 ? backup.cancel : texts.close}
            </button>
          </p>
        </div>
      )}
    </>
  )
}
