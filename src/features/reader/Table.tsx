import type { Mention } from '#domain/schema.ts'
import { segmentsOf, spanOver } from '#domain/segments.ts'
import { sentenceId, tagPath } from '#domain/urls.ts'
import { useTableTexts } from '#texts/table.ts'
import { useTexts } from '#texts/texts.ts'
import { Link } from '#ui/Link.tsx'
import { cellsOf, isNumber, isWide, type Cell } from '#parts/cells.ts'
import type { DrawMarked } from './found.ts'
import './Table.css'

/** A paragraph that is a row: it keeps its number, and its one sentence its address. */
export interface RowText {
  text: string
  /** From 1. */
  number: number
  /** `t`: names of columns. */
  form: string
  mentions: readonly Mention[]
  marked?: DrawMarked | undefined
}

/**
 * Paragraphs that are the rows of a table: each is a group of its own, its sentence the row. One that may be wider than the
 * column scrolls by itself, for the keyboard too (WCAG 1.4.10, 2.1.1).
 */
export function Table({ rows }: { rows: readonly RowText[] }) {
  const { label } = useTableTexts()
  const { list } = useTexts()
  const cells = rows.map(({ text, form }) =>
    cellsOf(text, form === 't').map(({ start, end }) => text.slice(start, end)),
  )
  const names = rows[0]?.form === 't' ? (cells[0] ?? []).map((cell) => cell.trim()) : []
  const table = (
    <table>
      {rows.map((row) => (
        <Row key={row.number} {...row} />
      ))}
    </table>
  )
  if (!isWide(cells)) return <div className="table">{table}</div>
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- it scrolls
    <div className="table table-wide" role="region" aria-label={label(list(names))} tabIndex={0}>
      {table}
    </div>
  )
}

function Row({ text, number, form, mentions, marked }: RowText) {
  const isHead = form === 't'
  const cells = cellsOf(text, isHead)
  const label = cells.find(({ start, end }) => !isNumber(text.slice(start, end)))
  const Group = isHead ? 'thead' : 'tbody'
  const draw = (cell: Cell) =>
    segmentsOf(cell, mentions).map((stretch) => {
      const mention = spanOver(mentions, stretch)
      const words = marked?.(stretch.start, stretch.end, !!mention) ?? text.slice(stretch.start, stretch.end)
      if (!mention) return words
      return (
        <Link key={stretch.start} className="mention" to={tagPath(mention)}>
          {words}
        </Link>
      )
    })
  return (
    <Group id={`p${number}`}>
      <tr id={sentenceId(number, 1)}>
        {cells.map((cell) =>
          isHead || cell === label ? (
            <th key={cell.start} scope={isHead ? 'col' : 'row'}>
              {draw(cell)}
            </th>
          ) : (
            <td key={cell.start}>{draw(cell)}</td>
          ),
        )}
      </tr>
    </Group>
  )
}
