import type { ReactNode } from 'react'
import { texts } from '../texts/texts.ts'
import type { Trouble } from './useDesk.ts'

/** What went wrong, where, and what to do about it. */
export function TroubleNotice({ trouble, onOverwrite }: { trouble: Trouble; onOverwrite?: () => void }) {
  const t = texts.problem
  if (!trouble) return null
  if (trouble === 'away') return <Alert>{t.away}</Alert>
  if (trouble.code === 'forbidden') return <Alert>{t.forbidden}</Alert>
  if (trouble.code === 'taken')
    return (
      <Alert>
        {t.taken(trouble.file)}
        <button type="button" className="button" onClick={onOverwrite}>
          {t.overwrite}
        </button>
      </Alert>
    )
  return (
    <Alert>
      {t.parts([trouble.file, trouble.line > 0 ? t.line(trouble.line) : '', trouble.message].filter(Boolean))}
    </Alert>
  )
}

function Alert({ children }: { children: ReactNode }) {
  return (
    <div className="trouble" role="alert">
      <strong>{texts.problem.title}</strong>
      <p>{children}</p>
    </div>
  )
}
