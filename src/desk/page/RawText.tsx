import { memo, useState } from 'react'
import { NO_MARK, type LineMark } from '../marks.ts'
import { rawId } from '../targets.ts'
import { texts } from '../texts/texts.ts'
import './RawText.css'

interface RawTextProps {
  text: string
  firstLine: number
  marks: ReadonlyMap<number, LineMark>
  onChange: (text: string) => void
  onGo: (line: number) => void
}

/** The page's text as received, line by line as the file counts them, with what ingest made of each. */
export function RawText({ text, firstLine, marks, onChange, onGo }: RawTextProps) {
  const [editing, setEditing] = useState(false)
  const t = texts.raw
  return (
    <>
      <div className="pane-head">
        <h2>{t.title}</h2>
        <button type="button" className="link" onClick={() => setEditing(!editing)}>
          {editing ? t.done : t.edit}
        </button>
      </div>
      {editing ? (
        <textarea
          className="raw-edit"
          aria-label={t.title}
          value={text}
          spellCheck={false}
          onChange={(event) => onChange(event.target.value)}
        />
      ) : (
        <ol className="raw">
          {text.split(/\r\n|[\n\r\f\v\u0085\u2028\u2029]/u).map((line, i) => {
            const number = firstLine + i
            return (
              <RawLine
                key={number}
                number={number}
                text={line}
                mark={marks.get(number) ?? NO_MARK}
                onGo={onGo}
              />
            )
          })}
        </ol>
      )}
    </>
  )
}

const RawLine = memo(function RawLine({
  number,
  text,
  mark,
  onGo,
}: {
  number: number
  text: string
  mark: LineMark
  onGo: (line: number) => void
}) {
  const t = texts.raw
  const doubtful = mark.doubts.some(({ kind }) => kind !== 'left-out')
  const look = [
    'raw-line',
    mark.begins !== undefined && 'raw-begins',
    mark.headline && 'raw-headline',
    mark.leftOut && 'raw-left-out',
    doubtful && 'raw-doubtful',
  ]
  return (
    <li id={rawId(number)} tabIndex={-1} className={look.filter(Boolean).join(' ')}>
      {text.trim() === '' ? (
        <span className="raw-number" aria-hidden="true">
          {number}
        </span>
      ) : (
        <button
          type="button"
          className="raw-number"
          aria-label={t.toDraft(number)}
          onClick={() => onGo(number)}
        >
          {number}
        </button>
      )}
      <div className="raw-text">
        {mark.begins !== undefined && (
          <span className="raw-note raw-note-strong">{t.article(mark.begins)}</span>
        )}
        {mark.joined && <span className="raw-note">{t.joined}</span>}
        {mark.leftOut ? <s>{text}</s> : text}
        {mark.doubts.map(({ kind, message, text: what }) => (
          <p key={kind + what} className={kind === 'left-out' ? 'raw-doubt' : 'raw-doubt raw-question'}>
            {message}
            {kind === 'name' && `：${what}`}
          </p>
        ))}
      </div>
    </li>
  )
})
