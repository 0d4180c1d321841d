// Serves the built site: a small production server for `npm start` and the browser tests.
import { createServer } from 'node:http'
import { readFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import compression from 'compression'
import send from 'send'

/** See serve.d.mts for the types. Each request looks at the disk anew: the site may be built again under it. */
export async function serve({ dir, port, base = '/', host = '127.0.0.1' }) {
  const root = resolve(dir)
  const compress = compression()
  const server = createServer((request, response) => {
    compress(request, response, () => {
      if (!request.url?.startsWith(base)) {
        response.writeHead(302, { Location: base })
        response.end()
        return
      }
      const path = request.url.slice(base.length - 1).replace(/[?#].*/s, '')
      answer(root, path, request, response)
    })
  })
  await new Promise((started, failed) => {
    server.once('error', failed)
    server.listen(port, host, () => started(undefined))
  })
  const address = server.address()
  const bound = typeof address === 'object' && address ? address.port : port
  return {
    url: `http://${host}:${bound}${base}`,
    close: () => new Promise((closed) => server.close(() => closed(undefined))),
  }
}

function answer(root, path, request, response) {
  send(request, path, { root, dotfiles: 'ignore' })
    .on('headers', () => {
      const lasting = /^\/(?:assets|data\/search\/s)\//.test(path)
      response.setHeader('Cache-Control', lasting ? 'public, max-age=31536000, immutable' : 'no-cache')
      response.setHeader('X-Content-Type-Options', 'nosniff')
    })
    // An address without its closing slash is the same page, as most hosts have it.
    .on('directory', () => answer(root, `${path}/`, request, response))
    .on('error', ({ status }) => void refuse(root, status === 416 ? status : 404, response))
    .pipe(response)
}

/** A file that is gone, was never there, or has a name that no file can have (`/%`); or a part that it has not. */
async function refuse(root, status, response) {
  const page = await readFile(join(root, '404.html')).catch(() => '404')
  // It went while it was being read: what was promised cannot be kept, and another answer is too late.
  if (response.headersSent) return response.destroy()
  for (const name of response.getHeaderNames()) if (name !== 'content-range') response.removeHeader(name)
  response.writeHead(status, { 'Content-Type': 'text/html; charset=utf-8', 'Cache-Control': 'no-cache' })
  response.end(page)
}
