import { useEffect } from 'react'

/** Ctrl or ⌘ with S saves; with Z it undoes a correction, unless a text field has its own use for it. */
export function useDeskKeys({ undo, save }: { undo: () => void; save: () => void }): void {
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (!(event.ctrlKey || event.metaKey) || event.altKey || event.shiftKey) return
      const typing = event.target instanceof Element && event.target.matches('input, textarea')
      // With Caps Lock on it is a capital.
      const key = event.key.toLowerCase()
      if (key === 's') save()
      else if (key === 'z' && !typing) undo()
      else return
      event.preventDefault()
    }
    window.addEventListener('keydown', press)
    return () => window.removeEventListener('keydown', press)
  })
}

/** Asks before a page with unsaved work is closed. */
export function useLeaveWarning(dirty: boolean): void {
  useEffect(() => {
    if (!dirty) return undefined
    const warn = (event: BeforeUnloadEvent) => event.preventDefault()
    window.addEventListener('beforeunload', warn)
    return () => window.removeEventListener('beforeunload', warn)
  }, [dirty])
}
