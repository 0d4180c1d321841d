import { cellsOf, isNumber, isWide } from '#parts/cells.ts'
import { FORMS, formsOf } from '#parts/forms.ts'

/** An article's paragraphs on paper; `forms` says what is no prose (`ContextSchema`). */
export function WholeText({
  paragraphs,
  forms = '',
}: {
  paragraphs: readonly string[]
  forms?: string | undefined
}) {
  let at = 0
  return formsOf(forms, paragraphs.length).map((group) => {
    const texts = paragraphs.slice(at, at + group.length)
    at += group.length
    return texts.length > 1 ? (
      <WholeTable key={at} rows={texts} hasHead={group.startsWith('t')} />
    ) : (
      <p key={at} className={FORMS[group]}>
        {texts[0]}
      </p>
    )
  })
}

/** Rows of a table: numbers stand in columns, what the row is about before them. */
function WholeTable({ rows, hasHead }: { rows: readonly string[]; hasHead: boolean }) {
  const cells = rows.map((text, i) =>
    cellsOf(text, hasHead && i === 0).map(({ start, end }) => text.slice(start, end)),
  )
  return (
    <div className={isWide(cells) ? 'table table-wide' : 'table'}>
      <table>
        <tbody>
          {cells.map((row, i) => (
            <tr key={`${i}`}>
              {row.map((cell, j) =>
                isNumber(cell) ? <td key={`${j}`}>{cell}</td> : <th key={`${j}`}>{cell}</th>,
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
