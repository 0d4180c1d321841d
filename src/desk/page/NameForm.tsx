import { useState } from 'react'
import type { TagKind } from '#domain/kinds.ts'
import type { Article, Mention } from '#domain/schema.ts'
import { nameEdits, noName } from '../corrections.ts'
import { registryBlock, registryLine } from '../registry-lines.ts'
import { texts } from '../texts/texts.ts'
import type { Tools } from './DraftView.tsx'
import { InlineForm } from './InlineForm.tsx'
import { KindChoice } from './KindChoice.tsx'

interface NameFormProps {
  article: Article
  tools: Tools
  onClose: () => void
  /** The name that was clicked; absent where one is to be added. */
  mention?: Mention
  /** Words chosen in the text, to be marked as a name. */
  chosen?: string
}

/** A name: its kind, what it is short for, a person's roles; or that it is none. */
export function NameForm({ article, tools, onClose, mention, chosen = '' }: NameFormProps) {
  const old = mention && formOf(article, mention)
  const oldRoles = mention ? rolesOf(article, mention.name) : ''
  const [form, setForm] = useState(old ?? chosen)
  const [kind, setKind] = useState<TagKind>(mention?.kind ?? 'people')
  const [full, setFull] = useState(mention && mention.name !== old ? mention.name : '')
  const [roles, setRoles] = useState(oldRoles)
  const [onlyHere, setOnlyHere] = useState(false)
  const [later, setLater] = useState(false)
  const t = texts.tag
  const keep = (line: string): string[] => (later && line !== '' ? [line] : [])
  const onlyIn = onlyHere ? { onlyIn: article } : {}

  const apply = () => {
    const name = full.trim() || form.trim()
    const list =
      kind === 'people'
        ? roles
            .split(/[；;]/u)
            .map((role) => role.trim())
            .filter(Boolean)
        : []
    const naming = { kind, form: form.trim(), name, roles: list, ...onlyIn }
    const tagged = mention?.kind === kind && mention.name === name
    const said =
      tagged && kind === 'people'
        ? texts.did.role(name, list.join('；'))
        : name === form.trim()
          ? texts.did.tag(name, texts.kinds[kind])
          : texts.did.alias(form, name)
    if (name === '' || (tagged && roles === oldRoles && !later)) return
    tools.correct(nameEdits(naming, tagged, tools.edits), said, keep(registryLine(naming)))
  }
  const remove = () => {
    if (!mention) return
    const edit = noName(mention.kind, mention.name, onlyHere ? article : undefined, tools.edits)
    tools.correct([edit], texts.did.untag(mention.name), keep(registryBlock(mention.kind, mention.name)))
    onClose()
  }
  return (
    <InlineForm
      legend={mention ? t.legend(old ?? '') : texts.draft.addTag}
      done={mention ? t.apply : t.add}
      onDone={apply}
      onClose={onClose}
      more={
        mention && (
          <button type="button" className="button" onClick={remove}>
            {t.remove}
          </button>
        )
      }
    >
      {!mention && (
        <label className="field">
          <span>{t.name}</span>
          <input value={form} required onChange={(event) => setForm(event.target.value)} />
        </label>
      )}
      <KindChoice kind={kind} onKind={setKind} />
      {kind === 'people' && (
        <label className="field">
          <span>{t.role}</span>
          <input value={roles} placeholder={t.roleHint} onChange={(event) => setRoles(event.target.value)} />
        </label>
      )}
      <label className="field">
        <span>{t.alias}</span>
        <input value={full} placeholder={t.aliasHint} onChange={(event) => setFull(event.target.value)} />
      </label>
      <label className="check">
        <input type="checkbox" checked={onlyHere} onChange={(event) => setOnlyHere(event.target.checked)} />
        {t.onlyHere}
      </label>
      <label className="check">
        <input type="checkbox" checked={later} onChange={(event) => setLater(event.target.checked)} />
        {t.later}
      </label>
    </InlineForm>
  )
}

/** The words in the text that name it. */
const formOf = ({ paragraphs }: Article, { paragraph, start, end }: Mention): string =>
  paragraphs[paragraph]?.slice(start, end) ?? ''
const rolesOf = ({ tags }: Article, name: string): string =>
  tags.people.find((tag) => tag.name === name)?.roles?.join('；') ?? ''
