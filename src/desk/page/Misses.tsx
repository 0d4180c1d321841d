import type { Draft } from '../protocol.ts'
import { texts } from '../texts.ts'

/** Corrections that find no place in the text any more: as the edits file has them, and why. */
export function Misses({ misses }: Pick<Draft, 'misses'>) {
  if (misses.length === 0) return null
  return (
    <div className="trouble" role="alert">
      <strong>{texts.problem.notApplied(misses.length)}</strong>
      <ul>
        {misses.map(({ edit, reason }) => (
          <li key={edit}>
            <code>{edit}</code> {reason}
          </li>
        ))}
      </ul>
    </div>
  )
}
