import { useState } from 'react'
import { chipClass } from '#ui/Chip.tsx'
import { texts } from '../texts/texts.ts'

/** More than this is found faster by typing a day. */
const SHOWN = 24

/** The page texts of content/, newest first, to go on with. */
export function ShelfList({ files, onOpen }: { files: readonly string[]; onOpen: (name: string) => void }) {
  const [wanted, setWanted] = useState('')
  const found = files.filter((name) => name.includes(wanted.trim()))
  return (
    <section className="shelf" aria-labelledby="shelf-title">
      <h2 id="shelf-title">{texts.start.shelf}</h2>
      {files.length > SHOWN && (
        <label className="field">
          <span>{texts.start.find}</span>
          <input type="search" value={wanted} onChange={(event) => setWanted(event.target.value)} />
        </label>
      )}
      <ul className="chips">
        {found.slice(0, SHOWN).map((name) => (
          <li key={name}>
            <button type="button" className={chipClass()} onClick={() => onOpen(name)}>
              {name}
            </button>
          </li>
        ))}
      </ul>
    </section>
  )
}
