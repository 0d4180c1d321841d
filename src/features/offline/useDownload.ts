import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useRef, useState } from 'react'
import { DownloadError } from '#data/device/download-file.ts'
import { downloadIssue } from '#data/device/downloads.ts'
import { removeDownload, type Download } from '#data/device/stores.ts'
import { bytesOf, type DownloadList } from '#domain/download-list.ts'
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

  const get = async ({ pictures = true } = {}) => {
    if (!list.data) return
    ending.current = new AbortController()
    const { signal } = ending.current
    setDoing({ state: 'coming', come: 0 })
    // Asked for now that there is something worth keeping; a refusal changes nothing.
    void navigator.storage?.persist().catch(() => false)
    try {
      const onCome = (come: number) => setDoing({ state: 'coming', come })
      const why = await downloadIssue(name, list.data, { onCome, signal, pictures })
      // A picture was printed anew since the list was read: the next try is of the new one.
      if (why === 'changed') await list.refetch()
      setDoing({ state: why === 'full' ? 'full' : 'idle' })
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
    /** Bytes of the whole issue, and of its pictures; undefined while they are not known. */
    size: list.data && {
      whole: wholeOf(list.data),
      pictures: bytesOf(list.data.pictures),
    },
    /** Whether what the site has now could not be asked; while it is asked again that is not known. */
    isUnknown: list.isError && !list.isFetching,
    hasFailed: list.errorUpdateCount > 0 && !list.isSuccess,
    askAgain: () => void list.refetch(),
    has: stateOf(held, list.data),
    /** Pictures that are not on the device, and their bytes as far as they are known. */
    missing: held?.missing ?? 0,
    left: list.data && held ? wholeOf(list.data) - held.bytes : undefined,
    get,
    stop: () => ending.current?.abort(),
    remove,
  }
}

const wholeOf = ({ files, pictures }: DownloadList): number => bytesOf(files) + bytesOf(pictures)

/** What the device has: an older state of it, as far as that is known, its texts without all pictures, or all of it. */
function stateOf(
  held: Download | undefined,
  list: DownloadList | undefined,
): 'older' | 'texts' | 'whole' | undefined {
  if (!held) return undefined
  if (list && held.version !== list.version) return 'older'
  return held.missing > 0 ? 'texts' : 'whole'
}
