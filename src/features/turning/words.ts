/** So long (ms) after the key that asks for a search, and after each letter, another may be meant for its field, which is not there yet. */
const COMING_MS = 3000

const FIELDS = 'input, textarea, select, [contenteditable]'
const ENDING = new Set(['Escape', 'Enter', 'Tab'])

/** The letters for a field that was asked for by a key, until it has the focus. */
export interface Words {
  /** A field was asked for at this moment (ms, of the event). */
  begin: (at: number) => void
  /** The reader has turned to something else. */
  end: () => void
  /** @returns the letter that a key is for that field; then it means nothing else */
  letterOf: (event: KeyboardEvent) => string | undefined
}

/** Finds out which keys are letters for a field that is on its way. */
export function awaitWords(): Words {
  let until = 0
  return {
    begin: (at) => void (until = at + COMING_MS),
    end: () => void (until = 0),
    letterOf: ({ key, altKey, ctrlKey, metaKey, timeStamp, target }) => {
      // Who writes in a field has it, or goes on in another one.
      if (ENDING.has(key) || (target instanceof Element && target.closest(FIELDS))) until = 0
      // Keys that are no letters have a name.
      if (timeStamp > until || altKey || ctrlKey || metaKey || !/^.$/su.test(key)) return undefined
      until = timeStamp + COMING_MS
      return key
    },
  }
}
