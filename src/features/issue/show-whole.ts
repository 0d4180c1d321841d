import type { FocusEvent } from 'react'

/**
 * Scrolls a row that runs on sideways to where the focus is. Chromium leaves alone of what 32 px can be seen, and the fade at
 * the row's end would lie over it.
 */
export const showWhole = ({ target }: FocusEvent): void =>
  target.scrollIntoView({ block: 'nearest', inline: 'nearest' })
