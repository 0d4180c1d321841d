import { registerRoute } from 'workbox-routing'
import * as v from 'valibot'
import { kindOf } from './kinds.ts'
import { keepAsRead, strategies, type Way } from './reading.ts'
import type { Scope } from './scope.ts'
import { ToldSchema } from './told.ts'
import { forgetOldVersions, installShell, keepRest, type Version } from './shell.ts'

/**
 * The service worker: what was read, and what was downloaded on purpose, opens without a network. Its own text changes with
 * the app's code only, never with what the paper prints, so that a new version is a new version (decision 31).
 */
declare const self: Scope
/** Put in by the build. */
declare const VERSION: Version

const { origin } = self.location
const base = new URL(self.registration.scope).pathname
const by = strategies(base)

self.addEventListener('install', (event) => event.waitUntil(installShell(VERSION, base)))
self.addEventListener('activate', (event) =>
  event.waitUntil(forgetOldVersions(VERSION, base).then(() => self.clients.claim())),
)
self.addEventListener('message', (event) => {
  const told = v.safeParse(ToldSchema, event.data)
  if (!told.success) return
  const { output } = told
  if (output.type === 'take over') event.waitUntil(self.skipWaiting())
  else if (output.type === 'rest') event.waitUntil(keepRest(VERSION, base))
  else event.waitUntil(keepAsRead(output.urls, by, { base, origin, event }))
})

for (const [way, strategy] of Object.entries(by))
  registerRoute(({ request }) => wayOf(request) === way, strategy)

function wayOf(request: Request): Way | undefined {
  // Asked for past every store: a download that holds what it gets against its own list.
  if (request.cache === 'no-store') return undefined
  const kind = kindOf(request, base, origin)
  return kind === 'code' && request.cache === 'reload' ? 'code anew' : kind
}
