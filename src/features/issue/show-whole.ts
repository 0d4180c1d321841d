/**
 * Scrolls a row that runs on sideways to where the focus is. Chromium leaves alone of what 32 px can be seen, and the fade at
 * the row's end would lie over it.
 */
export const showWhole = ({ target }: { target: Element }): void =>
  target.scrollIntoView({ block: 'nearest', inline: 'nearest' })
