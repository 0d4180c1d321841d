import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import {
  countIn,
  forgetAll,
  forgetRead,
  removeDownload,
  SAVED_DOWNLOAD,
  STORES,
  type Download,
} from '#data/device/stores.ts'
import { canKeepPages } from '#data/device/worker.ts'
import { issuePath, SAVED } from '#domain/urls.ts'
import { useOfflineTexts } from '#texts/offline.ts'
import { useTexts } from '#texts/texts.ts'
import { sayBytes } from '#ui/bytes.ts'
import { Link } from '#ui/Link.tsx'
import { Install } from './Install.tsx'
import { downloadsQuery } from './downloads-query.ts'
import './StoredSection.css'

/** What this site keeps on the device, how much that is, and the ways to be rid of it. */
export function StoredSection() {
  const texts = useOfflineTexts()
  return (
    <section aria-labelledby="stored">
      <h2 id="stored" className="after-title">
        {texts.stored.title}
      </h2>
      {canKeepPages() ? <Stored /> : <p>{texts.issue.cannot}</p>}
    </section>
  )
}

const storedQuery = () => ({
  queryKey: ['downloads', 'stored'],
  queryFn: async () => {
    const { usage } = (await navigator.storage?.estimate().catch(() => undefined)) ?? {}
    return { read: (await countIn(STORES.read)) + (await countIn(STORES.pictures)), usage }
  },
  networkMode: 'always' as const,
  staleTime: 0,
})

function Stored() {
  const texts = useOfflineTexts().stored
  const { date } = useTexts()
  const client = useQueryClient()
  const { data } = useQuery(storedQuery())
  const { data: issues = [] } = useQuery(downloadsQuery())
  const [said, setSaid] = useState('')
  const nameOf = ({ name }: Download) => (name === SAVED_DOWNLOAD ? texts.savedName : date(name))
  const drop = async (work: () => Promise<unknown>) => {
    await work()
    await client.invalidateQueries({ queryKey: ['downloads'] })
    setSaid(texts.done)
  }
  return (
    <div className="stored">
      <p>{texts.about}</p>
      <p>{data ? texts.read(data.read) : texts.reading}</p>
      {data?.usage !== undefined && <p>{texts.total(sayBytes(data.usage))}</p>}
      <h3 className="stored-title">{texts.issues}</h3>
      {issues.length === 0 && <p className="stored-none">{texts.none}</p>}
      <ul>
        {issues.map((issue) => (
          <li key={issue.name} className="stored-issue">
            <Link className="link" to={issue.name === SAVED_DOWNLOAD ? SAVED : issuePath(issue.name)}>
              {nameOf(issue)}
            </Link>
            <span>
              {sayBytes(issue.bytes)}
              {issue.missing > 0 && texts.missing(issue.missing)}
            </span>
            <button
              type="button"
              className="link"
              aria-label={texts.remove(nameOf(issue))}
              onClick={() => void drop(() => removeDownload(issue))}
            >
              {texts.removeShort}
            </button>
          </li>
        ))}
      </ul>
      <p className="stored-ways">
        <button type="button" className="button" onClick={() => void drop(forgetRead)}>
          {texts.forgetRead}
        </button>
        <button type="button" className="button" onClick={() => void drop(forgetAll)}>
          {texts.forgetAll}
        </button>
      </p>
      <p role="status">{said}</p>
      <Install />
    </div>
  )
}
