import { createServer, get } from 'node:http'
import { once } from 'node:events'
import { serve } from '../../../scripts/serve.mjs'

/** The server of `npm start`, gzip, with a counter before it. */
export interface Counted {
  /** Without the closing slash. */
  url: string
  /** Bytes of bodies and heads that were sent, and how many answers. */
  bytes: number
  requests: number
  stop: () => Promise<void>
}

/** Serves a folder; everything that is asked for counts, a service worker's too. */
export async function counted(dir: string): Promise<Counted> {
  const real = await serve({ dir, port: 0 })
  const server = createServer((request, response) => {
    get(
      real.url.slice(0, -1) + request.url,
      { headers: request.headers, method: request.method },
      (answer) => {
        self.requests++
        self.bytes += answer.rawHeaders.join(': ').length + 20
        answer.on('data', (part: Buffer) => (self.bytes += part.length))
        answer.pipe(response.writeHead(answer.statusCode ?? 500, answer.headers))
      },
    ).on('error', () => response.destroy())
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  const self: Counted = {
    url: `http://127.0.0.1:${typeof address === 'object' && address ? address.port : 0}`,
    bytes: 0,
    requests: 0,
    stop: async () => {
      server.closeAllConnections()
      server.close()
      await real.close()
    },
  }
  return self
}
