declare global {
  interface DocumentEventMap {
    /** Text on its way to the clipboard: who shows the page otherwise than it is written has it copied so. */
    'banmian:copying': CustomEvent<{ text: string }>
  }
}

/** Copies text by whichever way this browser has; resolves to whether it worked. */
export async function copy(written: string): Promise<boolean> {
  const detail = { text: written }
  document.dispatchEvent(new CustomEvent('banmian:copying', { detail }))
  const { text } = detail
  try {
    await navigator.clipboard.writeText(text)
    return true
  } catch {
    return copyBySelection(text)
  }
}

/** For pages without https and for old chat-app browsers. */
function copyBySelection(text: string): boolean {
  const area = document.createElement('textarea')
  area.value = text
  area.setAttribute('readonly', '')
  area.style.position = 'fixed'
  area.style.opacity = '0'
  document.body.append(area)
  area.select()
  try {
    return document.execCommand('copy')
  } catch {
    return false
  } finally {
    area.remove()
  }
}
