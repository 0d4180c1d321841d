import { texts } from '../texts/texts.ts'
import { faultOf } from './HeadFields.tsx'
import type { Desk } from './useDesk.ts'

/** The desk's head: which page, whether it is saved, undo and save. */
export function Bar({ desk, onLeave }: { desk: Desk; onLeave: () => void }) {
  const t = texts.bar
  const { head } = desk.sheet
  const leave = () => {
    if (!desk.dirty || window.confirm(t.leave)) onLeave()
  }
  return (
    <header className="bar">
      <div className="bar-title">
        <h1>{texts.title}</h1>
        <p className={desk.dirty ? 'state state-dirty' : 'state'}>{desk.dirty ? texts.dirty : texts.saved}</p>
      </div>
      <div className="bar-buttons">
        <button type="button" className="link" onClick={leave}>
          {t.other}
        </button>
        <button
          type="button"
          className="button"
          title={t.undoTitle}
          disabled={!desk.canUndo}
          onClick={desk.undo}
        >
          {t.undo}
        </button>
        <button
          type="button"
          className="button button-main"
          title={faultOf(head) ?? t.saveTitle}
          disabled={!desk.dirty || !desk.draft}
          onClick={() => void desk.save()}
        >
          {t.save}
        </button>
      </div>
    </header>
  )
}
