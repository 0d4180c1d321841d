import { useEffect, useRef } from 'react'
import { SAVED_DOWNLOAD } from '#data/device/stores.ts'
import { canKeepPages } from '#data/device/worker.ts'
import { useOfflineTexts } from '#texts/offline.ts'
import { useSettingsTexts } from '#texts/settings.ts'
import { useTexts } from '#texts/texts.ts'
import { sayBytes } from '#ui/bytes.ts'
import { FootBar } from '#ui/FootBar.tsx'
import { useDownload } from './useDownload.ts'

/** Takes an issue, or all that is saved, along: its size first, then as far as it has come. */
export function DownloadTool({
  name,
  from,
  onClose,
}: {
  /** The date of an issue, or that of all saved articles. */
  name: string
  /** The button that was pressed; the keyboard goes back there. */
  from: HTMLElement
  onClose: () => void
}) {
  const { issue, saved } = useOfflineTexts()
  const texts = name === SAVED_DOWNLOAD ? { ...issue, ...saved } : issue
  const { close } = useSettingsTexts()
  const { error } = useTexts()
  const { doing, size, isUnknown, hasFailed, askAgain, has, missing, left, get, stop, remove } =
    useDownload(name)
  const main = useRef<HTMLButtonElement>(null)
  const last = useRef<HTMLButtonElement>(null)
  const isKnown = size !== undefined && !hasFailed
  useEffect(() => {
    // What was pressed may be gone, and there is nothing more to do.
    const next = main.current ?? (document.activeElement === document.body ? last.current : null)
    if (isKnown) next?.focus({ preventScroll: true })
  }, [isKnown])
  const leave = () => {
    stop()
    from.focus({ preventScroll: true })
    onClose()
  }
  const end = (
    <button ref={last} type="button" className="link" onClick={leave}>
      {close}
    </button>
  )
  if (!canKeepPages()) return <FootBar said={texts.cannot}>{end}</FootBar>
  if (doing.state === 'coming') {
    const whole = size?.whole ?? 0
    return (
      <FootBar said={texts.coming(sayBytes(doing.come), sayBytes(whole))}>
        <progress aria-label={texts.title} value={doing.come} max={whole} />
        <button type="button" className="button" onClick={stop}>
          {texts.stop}
        </button>
      </FootBar>
    )
  }
  const lacking =
    has === 'texts' ? texts.lacking(missing, left === undefined ? '' : sayBytes(left)) : undefined
  const held = isUnknown ? texts.unchecked : isKnown ? texts.have : texts.checking
  const said = {
    idle: has === 'whole' ? held : lacking,
    stopped: texts.stopped,
    removed: texts.removed,
    network: texts.network,
    changed: texts.altered,
    full: has === 'texts' ? texts.fullTexts(missing) : texts.full,
  }[doing.state]
  const offered = () => {
    if (!size) return isUnknown ? texts.unknown : texts.reading
    const say = has === 'older' ? texts.changed : texts.size
    return say(sayBytes(size.whole), size.pictures > 0 ? sayBytes(size.pictures) : '')
  }
  return (
    <FootBar said={said ?? offered()}>
      {size && has !== 'whole' && (
        <button ref={main} type="button" className="button" onClick={() => void get()}>
          {has === 'texts' ? texts.getPictures : has === 'older' ? texts.renew : texts.get}
        </button>
      )}
      {size && size.pictures > 0 && (has === 'older' || !has) && (
        <button type="button" className="link" onClick={() => void get({ pictures: false })}>
          {texts.textsOnly}
        </button>
      )}
      {hasFailed && (!size || has === 'whole') && (
        // Not `disabled`, which would take the focus from it.
        <button
          type="button"
          className="button"
          aria-disabled={!isUnknown}
          onClick={isUnknown ? askAgain : undefined}
        >
          {error.retry}
        </button>
      )}
      {has && (
        <button type="button" className="link" onClick={() => void remove()}>
          {texts.remove}
        </button>
      )}
      {end}
    </FootBar>
  )
}
