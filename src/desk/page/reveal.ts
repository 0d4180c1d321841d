/** Brings something into view and puts the keyboard there; '' or an id that is not drawn does nothing. */
export function reveal(id: string): void {
  const element = id === '' ? null : document.getElementById(id)
  if (!element || element.offsetParent === null) return
  element.focus({ preventScroll: true })
  element.scrollIntoView({ block: 'center' })
}
