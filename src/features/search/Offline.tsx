import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useOfflineTexts } from '#texts/offline.ts'
import { sayBytes } from '#ui/bytes.ts'
import type { Held } from './engine.ts'
import { openEngine } from './open-engine.ts'
import { heldQuery } from './later-queries.ts'
import './Help.css'

/** The whole index on the device, if the reader wants it: its size first, then as far as it has come. */
export function Offline() {
  const texts = useOfflineTexts().index
  const [open, setOpen] = useState(false)
  return (
    <details className="fold" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{texts.title}</summary>
      <p>{texts.about}</p>
      {open && <Download />}
    </details>
  )
}

type Doing = { state: 'idle' | 'stopped' | 'failed' | 'removed' } | { state: 'busy'; done: number }

function Download() {
  const texts = useOfflineTexts().index
  const { data, isError, refetch } = useQuery(heldQuery())
  const [doing, setDoing] = useState<Doing>({ state: 'idle' })
  if (isError) return <p role="status">{texts.unknown}</p>
  if (data === undefined) return <p role="status">{texts.reading}</p>
  if (data === null) return <p>{texts.cannot}</p>

  const download = async () => {
    setDoing({ state: 'busy', done: 0 })
    // Asked for now that there is something worth keeping; a refusal changes nothing.
    void navigator.storage.persist().catch(() => false)
    try {
      const engine = await openEngine()
      const whole = await engine.download((done) => setDoing({ state: 'busy', done }))
      await refetch()
      setDoing({ state: whole ? 'idle' : 'stopped' })
    } catch {
      setDoing({ state: 'failed' })
    }
  }
  const stop = async () => (await openEngine()).stop()
  const remove = async () => {
    await (await openEngine()).remove()
    await refetch()
    setDoing({ state: 'removed' })
  }
  if (doing.state === 'busy') {
    return (
      <div className="offline">
        <progress aria-label={texts.title} value={doing.done} max={data.files} />
        <p>{texts.progress(doing.done, data.files)}</p>
        <button type="button" className="button" onClick={() => void stop()}>
          {texts.stop}
        </button>
      </div>
    )
  }
  const whole = data.held >= data.files
  return (
    <div className="offline">
      <p role="status">
        {doing.state === 'failed' && texts.failed}
        {doing.state === 'removed' && texts.removed}
        {(doing.state === 'idle' || doing.state === 'stopped') &&
          (whole ? texts.done : texts.size(sayBytes(data.bytes), data.files))}
      </p>
      <div className="offline-row">
        <button type="button" className="button" onClick={() => void download()}>
          {labelOf(data, whole, doing.state === 'failed' || doing.state === 'stopped', texts)}
        </button>
        {data.held > 0 && (
          <button type="button" className="link" onClick={() => void remove()}>
            {texts.remove}
          </button>
        )}
      </div>
    </div>
  )
}

const labelOf = (
  { bytes }: Held,
  whole: boolean,
  begun: boolean,
  texts: ReturnType<typeof useOfflineTexts>['index'],
): string => {
  const size = sayBytes(bytes)
  return whole ? texts.update : begun ? texts.resume(size) : texts.download(size)
}
