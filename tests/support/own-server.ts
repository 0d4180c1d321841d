import { serve } from '../../scripts/serve.mjs'
import { SITES, outDirOf, type SiteName } from './sites.ts'

/** A server of one test's own, which can be taken away and brought back at the same address. */
export interface OwnServer {
  /** Without the closing slash. */
  url: string
  stop: () => Promise<void>
  start: (dir?: string) => Promise<void>
}

/** @param name a built site, or `start` another folder later on */
export async function ownServer(name: SiteName): Promise<OwnServer> {
  const { base } = SITES[name]
  let running = await serve({ dir: outDirOf(name), port: 0, base })
  const port = Number(new URL(running.url).port)
  return {
    url: running.url.slice(0, -1),
    stop: () => running.close(),
    start: async (dir = outDirOf(name)) => {
      running = await serve({ dir, port, base })
    },
  }
}
