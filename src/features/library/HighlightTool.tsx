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
  /** It was made by key: what was pressed is gone. */
  isByKey: boolean
}

/** So many frames it is waited for a highlight that comes back: it is stored first. */
const FRAMES = 30

/**
 * A highlight that was made or tapped: its sheet, and what was done to it. The focus stays in these, and goes on at the
 * highlight.
 */
export function HighlightTool({
  asked,
  records,
  markOf,
  onColour,
  onClose,
}: {
  asked: AskedHighlight
  records: readonly Highlight[]
  /** Where the highlight is reached in the text, once it is drawn. */
  markOf: (id: string) => HTMLElement | undefined
  /** Is told of a colour that was chosen. */
  onColour: (colour: Highlight['colour']) => void
  onClose: () => void
}) {
  const texts = useKeepingTexts()
  const { id } = asked
  const here = () => markOf(id) ?? document.getElementById('main') ?? document.body
  const [from, open] = useState(() => (asked.isNew ? undefined : here()))
  const [removed, setRemoved] = useState<{ last: Highlight; isByKey: boolean }>()
  const toMark = (frames = FRAMES) => {
    if (frames === 0 || markOf(id)) here().focus({ preventScroll: true })
    // Whoever has gone on meanwhile is elsewhere.
    else requestAnimationFrame(() => document.activeElement === document.body && toMark(frames - 1))
  }
  const one = records.find((record) => record.id === id)
  if (removed)
    return (
      <Undo
        said={texts.highlight.removed}
        takesFocus={removed.isByKey}
        onUndo={() => {
          void write([{ store: 'highlights', put: removed.last }])
          onClose()
        }}
        onClose={onClose}
        onLeave={toMark}
      />
    )
  if (!one) return null
  const remove = (last: Highlight) => {
    setRemoved({ last, isByKey: isByKey() })
    void write([{ store: 'highlights', remove: id }])
  }
  if (from)
    return (
      <HighlightSheet
        key={id}
        one={one}
        from={from}
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
      onLeave={toMark}
    >
      <button
        type="button"
        className="button"
        // oxlint-disable-next-line jsx-a11y/no-autofocus -- it takes the place of what was pressed
        autoFocus={asked.isByKey}
        onClick={() => open(here())}
      >
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

/** Whether the keyboard is at what was pressed; a finger that gave the focus to a bar would keep it from going by itself. */
export const isByKey = (): boolean => document.activeElement?.matches(':focus-visible') ?? false
