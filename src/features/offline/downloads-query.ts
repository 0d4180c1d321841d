import { downloads } from '#data/device/stores.ts'

/** What this device holds of the paper; asked anew after each change. */
export const downloadsQuery = () => ({
  queryKey: ['downloads'],
  queryFn: downloads,
  networkMode: 'always' as const,
  staleTime: 0,
})
