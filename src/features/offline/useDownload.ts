import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useRef, useState } from 'react'
import { downloadIssue, DownloadError } from '#data/device/downloads.ts'
import { removeDownload } from '#data/device/stores.ts'
import { bytesOf } from '#domain/download-list.ts'
import { downloadsQuery } from './downloads-query.ts'
import { takeAlongQuery } from './take-along.ts'

/** What is happening with an issue that is taken along. */
export type Doing =
  { state: 'idle' | 'stopped' | 'removed' | DownloadError['why'] } | { state: 'coming'; come: number }

/**
 * Something on its way to this device.
 * @param name the date of an issue, or that of all saved articles
 */
export function useDownload(name: string) {
  const client = useQueryClient()
  const list = useQuery(takeAlongQuery(client, name))
  const held = useQuery(downloadsQuery()).data?.find((one) => one.name === name)
  const [doing, setDoing] = useState<Doing>({ state: 'idle' })
  const ending = useRef<AbortController>(undefined)

  const get = async () => {
    if (!list.data) return
    ending.current = new AbortController()
    const { signal } = ending.current
    setDoing({ state: 'coming', come: 0 })
    // Asked for now that there is something worth keeping; a refusal changes nothing.
    void navigator.storage?.persist().catch(() => false)
    try {
      const onCome = (come: number) => setDoing({ state: 'coming', come })
      await downloadIssue(name, list.data, { onCome, signal })
      setDoing({ state: 'idle' })
    } catch (error) {
      const why = error instanceof DownloadError ? error.why : signal.aborted ? 'stopped' : 'network'
      // Corrected since the list was read: the next try is of the new one.
      if (why === 'changed') await list.refetch()
      setDoing({ state: why })
    }
    await client.invalidateQueries({ queryKey: ['downloads'] })
  }
  const remove = async () => {
    if (held) await removeDownload(held)
    setDoing({ state: 'removed' })
    await client.invalidateQueries({ queryKey: ['downloads'] })
  }
  return {
    doing,
    /** Bytes of the whole issue; undefined while they are not known. */
    size: list.data && bytesOf(list.data),
    isUnknown: list.isError,
    has: held
      ? list.data && held.version !== list.data.version
        ? ('older' as const)
        : ('whole' as const)
      : undefined,
    get,
    stop: () => ending.current?.abort(),
    remove,
  }
}
