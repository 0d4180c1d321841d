/** The part of Trusted Types that is used: browsers that know it want a script's address to be vouched for. */
interface Vouching {
  createPolicy(
    name: string,
    rules: { createScriptURL: (url: string) => string },
  ): {
    createScriptURL(url: string): string
  }
}
const canVouch = (value: unknown): value is { trustedTypes: Vouching } =>
  typeof value === 'object' && value !== null && 'trustedTypes' in value && Boolean(value.trustedTypes)

/** The address of a worker's script, which is one of the site's own, as browsers take it (CSP: require-trusted-types-for). */
export function vouched(url: string): string {
  const scope: unknown = globalThis
  return canVouch(scope)
    ? scope.trustedTypes.createPolicy('banmian', { createScriptURL: (asked) => asked }).createScriptURL(url)
    : url
}

/*
 * What a browser may refuse a page altogether: in a frame without an origin of its own, or where site data are blocked, to ask
 * whether it is there throws already.
 */

/** Cache storage; undefined where there is none, or none for this page. */
export function cacheStorage(): CacheStorage | undefined {
  try {
    return caches
  } catch {
    return undefined
  }
}

/** What registers service workers; undefined where nothing does, or not for this page. */
export function workers(): ServiceWorkerContainer | undefined {
  try {
    return navigator.serviceWorker
  } catch {
    return undefined
  }
}
