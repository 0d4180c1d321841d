/** A file for the reader. */
export interface HandedOut {
  name: string
  text: string
}

/** Gives a text to the browser as a file to save. Whether it does so it does not say: browsers inside chat apps do not. */
export function handOut({ name, text }: HandedOut, type: string): void {
  const url = URL.createObjectURL(new Blob([text], { type }))
  const link = document.createElement('a')
  link.href = url
  link.download = name
  link.hidden = true
  document.body.append(link)
  link.click()
  link.remove()
  // Some browsers begin to read it only after a moment.
  setTimeout(() => URL.revokeObjectURL(url), 60_000)
}
