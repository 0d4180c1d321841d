import { isRealDate } from '#domain/dates.ts'
import { stored } from './stored.ts'

/** What a reader follows: people, companies, … and searches. On this device only, told to nobody. */
export interface Follow {
  /** Where it stands: `/people/王小明`, `/search?q=…`. */
  path: string
  label: string
  /** The newest day of the paper when the reader last looked; '' for a paper without any. */
  seen: string
}

/** What another version, or another hand, has stored is looked at before it is believed. */
const isFollow = (value: unknown): value is Follow =>
  typeof value === 'object' &&
  value !== null &&
  'path' in value &&
  typeof value.path === 'string' &&
  /^\/[^/]/.test(value.path) &&
  'label' in value &&
  typeof value.label === 'string' &&
  'seen' in value &&
  typeof value.seen === 'string' &&
  (value.seen === '' || isRealDate(value.seen))

const MOST = 200
const NONE: readonly Follow[] = []

const list = stored(
  'banmian.follows',
  (value): readonly Follow[] => (Array.isArray(value) ? value.filter(isFollow).slice(0, MOST) : NONE),
  NONE,
)

/** What is followed, the latest first. */
export const useFollows = (): readonly Follow[] => list.use()

/** Follows something from now on; it is not new until the paper brings more. */
export const follow = (one: Follow): void =>
  list.write([one, ...list.read().filter(({ path }) => path !== one.path)].slice(0, MOST))

export const unfollow = (path: string): void => list.write(list.read().filter((one) => one.path !== path))

/** The reader has looked: what the paper has until this day is no longer new. */
export function markSeen(path: string, seen: string): void {
  const now = list.read()
  if (!now.some((one) => one.path === path && one.seen < seen)) return
  list.write(now.map((one) => (one.path === path && one.seen < seen ? { ...one, seen } : one)))
}
