import { useSearchParams } from 'react-router'
import { useLeaving } from '#ui/useLeaving.ts'
import { useRouter } from '#ui/useRouter.ts'

/** Changes the parameters that the address has by now. */
export type Narrow = (change: (now: URLSearchParams) => URLSearchParams) => void

/** The parameters of the address, as drawn, by which a list is narrowed; and a step to others. */
export function useNarrowing(): [params: URLSearchParams, narrow: Narrow] {
  const [params, setParams] = useSearchParams()
  const router = useRouter()
  const isLeaving = useLeaving()
  const narrow: Narrow = (change) => {
    const { navigation, location } = router?.state ?? {}
    const search = (navigation?.location ?? location)?.search
    // What was pressed before is perhaps not drawn yet, and counts all the same.
    setParams(change(isLeaving() ? params : new URLSearchParams(search)), { preventScrollReset: true })
  }
  return [params, narrow]
}
