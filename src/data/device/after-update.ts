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

/** After it: whether something was; says so once. */
export function wasListening(): boolean {
  try {
    const was = sessionStorage.getItem(KEY) !== null
    sessionStorage.removeItem(KEY)
    return was
  } catch {
    return false
  }
}
