import { useEffect, useLayoutEffect, useRef, useState } from 'react'
import { useOne } from '#data/device/library/live.ts'
import type { Kept } from '#data/device/library/records.ts'
import { write } from '#data/device/library/write.ts'
import { SAVED } from '#domain/urls.ts'
import { useKeepingTexts } from '#texts/keeping.ts'
import { useTexts } from '#texts/texts.ts'
import { Link } from '#ui/Link.tsx'
import type { About } from './about.ts'
import { Undo } from './Undo.tsx'

/**
 * Keeps the opened article, or no longer, and shows on the page's own button which of the two holds. The button is drawn by
 * the page, which does not know; its place is the last of its row, so that nothing moves when its word does.
 * @param press the last press on that button: which one it is, and whether the button said that the article is saved; before this
 * code comes the button does not know, and who presses “save” does not want the opposite
 * @param quiet something else is spoken of at the foot of the window
 */
export function SaveTool({
  about,
  press,
  quiet,
}: {
  about: About
  press: { turn: number; wasOn: boolean } | undefined
  quiet: boolean
}) {
  const texts = useKeepingTexts()
  const { save } = useTexts().article
  const found = useOne('saved', about.id)
  const isSaved = found?.value !== undefined
  const [said, setSaid] = useState<'saved' | 'unsaved' | 'held'>()
  const done = useRef(0)
  /** As it was kept before it was taken out here: taken back it stands in its place of the list again. */
  const before = useRef<Kept>(undefined)
  const keep = async (wanted: boolean, as?: Kept) => {
    if (!wanted) before.current = found?.value
    const isStored =
      wanted === isSaved ||
      (await write([
        wanted
          ? { store: 'saved', put: as ?? { ...about, changed: Date.now() } }
          : { store: 'saved', remove: about.id },
      ]))
    setSaid(!wanted ? 'unsaved' : isStored ? 'saved' : 'held')
  }
  const onPress = useRef(keep)
  useEffect(() => {
    onPress.current = keep
  })
  const isKnown = found !== undefined
  useEffect(() => {
    if (!isKnown || !press || done.current >= press.turn) return
    done.current = press.turn
    void onPress.current(!press.wasOn)
  }, [isKnown, press])

  useLayoutEffect(() => {
    const button = buttonOf()
    if (!button || !isKnown) return undefined
    button.textContent = isSaved ? texts.saved : save
    button.setAttribute('aria-pressed', String(isSaved))
    return () => {
      button.textContent = save
      button.removeAttribute('aria-pressed')
    }
  }, [isKnown, isSaved, texts, save])

  if (!said || !found || quiet) return null
  const isHeld = said === 'held'
  return (
    <Undo
      said={isHeld ? texts.trouble[found.standing.trouble ?? 'forbidden'] : texts[said]}
      stays={isHeld}
      onUndo={() => {
        void keep(!isSaved, before.current).then(() => buttonOf()?.focus({ preventScroll: true }))
      }}
      onClose={() => setSaid(undefined)}
    >
      <Link className="link" to={isHeld ? `${SAVED}#backup` : SAVED}>
        {isHeld ? texts.trouble.export : texts.all}
      </Link>
    </Undo>
  )
}

const buttonOf = () => document.querySelector<HTMLButtonElement>('[data-tool=save]')
