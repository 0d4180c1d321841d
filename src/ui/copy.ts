declare global {
  interface DocumentEventMap {
    /** Text on its way out of the page: who shows the page otherwise than it is written has it handed on so. */
    'banmian:copying': CustomEvent<{ text: string; language: string }>
  }
}

/**
 * Text of the page as its reader sees it, whichever way it leaves the page.
 * @param language what it is marked as on the page (BCP 47), if it is
 */
export function asSeen(written: string, language = ''): string {
  const detail = { text: written, language }
  document.dispatchEvent(new CustomEvent('banmian:copying', { detail }))
  return detail.text
}

/** Copies text as the reader sees it, by whichever way this browser has; resolves to whether it worked. */
export const copy = (written: string): Promise<boolean> => copyExactly(asSeen(written))

/** Copies text as it is written: what is read again by a machine. */
export async function copyExactly(text: string): Promise<boolean> {
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
