// Serves the built site: a small production server for `npm start` and the browser tests.
import { createServer } from 'node:http'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import compression from 'compression'
import sirv from 'sirv'

/** See serve.d.mts for the types. */
export async function serve({ dir, port, base = '/', host = '127.0.0.1' }) {
  const missing = readFileSync(join(dir, '404.html'))
  const files = sirv(dir, {
    etag: true,
    setHeaders: (response, path) => {
      const lasting = /^\/(?:assets|data\/search\/s)\//.test(path)
      response.setHeader('Cache-Control', lasting ? 'public, max-age=31536000, immutable' : 'no-cache')
      response.setHeader('X-Content-Type-Options', 'nosniff')
    },
    onNoMatch: (_, response) => {
      response.writeHead(404, { 'Content-Type': 'text/html; charset=utf-8' })
      response.end(missing)
    },
  })
  const compress = compression()
  const server = createServer((request, response) => {
    compress(request, response, () => {
      if (!request.url?.startsWith(base)) {
        response.writeHead(302, { Location: base })
        response.end()
        return
      }
      request.url = request.url.slice(base.length - 1)
      files(request, response)
    })
  })
  await new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, host, () => resolve(undefined))
  })
  const address = server.address()
  const bound = typeof address === 'object' && address ? address.port : port
  return {
    url: `http://${host}:${bound}${base}`,
    close: () => new Promise((resolve) => server.close(() => resolve(undefined))),
  }
}
