import { KEPT_AT } from '#data/device/stores.ts'
import type { Kind } from './kinds.ts'

const TYPES: Record<Kind, RegExp> = {
  page: /^text\/html/,
  data: /^application\/json/,
  code: /^(?:text|application)\/(?:javascript|css)/,
  picture: /^image\//,
}

/**
 * An answer as it is kept; null for what must not be: an error, what somebody else answers in the site's place (the login
 * page of a train's network), what was cut on its way. One that was led elsewhere becomes one that was not: browsers refuse
 * those for pages.
 */
export async function fits(response: Response, kind: Kind): Promise<Response | null> {
  const type = response.headers.get('content-type') ?? ''
  if (response.status !== 200 || response.type === 'opaque' || !TYPES[kind].test(type)) return null
  const body = await response.blob()
  // No file of the site is empty: such an answer says nothing, and of code it would stay for good.
  if (body.size === 0) return null
  if (kind === 'page' && !(await body.text()).includes('<div id="root"')) return null
  if (kind === 'data' && !isJson(await body.text())) return null
  return new Response(body, { headers: { 'content-type': type, [KEPT_AT]: String(Date.now()) } })
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text)
    return true
  } catch {
    return false
  }
}
