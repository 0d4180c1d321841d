/** Tells of changes of the library, in this tab and in all others. */

const NAME = 'banmian.library'
const listeners = new Set<() => void>()
const tell = () => {
  for (const listener of listeners) listener()
}

let channel: BroadcastChannel | undefined
let isListening = false

/** Other tabs are heard from the first who wants to know. Browsers before 2022 have no channel everywhere: there by a note in the storage. */
function hear(): void {
  if (isListening) return
  isListening = true
  if (typeof BroadcastChannel === 'function') {
    channel = new BroadcastChannel(NAME)
    channel.addEventListener('message', tell)
    return
  }
  addEventListener('storage', ({ key }) => {
    if (key === `${NAME}.changed`) tell()
  })
}

/** @returns what stops it */
export function onLibraryChange(listener: () => void): () => void {
  hear()
  listeners.add(listener)
  return () => listeners.delete(listener)
}

export function announce(): void {
  hear()
  tell()
  if (channel) return channel.postMessage('changed')
  try {
    localStorage.setItem(`${NAME}.changed`, `${Date.now()} ${Math.random()}`)
  } catch {
    // Where nothing can be stored, no other tab shares it.
  }
}
