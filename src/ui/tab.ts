/*
 * What a tab remembers, over Back and a reload alike, and forgets with the tab. Browsers may refuse it, even to be asked: then it is
 * remembered as long as it is shown.
 */

/** What is remembered; null where nothing is. */
export function fromTab(key: string): string | null {
  try {
    return sessionStorage.getItem(key)
  } catch {
    return null
  }
}

/** From now on the tab remembers this; null: nothing. */
export function toTab(key: string, value: string | null): void {
  try {
    if (value === null) sessionStorage.removeItem(key)
    else sessionStorage.setItem(key, value)
  } catch {
    // Refused, or no room.
  }
}
