import { useState } from 'react'
import type { Article } from '#domain/schema.ts'
import { HEADLINE_PARTS } from '#ingest/edits/edit.ts'
import { headlineEdits } from '../corrections.ts'
import { texts } from '../texts/texts.ts'
import type { Tools } from './DraftView.tsx'
import { InlineForm } from './InlineForm.tsx'

/** Kicker, main headline and subhead, to be parted otherwise or put right. */
export function HeadlineForm({
  article,
  tools,
  onClose,
}: {
  article: Article
  tools: Tools
  onClose: () => void
}) {
  const [wanted, setWanted] = useState(article.headline)
  const t = texts.headline
  const apply = () => {
    const edits = headlineEdits(article, wanted, tools.edits)
    if (edits.length > 0) tools.correct(edits, texts.did.headline)
  }
  return (
    <InlineForm legend={t.legend} done={t.done} onDone={apply} onClose={onClose}>
      {HEADLINE_PARTS.map((part) => (
        <label key={part} className="field">
          <span>{t[part]}</span>
          <input
            value={wanted[part] ?? ''}
            required={part === 'main'}
            maxLength={300}
            onChange={(event) => setWanted({ ...wanted, [part]: event.target.value })}
          />
        </label>
      ))}
    </InlineForm>
  )
}
