import { useQuery } from '@tanstack/react-query'
import { isTagKind } from '#domain/kinds.ts'
import { readConditions } from '#domain/query-address.ts'
import { tagKey } from '#domain/tags.ts'
import { Conditions } from '#parts/Chosen.tsx'
import { unknownQuery } from './unknown.ts'

/** The conditions of a question that the whole archive is asked: any name may be asked for, and not each has a page. */
export function AskedConditions({
  params,
  onChange,
  isSettled = true,
}: {
  params: URLSearchParams
  onChange: (change: (now: URLSearchParams) => URLSearchParams) => void
  /** The answer is there: until then no name is looked up for this. */
  isSettled?: boolean
}) {
  const tags = readConditions(params).filters.flatMap(({ kind, any, not }) =>
    isTagKind(kind) && !not ? any.map((name) => ({ kind, name })) : [],
  )
  const { data: unknown } = useQuery({ ...unknownQuery(tags), enabled: isSettled && tags.length > 0 })
  return <Conditions params={params} onChange={onChange} hasPage={(tag) => !unknown?.includes(tagKey(tag))} />
}
