/** What a key does. */
export type Action = 'prev' | 'next' | 'search' | 'help'

const ACTIONS = new Map<string, Action>([
  ['ArrowLeft', 'prev'],
  ['k', 'prev'],
  ['p', 'prev'],
  ['ArrowRight', 'next'],
  ['j', 'next'],
  ['n', 'next'],
  ['/', 'search'],
  ['／', 'search'],
  ['?', 'help'],
  ['？', 'help'],
])

/** Where a key means something else. */
const FIELDS = 'input, textarea, select, [contenteditable], [role=toolbar], [role=listbox]'
const DIALOGS = 'dialog, [role=dialog]'

/** What a key does here; nothing with a modifier, while typing, in a dialog, or where an arrow scrolls a row sideways. */
export function actionOf(event: KeyboardEvent): Action | undefined {
  const { key, altKey, ctrlKey, metaKey, shiftKey, isComposing, defaultPrevented, target } = event
  const action = ACTIONS.get(key)
  if (!action || altKey || ctrlKey || metaKey || isComposing || defaultPrevented) return undefined
  // On most keyboards the question mark needs it, on some the slash.
  if (shiftKey && action !== 'help' && action !== 'search') return undefined
  const inside = target instanceof Element ? target : document.body
  // The sheet of keys is closed by the key that opened it.
  if (inside.closest(FIELDS) || (action !== 'help' && inside.closest(DIALOGS))) return undefined
  return key.startsWith('Arrow') && scrollsSideways(inside) ? undefined : action
}

/** Whether an element, or what it stands in, can be scrolled sideways. */
export function scrollsSideways(from: Element): boolean {
  for (let el: Element | null = from; el && el !== document.body; el = el.parentElement)
    if (el.scrollWidth > el.clientWidth + 1 && /auto|scroll/.test(getComputedStyle(el).overflowX)) return true
  return false
}
