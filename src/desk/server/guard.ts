import { timingSafeEqual } from 'node:crypto'

/** What of a request tells where it comes from; header names are lower case, as Node gives them. */
export interface Asked {
  method: string
  path: string
  headers: Record<string, string | string[] | undefined>
}

/**
 * Why a request is refused, or undefined where it may pass. The desk writes files, so it must answer its own page
 * and nothing else: a foreign Host is a name that was rebound to this machine (DNS rebinding), a foreign Origin
 * another site's script, and the token, which only the desk's own page holds, stops the rest
 * (ASVS 5.0 §3.5.1, §3.5.3). Other sites cannot send the token's header without a preflight, which gets no consent.
 */
export function refusalOf({ method, path, headers }: Asked, port: number, token: string): string | undefined {
  const hosts = [`127.0.0.1:${port}`, `localhost:${port}`]
  if (!hosts.includes(String(headers['host']))) return 'the Host is not this desk'
  const origin = headers['origin']
  if (origin !== undefined && origin !== `http://${String(headers['host'])}`)
    return 'the request comes from another site'
  if (!path.startsWith('/api/')) return method === 'GET' ? undefined : 'nothing is written here'
  if (headers['sec-fetch-site'] !== undefined && headers['sec-fetch-site'] !== 'same-origin')
    return 'the request comes from another site'
  return sameText(String(headers['x-desk-token']), token)
    ? undefined
    : 'the token is not of this run of the desk'
}

function sameText(a: string, b: string): boolean {
  const [x, y] = [Buffer.from(a), Buffer.from(b)]
  return x.length === y.length && timingSafeEqual(x, y)
}
