import { stored } from './stored.ts'

/** What was searched lately, newest first: on this device only. */
const MOST = 8
const MOST_LENGTH = 100
const NONE: readonly string[] = []

const list = stored(
  'banmian.searched',
  (value): readonly string[] =>
    Array.isArray(value)
      ? value.filter((one) => typeof one === 'string' && one.length <= MOST_LENGTH).slice(0, MOST)
      : NONE,
  NONE,
)

/** Remembers a question as the newest. */
export function remember(q: string): void {
  const text = q.trim().slice(0, MOST_LENGTH)
  if (text) list.write([text, ...list.read().filter((one) => one !== text)].slice(0, MOST))
}

export const forget = (q: string): void => list.write(list.read().filter((one) => one !== q))
export const forgetAll = (): void => list.write(NONE)

/** What was searched lately, newest first. */
export const useRecent = (): readonly string[] => list.use()
