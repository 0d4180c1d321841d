import type { ArticlePlaces } from '../align.ts'
import type { Doubt } from '../protocol.ts'
import { doubtTarget } from '../targets.ts'
import { texts } from '../texts/texts.ts'
import type { View } from './ViewSwitch.tsx'

interface DoubtsProps {
  doubts: readonly Doubt[]
  places: readonly ArticlePlaces[]
  onGo: (id: string, view: View) => void
}

/**
 * What ingest is not sure of but for names ({@link QuestionList}), each with its line and a way there. A correction takes
 * its doubt off the list.
 */
export function Doubts({ doubts: all, places, onGo }: DoubtsProps) {
  const t = texts.doubts
  // What was left out is rarely wrong: it comes after what is really doubtful.
  const isLeftOut = ({ kind }: Doubt) => kind === 'left-out'
  const doubts = [...all.filter((doubt) => !isLeftOut(doubt)), ...all.filter(isLeftOut)]
  if (doubts.length === 0) return <p className="aside">{t.none}</p>
  return (
    <details className="doubts" open>
      <summary>{t.count(doubts.length)}</summary>
      <ul>
        {doubts.map((doubt) => {
          const id = doubtTarget(doubt, places)
          return (
            <li key={`${doubt.line} ${doubt.kind} ${doubt.text}`}>
              <button
                type="button"
                className="doubt"
                onClick={() => onGo(id, doubt.kind === 'left-out' ? 'raw' : 'draft')}
              >
                <span className="doubt-line">{texts.raw.line(doubt.line)}</span>
                <span className="doubt-text">{doubt.text}</span>
                <span className="doubt-why">{doubt.message}</span>
              </button>
            </li>
          )
        })}
      </ul>
    </details>
  )
}
