import { useEffectEvent, useLayoutEffect, useState } from 'react'

/**
 * For a field whose text goes into the address, and follows it when others change it: Back, a link. On a busy phone the address
 * is drawn late, when the reader may have written more: what the field wrote itself must not come back to it.
 * @param value what the address has, as drawn
 * @param onBrought it has what the field did not write
 * @returns what the address has, and what the field wrote since, to which it adds; some of that may never be drawn, for what
 *   follows soon is drawn in its place
 */
export function useWritten(value: string, onBrought: () => void): string[] {
  const [written] = useState([value])
  const brought = useEffectEvent(onBrought)
  // Not later: a timer might come between, and write the old text over what was brought.
  useLayoutEffect(() => {
    if (!written.includes(value)) {
      brought()
      written.push(value)
    }
    written.splice(0, written.lastIndexOf(value))
  }, [written, value])
  return written
}
