/** What a tab was doing when it was loaded anew for a new version; forgotten with the tab. */
const KEY = 'banmian.listening-on'

/** Before the page is loaded anew: something was read aloud. */
export function noteListening(): void {
  try {
    sessionStorage.setItem(KEY, '1')
  } catch {
    // No storage: the reader presses 朗读 again.
  }
}

/** After it: whether something was. */
export function wasListening(): boolean {
  try {
    return sessionStorage.getItem(KEY) !== null
  } catch {
    return false
  }
}

/** It has been offered to go on: it is not offered again. */
export function forgetListening(): void {
  try {
    sessionStorage.removeItem(KEY)
  } catch {
    // Nothing was noted.
  }
}
