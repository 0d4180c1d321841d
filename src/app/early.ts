import { reflect, SETTINGS_KEY, tint } from '#data/device/reflect.ts'

/**
 * Runs inside each page before anything is drawn (as a script by its hash in the page's policy), so that no reader sees
 * a page change its colours or sizes; then whenever another tab changes a setting, or Back brings an old page. What shows
 * the page in another script is asked for here, before all other code.
 */
function show() {
  try {
    reflect(JSON.parse(localStorage.getItem(SETTINGS_KEY) ?? '{}'))
    if (document.body && document.documentElement.dataset['theme']) tint()
  } catch {
    // Storage is forbidden, or its content is not ours: what holds on this page goes on holding.
  }
  if (document.documentElement.dataset['script']) import('#features/script/watch.ts').catch(() => {})
}
show()
onstorage = onpageshow = show
