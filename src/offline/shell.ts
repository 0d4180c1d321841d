import * as v from 'valibot'
import { STORES } from '#data/device/stores.ts'
import { fits } from './answers.ts'

/** The files of one version of the app, as addresses below the site's folder. */
export interface Version {
  /** Without them no article is taken over. */
  shell: readonly string[]
  /** All other code: a tab that is older than the site finds it here. */
  rest: readonly string[]
}

/** Versions whose code stays: the one in use and the three before it. */
const VERSIONS = 4

/** Where the lists of files of the versions are kept; no request ever asks for it. */
const LISTS = '/.versions'
const ListsSchema = v.array(v.array(v.string()))

/** Gets the shell, or throws: then the worker before this one stays. What is there already is not fetched again. */
export async function installShell({ shell }: Version, base: string): Promise<void> {
  const store = await caches.open(STORES.code)
  await Promise.all(shell.map((path) => keep(store, base + path)))
}

/** Gets all other code; what does not come is asked for when it is needed. */
export async function keepRest({ rest }: Version, base: string): Promise<void> {
  const store = await caches.open(STORES.code)
  for (const path of rest) await keep(store, base + path).catch(() => undefined)
}

async function keep(store: Cache, url: string): Promise<void> {
  // Named after its content, it is right for ever; only the page without a content of its own is not.
  const isLasting = url.includes('/assets/')
  if (isLasting && (await store.match(url))) return
  const response = await fetch(url, { credentials: 'same-origin', cache: isLasting ? 'default' : 'no-cache' })
  // The page for what is not there may be answered with 404.
  const kept = isLasting
    ? await fits(response, 'code')
    : await fits(new Response(await response.blob(), { headers: response.headers }), 'page')
  if (!kept) throw new Error(`${url}: ${response.status}`)
  await store.put(url, kept)
}

/** Notes this version as the newest, and removes code that none of the last versions names. */
export async function forgetOldVersions({ shell, rest }: Version, base: string): Promise<void> {
  const store = await caches.open(STORES.code)
  const known = v.safeParse(ListsSchema, await (await store.match(LISTS))?.json().catch(() => undefined))
  const own = [...shell, ...rest]
  const before = (known.success ? known.output : []).filter((files) => files.join() !== own.join())
  const lists = [...before, own].slice(-VERSIONS)
  await store.put(LISTS, Response.json(lists))
  const wanted = new Set([LISTS, ...lists.flat().map((path) => base + path)])
  for (const request of await store.keys())
    if (!wanted.has(new URL(request.url).pathname)) await store.delete(request)
}

/** The page of the app without a content of its own, which draws whatever its address means; undefined if it is not there. */
export async function shellPage(base: string): Promise<Response | undefined> {
  const page = await (await caches.open(STORES.code)).match(`${base}404.html`)
  if (!page) return undefined
  // What it says is of an address that does not exist; here that is not known yet.
  const html = (await page.text()).replace(/(<main[^>]*>)[\s\S]*?<\/main>/, '$1</main>')
  return new Response(html, { headers: { 'content-type': 'text/html; charset=utf-8' } })
}
