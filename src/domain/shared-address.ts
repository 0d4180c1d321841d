import { readAddress, writeAddress } from './query-address.ts'
import { parseArticleId } from './urls.ts'

/** Parameters that chat apps, advertisers and counters hang on addresses. */
const TRACKING =
  /^(?:utm_\w+|spm|scm|isappinstalled|nsukey|share_\w+|wx\w+|scene|srcid|clicktime|enterid|sessionid|from_source|chksm|hm(?:sr|pl|cu|kw|ci)|luicode|lfid|featurecode|weibo_id|[fgy]bclid|[gy]clid|dclid|msclkid|twclid|igshid|mc_[ce]id|_hs\w+)$/

/** WeChat says by `from` where a link was opened; of a list it is the first day that is asked for. */
const isTracking = (key: string, value: string): boolean =>
  TRACKING.test(key) || (key === 'from' && value !== '' && !/^\d/.test(value))

/** Parameters without what only counts readers; undefined if there is nothing of that kind. */
export function withoutTracking(params: URLSearchParams): URLSearchParams | undefined {
  const left = new URLSearchParams([...params].filter(([key, value]) => !isTracking(key, value)))
  return `${left}` === `${params}` ? undefined : left
}

/**
 * The address of a page that is handed out: what an article is searched for is the reader's own affair, what a list is
 * narrowed by belongs to it, in the one form in which it is written; whatever else stands there goes.
 * @param path without the site's folder
 */
export function sharedPath(path: string, params: URLSearchParams): string {
  if (parseArticleId(path.slice(1))) return path
  const conditions = writeAddress(readAddress(params)).toString()
  const isList = path !== '/about' && path !== '/settings'
  return isList && conditions ? `${path}?${conditions}` : path
}

/**
 * An address as text that is pasted elsewhere: chat apps end a link at the first Chinese character, quotation mark or bracket, so
 * none is left in it.
 */
export const pasteable = (url: string): string =>
  new URL(url).href.replace(/['"()]/g, (mark) => `%${mark.charCodeAt(0).toString(16)}`)
