import type { TagPage } from '#domain/derived-lists.ts'
import { readConditions } from '#domain/query-address.ts'
import { withFilter } from '#domain/query.ts'
import { Network } from '#parts/Network.tsx'
import { useNetworkTexts } from '#texts/network.ts'
import { Fold } from '#ui/Fold.tsx'

/** Who stands with whom in the articles of a tag, folded away; nothing where there is no drawing. */
export function TagDrawing({ tag: { kind, name, network, places } }: { tag: TagPage }) {
  const texts = useNetworkTexts()
  if (!network || !places) return null
  const base = withFilter(readConditions(new URLSearchParams()), { kind, any: [name], not: false })
  return (
    <Fold title={texts.title}>
      <Network network={network} places={places} base={base} />
    </Fold>
  )
}
