import { addressTargets } from './addresses.ts'
import { dataTargets } from './data.ts'
import { deskTargets } from './desk.ts'
import { deviceTargets } from './device.ts'
import { drawnTargets } from './drawn.ts'
import { ingestTargets } from './ingest.ts'
import { searchTargets } from './search.ts'
import type { Target } from './target.ts'

/** Every border over which something comes in. */
export const allTargets = async (): Promise<Target[]> => [
  ...(await dataTargets()),
  ...deviceTargets(),
  ...addressTargets(),
  ...ingestTargets(),
  ...(await drawnTargets()),
  ...(await searchTargets()),
  ...deskTargets(),
]
