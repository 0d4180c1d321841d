import { useNetworkTexts } from '#texts/network.ts'
import { coming } from '#ui/coming.tsx'
import { OnRequest } from '#ui/OnRequest.tsx'
import type { NarrowedDrawing } from './NarrowedDrawing.tsx'

const Drawing = coming(() => import('./NarrowedDrawing.tsx').then((m) => m.NarrowedDrawing), Failed)

/** Draws who stands with whom in what is left of a list, once the reader asks. */
export function NarrowedNetwork(props: Parameters<typeof NarrowedDrawing>[0]) {
  const { title } = useNetworkTexts()
  return (
    <OnRequest title={title} flag="banmian.network">
      <Drawing {...props} />
    </OnRequest>
  )
}

/** Where the code did not come. */
function Failed() {
  return <p role="status">{useNetworkTexts().failed}</p>
}
