import { useState } from 'react'
import type { Highlight } from '#data/device/library/records.ts'
import { standing } from '#data/device/library/held.ts'
import { write } from '#data/device/library/write.ts'
import { SAVED } from '#domain/urls.ts'
import { useKeepingTexts } from '#texts/keeping.ts'
import { Link } from '#ui/Link.tsx'
import { HighlightSheet } from './HighlightSheet.tsx'
import { Undo } from './Undo.tsx'

/** What was asked of a highlight: `isNew` for one that was just made. */
export interface AskedHighlight {
  id: string
  isNew: boolean
  from: HTMLElement
}

/** A highlight that was made or tapped: its sheet, and what was done to it. */
export function HighlightTool({
  asked,
  records,
  onColour,
  onClose,
}: {
  asked: AskedHighlight
  records: readonly Highlight[]
  /** Is told of a colour that was chosen. */
  onColour: (colour: Highlight['colour']) => void
  onClose: () => void
}) {
  const texts = useKeepingTexts()
  const [isOpen, setOpen] = useState(!asked.isNew)
  const [removed, setRemoved] = useState<Highlight>()
  const one = records.find(({ id }) => id === asked.id)
  if (removed)
    return (
      <Undo
        said={texts.highlight.removed}
        onUndo={() => {
          void write([{ store: 'highlights', put: removed }])
          onClose()
        }}
        onClose={onClose}
      />
    )
  if (!one) return null
  const remove = (last: Highlight) => {
    setRemoved(last)
    void write([{ store: 'highlights', remove: one.id }])
  }
  if (isOpen)
    return (
      <HighlightSheet
        key={one.id}
        one={one}
        from={asked.from}
        writes={asked.isNew}
        onColour={onColour}
        onRemove={remove}
        onClose={onClose}
      />
    )
  const { trouble } = standing()
  return (
    <Undo
      said={trouble ? texts.trouble[trouble] : texts.highlight.added}
      stays={trouble !== undefined}
      onUndo={() => remove(one)}
      onClose={onClose}
    >
      <button type="button" className="button" onClick={() => setOpen(true)}>
        {texts.highlight.edit}
      </button>
      {trouble && (
        <Link className="link" to={`${SAVED}#backup`}>
          {texts.trouble.export}
        </Link>
      )}
    </Undo>
  )
}
