import * as v from 'valibot'
import { DateSchema } from '#domain/schema.ts'
import type { Head } from '../protocol.ts'
import { texts } from '../texts/texts.ts'

const HINTS: Partial<Record<keyof Head, string>> = { date: '2024-02-24', pageName: texts.head.pageNameHint }
const FIELDS = ['paper', 'date', 'page', 'pageName'] as const

/** Paper, day, page and page name, as the header of a page text has them. */
export function HeadFields({ head, onChange }: { head: Head; onChange: (head: Head) => void }) {
  const t = texts.head
  return (
    <fieldset className="head-fields">
      <legend>{t.legend}</legend>
      {FIELDS.map((field) => (
        <label key={field} className={`field field-${field}`}>
          <span>{t[field]}</span>
          <input
            value={head[field]}
            placeholder={HINTS[field]}
            inputMode={field === 'page' ? 'numeric' : undefined}
            required={field !== 'pageName'}
            onChange={(event) => onChange({ ...head, [field]: event.target.value })}
          />
        </label>
      ))}
      <label className="check">
        <input
          type="checkbox"
          checked={head.dateCertainty === 'inferred'}
          onChange={(event) =>
            onChange({ ...head, dateCertainty: event.target.checked ? 'inferred' : 'printed' })
          }
        />
        {t.inferred}
      </label>
    </fieldset>
  )
}

/** What is missing in a header, in words; undefined where ingest can take it. */
export function faultOf({ paper, date, page }: Head): string | undefined {
  if (paper.trim() === '') return texts.problem.paper
  if (!v.is(DateSchema, date.trim())) return texts.problem.date
  return /^0?[1-9]$|^[1-9]\d$/.test(page.trim()) ? undefined : texts.problem.page
}
