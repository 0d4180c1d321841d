import { useSearchParams } from 'react-router'
import { useLeaving } from '#ui/useLeaving.ts'
import { headingOf, useRouter } from '#ui/useRouter.ts'

/** Changes the parameters that the address has by now. */
export type Narrow = (change: (now: URLSearchParams) => URLSearchParams) => void

/** The parameters of the address, as drawn, by which a list is narrowed; and a step to others. */
export function useNarrowing(): [params: URLSearchParams, narrow: Narrow] {
  const [params, setParams] = useSearchParams()
  const router = useRouter()
  const isLeaving = useLeaving()
  const narrow: Narrow = (change) => {
    // What was pressed before is perhaps not drawn yet, and counts all the same.
    const now = router && !isLeaving() ? new URLSearchParams(headingOf(router).search) : params
    setParams(change(now), { preventScrollReset: true })
  }
  return [params, narrow]
}
