import { useMemo } from 'react'
import { NETWORK_KINDS, networkOf } from '#domain/network-pairs.ts'
import { withFilter, type Asked, type Query } from '#domain/query.ts'
import type { Tag } from '#domain/tags.ts'
import { placesOf } from '#graph/layout.ts'
import { Network } from '#parts/Network.tsx'
import { useNetworkTexts } from '#texts/network.ts'

const namesOf = ({ tags }: Asked): Tag[] =>
  NETWORK_KINDS.flatMap((kind) => tags[kind].map(({ name }) => ({ kind, name })))

/**
 * Who stands with whom in what is left of a tag's articles, worked out in the page; its code, with what lays it out, comes
 * when it is asked for.
 * @param articles with the names that they carry beside the tag
 */
export function NarrowedDrawing({
  tag,
  articles,
  query,
}: {
  tag: Tag
  articles: readonly Asked[]
  query: Query
}) {
  const texts = useNetworkTexts()
  const { kind, name } = tag
  const drawn = useMemo(() => {
    const network = networkOf(articles.map((article) => [{ kind, name }, ...namesOf(article)]))
    return network && { network, places: placesOf(network) }
  }, [articles, kind, name])
  if (!drawn) return <p role="status">{texts.none}</p>
  return <Network {...drawn} base={withFilter(query, { kind, any: [name], not: false })} />
}
