import { randomBytes } from 'node:crypto'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { ingestTexts } from '#ingest/wording/texts.ts'
import type { EditorLanguage } from '#texts/editor.ts'
import { deskTexts } from '../texts/texts.ts'
import { answer, type Setting } from './api.ts'
import type { AppFiles } from './app-files.ts'
import { PublishedNames } from './archive.ts'
import { refusalOf } from './guard.ts'
import type { Places } from './shelf.ts'

const LARGEST_BODY = 25_000_000
/** Everything comes from the desk itself, and no other site may frame it. */
const HEADERS = {
  'Content-Security-Policy':
    "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src 'self' data:; " +
    "base-uri 'none'; form-action 'none'; frame-ancestors 'none'; require-trusted-types-for 'script'; trusted-types 'none'",
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Cache-Control': 'no-store',
}

/** Serves the desk on this machine alone. `port` 0 takes a free one; `language` is the editor's. Rejects where the port is in use. */
export async function serveDesk(
  app: AppFiles,
  places: Places,
  port: number,
  language: EditorLanguage,
): Promise<{ url: string; close: () => void }> {
  const token = randomBytes(24).toString('base64url')
  const setting = {
    places,
    published: new PublishedNames(places),
    ingest: ingestTexts(language),
    desk: deskTexts(language),
  }
  let bound = port
  const server = createServer((request, response) => {
    handle(request, response, { app, setting, token, port: bound }).catch((error: unknown) => {
      console.error(error)
      response.destroy()
    })
  })
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, '127.0.0.1', resolve)
  })
  const address = server.address()
  if (typeof address === 'object' && address) bound = address.port
  return { url: `http://127.0.0.1:${bound}/`, close: () => server.close() }
}

async function handle(
  request: IncomingMessage,
  response: ServerResponse,
  { app, setting, token, port }: { app: AppFiles; setting: Setting; token: string; port: number },
): Promise<void> {
  const { method = '', headers } = request
  const path = (request.url ?? '/').replace(/[?#].*$/su, '')
  const reply = (status: number, type: string, body: string | Uint8Array) => {
    response.writeHead(status, { ...HEADERS, 'Content-Type': type }).end(body)
  }
  const json = (status: number, body: unknown) => reply(status, 'application/json', JSON.stringify(body))
  const refusal = refusalOf({ method, path, headers }, port, token)
  if (refusal) {
    json(403, { code: 'forbidden', file: '', line: 0, message: refusal })
  } else if (path.startsWith('/api/')) {
    const body = await readBody(request)
    if (body === undefined)
      json(413, { code: 'failed', file: '', line: 0, message: setting.desk.server.tooLarge })
    else {
      const { status, body: answered } = answer(method, path, body, setting)
      json(status, answered)
    }
  } else {
    const file = app.get(path === '/' ? '/index.html' : path)
    if (!file) reply(404, 'text/plain', 'not found')
    else if (path === '/')
      reply(200, file.type, String(file.body).replace('%TOKEN%', token).replace('%LANG%', setting.desk.lang))
    else reply(200, file.type, file.body)
  }
}

async function readBody(request: IncomingMessage): Promise<string | undefined> {
  const parts: Buffer[] = []
  let size = 0
  for await (const part of request) {
    const bytes = Buffer.from(part)
    size += bytes.length
    if (size > LARGEST_BODY) return undefined
    parts.push(bytes)
  }
  return Buffer.concat(parts).toString('utf8')
}
