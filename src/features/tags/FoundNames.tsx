import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useDeferredValue, useMemo, useState } from 'react'
import { kindNamesQuery } from '#data/site/list-queries.ts'
import type { TagKind } from '#domain/kinds.ts'
import { SEARCH } from '#domain/urls.ts'
import { usePageTexts } from '#texts/pages.ts'
import { useTexts } from '#texts/texts.ts'
import { Link } from '#ui/Link.tsx'
import { Notice } from '#ui/Notice.tsx'
import { lookThrough, readNames } from './names.ts'
import { NameRow } from './NameRow.tsx'
import type { Order } from './NameTools.tsx'

/** Names drawn at a time. */
const LOT = 200

/** The names of a kind that have what was typed, or all of them in another order. Its code comes when that is asked. */
export function FoundNames({ kind, typed, order }: { kind: TagKind; typed: string; order: Order }) {
  const texts = usePageTexts().names
  const { error, loading } = useTexts()
  const client = useQueryClient()
  const { data, isError, refetch } = useQuery({
    queryKey: ['names', kind],
    queryFn: async () => {
      const first = await client.ensureQueryData(kindNamesQuery(kind, 1))
      const rest = Array.from({ length: first.parts - 1 }, (_, i) =>
        client.ensureQueryData(kindNamesQuery(kind, i + 2)),
      )
      return readNames([first, ...(await Promise.all(rest))])
    },
  })
  // What is typed is never held up by the list that it makes.
  const wanted = useDeferredValue(typed)
  const found = useMemo(() => data && lookThrough(data, wanted, order), [data, wanted, order])
  if (isError) {
    return (
      <Notice title={error.away}>
        <button type="button" className="button" onClick={() => void refetch()}>
          {error.retry}
        </button>
      </Notice>
    )
  }
  if (!found) return <p role="status">{loading}</p>
  return (
    <>
      <p className="kind-total" role="status">
        {found.length > 0 ? texts.found(found.length) : texts.nothing(typed)}
      </p>
      {found.length === 0 && (
        <p>
          <Link className="button" to={`${SEARCH}?${new URLSearchParams({ q: typed })}`}>
            {texts.search(typed)}
          </Link>
        </p>
      )}
      <Rows key={`${order} ${wanted}`} kind={kind} found={found} />
    </>
  )
}

type Listed = NonNullable<ReturnType<typeof lookThrough>>

function Rows({ kind, found }: { kind: TagKind; found: Listed }) {
  const texts = usePageTexts().names
  const [shown, setShown] = useState(LOT)
  return (
    <>
      <ul className="kind-list kind-found">
        {found.slice(0, shown).map(({ name, count, last }) => (
          <NameRow key={name} kind={kind} name={name} count={count} last={last} />
        ))}
      </ul>
      {found.length > shown && (
        <button type="button" className="button" onClick={() => setShown(shown + LOT)}>
          {texts.more(Math.min(LOT, found.length - shown))}
        </button>
      )}
    </>
  )
}
