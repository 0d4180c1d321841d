/**
 * Hands a converted text out to the pieces that its original was joined of, by code points: a character may need one
 * UTF-16 unit in one script and two in the other.
 */
export function spread(pieces: readonly string[], converted: string): string[] {
  let at = 0
  return pieces.map((piece) => {
    const start = at
    for (const _ of piece) at += (converted.codePointAt(at) ?? 0) > 0xffff ? 2 : 1
    return converted.slice(start, at)
  })
}
