import { lazy } from 'react'
import { useNetworkTexts } from '#texts/network.ts'
import { OnRequest } from '#ui/OnRequest.tsx'
import type { NarrowedDrawing } from './NarrowedDrawing.tsx'

const Drawing = lazy(() =>
  import('./NarrowedDrawing.tsx').then(
    (m) => ({ default: m.NarrowedDrawing }),
    () => ({ default: Failed }),
  ),
)

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
