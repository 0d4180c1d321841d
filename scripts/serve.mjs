// Serves the built site: a small production server for `npm start` and the browser tests.
import { createServer } from 'node:http'
import { readFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import compression from 'compression'
import send from 'send'

/** @typedef {Record<string, string>} Headers */
/** @typedef {{ root: string, headers: Headers, request: import('node:http').IncomingMessage, response: import('node:http').ServerResponse }} Exchange */

/** See serve.d.mts for the types. Each request looks at the disk anew: the site may be built again under it. */
export async function serve({ dir, port, base = '/', host = '127.0.0.1' }) {
  const root = resolve(dir)
  const compress = compression()
  const server = createServer((request, response) => {
    compress(request, response, () => void respond(root, base, request, response))
  })
  await new Promise((started, failed) => {
    server.once('error', failed)
    server.listen(port, host, () => started(undefined))
  })
  const address = server.address()
  const bound = typeof address === 'object' && address ? address.port : port
  return {
    url: `http://${host}:${bound}${base}`,
    close: () =>
      new Promise((closed) => {
        server.close(() => closed(undefined))
        // A browser opens connections before it has a request; one such would be waited for, for a minute.
        server.closeAllConnections()
      }),
  }
}

async function respond(root, base, request, response) {
  const path = request.url?.replace(/[?#].*/s, '') ?? ''
  const inside = path.startsWith(base)
  const headers = headersOf(await rules(root), inside ? path : base)
  if (!inside) {
    response.writeHead(302, { ...headers, Location: base })
    response.end()
    return
  }
  answer(path.slice(base.length - 1), { root, headers, request, response })
}

/** @param {string} path @param {Exchange} exchange */
function answer(path, exchange) {
  const { root, headers, request, response } = exchange
  // Who knows only part of a file, and by a weak mark, gets all of it (RFC 9110 §13.1.5): put together, it could be broken.
  if (request.headers['if-range']?.startsWith('W/')) delete request.headers.range
  send(request, path, { root, dotfiles: 'ignore' })
    .on('headers', () => {
      for (const [name, value] of Object.entries({ 'Cache-Control': 'no-cache', ...headers }))
        response.setHeader(name, value)
    })
    // An address without its closing slash is the same page, as most hosts have it.
    .on('directory', () => answer(`${path}/`, exchange))
    .on('error', ({ status }) => void refuse(status === 416 ? status : 404, exchange))
    .pipe(response)
}

/** A file that is gone, was never there, or has a name that no file can have (`/%`); or a part that it has not. */
async function refuse(/** @type {number} */ status, /** @type {Exchange} */ { root, headers, response }) {
  const page = await readFile(join(root, '404.html')).catch(() => '404')
  // It went while it was being read: what was promised cannot be kept, and another answer is too late.
  if (response.headersSent) return response.destroy()
  for (const name of response.getHeaderNames()) if (name !== 'content-range') response.removeHeader(name)
  const own = { 'Content-Type': 'text/html; charset=utf-8', 'Cache-Control': 'no-cache' }
  response.writeHead(status, { ...headers, ...own })
  response.end(page)
}

/** The site's `_headers`, as the hosts that know this file read it: a path or a beginning (`/news/*`), and its headers below it. */
async function rules(/** @type {string} */ root) {
  const text = await readFile(join(root, '_headers'), 'utf8').catch(() => '')
  return text
    .split(/\n(?=\/)/)
    .filter((rule) => rule.includes('\n  '))
    .map((rule) => {
      const [path = '', ...lines] = rule.split('\n').filter((line) => line.trim() && !line.startsWith('#'))
      return { path, headers: lines.map((line) => line.trim().split(/:\s*(.*)/s)) }
    })
}

/** What the rules say of a path; what two of them say is joined, as hosts do. */
function headersOf(/** @type {Awaited<ReturnType<typeof rules>>} */ all, /** @type {string} */ path) {
  /** @type {Headers} */
  const headers = {}
  for (const rule of all) {
    const holds = rule.path.endsWith('*') ? path.startsWith(rule.path.slice(0, -1)) : path === rule.path
    if (!holds) continue
    for (const [name = '', value = ''] of rule.headers)
      headers[name] = headers[name] === undefined ? value : `${headers[name]}, ${value}`
  }
  return headers
}
