import { isRealDate } from '#domain/dates.ts'
import { TAG_KINDS } from '#domain/kinds.ts'
import { stored } from './stored.ts'

/** What a reader follows: people, companies, … and searches. On this device only, told to nobody. */
export interface Follow {
  /** Where it stands: `/people/王小明`, `/search?q=…`. */
  path: string
  label: string
  /** The newest day of the paper when the reader last looked; '' for a paper without any. */
  seen: string
}

/** The names and searches of this site, and nothing that a browser could take for an address elsewhere (`/\\x.example`). */
const WHERE = new RegExp(`^/(?:(?:${TAG_KINDS.join('|')})/|search\\?)[^\\\\\\p{Cc}]{0,2000}$`, 'u')

/** What another version, or another hand, has stored is looked at before it is believed; undefined for what is none. */
export function parseFollow(value: unknown): Follow | undefined {
  if (typeof value !== 'object' || value === null) return undefined
  if (!('path' in value && 'label' in value && 'seen' in value)) return undefined
  const { path, label, seen } = value
  if (typeof path !== 'string' || typeof label !== 'string' || typeof seen !== 'string') return undefined
  const fits = WHERE.test(path) && label.length <= 600 && (seen === '' || isRealDate(seen))
  return fits ? { path, label, seen } : undefined
}

export const MOST_FOLLOWS = 1000
const NONE: readonly Follow[] = []

const list = stored(
  'banmian.follows',
  (value): readonly Follow[] =>
    Array.isArray(value) ? value.flatMap((one) => parseFollow(one) ?? []).slice(0, MOST_FOLLOWS) : NONE,
  NONE,
)

/** What is followed, the latest first. */
export const readFollows = (): readonly Follow[] => list.read()
export const useFollows = (): readonly Follow[] => list.use()

/** Follows something from now on; it is not new until the paper brings more. */
export const follow = (one: Follow): void =>
  list.write([one, ...list.read().filter(({ path }) => path !== one.path)].slice(0, MOST_FOLLOWS))

/** Follows something again at the place of the list where it stood; what was followed meanwhile, in another tab too, stays. */
export function followAgain(one: Follow, at: number): void {
  const others = list.read().filter(({ path }) => path !== one.path)
  list.write([...others.slice(0, at), one, ...others.slice(at)].slice(0, MOST_FOLLOWS))
}

export const unfollow = (path: string): void => list.write(list.read().filter((one) => one.path !== path))

/** Follows exactly these. */
export const replaceFollows = (follows: readonly Follow[]): void => list.write(follows)

/** The reader has looked: what the paper has until this day is no longer new. */
export function markSeen(path: string, seen: string): void {
  const now = list.read()
  if (!now.some((one) => one.path === path && one.seen < seen)) return
  list.write(now.map((one) => (one.path === path && one.seen < seen ? { ...one, seen } : one)))
}
