import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useDeferredValue, useMemo } from 'react'
import { kindNamesQuery } from '#data/site/list-queries.ts'
import type { TagKind } from '#domain/kinds.ts'
import { SEARCH } from '#domain/urls.ts'
import { usePageTexts } from '#texts/pages.ts'
import { useTexts } from '#texts/texts.ts'
import { Link } from '#ui/Link.tsx'
import { Notice } from '#ui/Notice.tsx'
import { useShown } from '#ui/useShown.ts'
import type { Order } from './asked.ts'
import { lookThrough, readNames, type ListedName } from './names.ts'
import { NameRow } from './NameRow.tsx'

/** Names drawn at a time: some screens of a phone, few enough for a slow one to draw between two keys. */
const LOT = 60

/**
 * The names of a kind that have what was typed, or all of them in another order. Their file is fetched when first
 * asked for. The line that says how many there are is always there: only then is what it says read out.
 */
export function FoundNames({
  kind,
  language,
  typed,
  order,
  isAsked,
}: {
  kind: TagKind
  language: string | undefined
  typed: string
  order: Order
  isAsked: boolean
}) {
  const texts = usePageTexts().names
  const { error, loading } = useTexts()
  const client = useQueryClient()
  const { data, isError, refetch } = useQuery({
    queryKey: ['names', kind],
    enabled: isAsked,
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
  const found = useMemo(
    () => (isAsked && data ? lookThrough(data, wanted, order) : undefined),
    [isAsked, data, wanted, order],
  )
  const count = found && (found.length > 0 ? texts.found(found.length) : texts.nothing(wanted))
  return (
    <section aria-label={texts.results}>
      <p className="kind-total" role="status">
        {isAsked && !isError && (count ?? loading)}
      </p>
      {isAsked && isError && (
        <Notice title={error.away}>
          <button type="button" className="button" onClick={() => void refetch()}>
            {error.retry}
          </button>
        </Notice>
      )}
      {found?.length === 0 && (
        <p>
          <Link className="button" to={`${SEARCH}?${new URLSearchParams({ q: wanted })}`}>
            {texts.search(wanted)}
          </Link>
        </p>
      )}
      {found && found.length > 0 && (
        <Rows kind={kind} found={found} language={language} asked={`${order} ${wanted}`} />
      )}
    </section>
  )
}

function Rows({
  kind,
  language,
  found,
  asked,
}: {
  kind: TagKind
  language: string | undefined
  found: readonly ListedName[]
  /** What the list answers. */
  asked: string
}) {
  const texts = usePageTexts().names
  // Another list begins at its beginning; its rows are kept where it has the same names.
  const [shown, setShown] = useShown(`${kind} ${asked}`, LOT)
  const more = Math.min(5 * LOT, found.length - shown)
  return (
    <>
      <ul className="kind-list kind-found" lang={language}>
        {found.slice(0, shown).map(({ name, count, last, role }) => (
          <NameRow key={name} {...{ kind, name, count, last, role }} />
        ))}
      </ul>
      {more > 0 && (
        <button type="button" className="button" onClick={() => setShown(shown + more)}>
          {texts.more(more)}
        </button>
      )}
    </>
  )
}
