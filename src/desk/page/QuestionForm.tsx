import { useState } from 'react'
import type { TagKind } from '#domain/kinds.ts'
import type { Question } from '../questions.ts'
import type { Naming } from '../registry-lines.ts'
import { texts } from '../texts/texts.ts'
import { InlineForm } from './InlineForm.tsx'
import { KindChoice } from './KindChoice.tsx'

interface QuestionFormProps {
  question: Question
  onAnswer: (naming: Omit<Naming, 'onlyIn'>) => void
  onClose: () => void
}

/** What a doubtful name is instead: another kind, other words of the text, or short for a full name. */
export function QuestionForm({ question: { tag }, onAnswer, onClose }: QuestionFormProps) {
  const [kind, setKind] = useState<TagKind>(tag.kind)
  const [form, setForm] = useState(tag.name)
  const [full, setFull] = useState('')
  const t = texts.tag
  const answer = () => {
    const own = form.trim()
    if (own !== '') onAnswer({ kind, form: own, name: full.trim() || own, roles: [] })
  }
  return (
    <InlineForm legend={t.legend(tag.name)} done={t.apply} onDone={answer} onClose={onClose}>
      <KindChoice kind={kind} onKind={setKind} />
      <label className="field">
        <span>{texts.names.form}</span>
        <input value={form} required onChange={(event) => setForm(event.target.value)} />
      </label>
      <label className="field">
        <span>{t.alias}</span>
        <input value={full} placeholder={t.aliasHint} onChange={(event) => setFull(event.target.value)} />
      </label>
    </InlineForm>
  )
}
