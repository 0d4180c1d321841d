import type { Draft } from '../protocol.ts'
import { texts } from '../texts/texts.ts'

/** What saving would lose: corrections that find no place any more, and articles that readers know already. */
export function Misses({
  draft: { misses, removed },
  onDrop,
}: {
  draft: Draft
  onDrop: (line: string) => void
}) {
  return (
    <>
      {misses.length > 0 && (
        <div className="trouble" role="alert">
          <strong>{texts.problem.notApplied(misses.length)}</strong>
          <ul>
            {misses.map(({ edit, reason }) => (
              <li key={edit}>
                <code title={reason}>{edit}</code>{' '}
                <button type="button" className="tool" onClick={() => onDrop(edit)}>
                  {texts.problem.drop}
                </button>
              </li>
            ))}
          </ul>
        </div>
      )}
      {removed.map(({ n, headline }) => (
        <p key={n} className="trouble">
          {texts.problem.removed(n, headline)}
        </p>
      ))}
    </>
  )
}
