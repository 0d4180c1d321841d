/** The path of a file of lists of pairs. */
export const listPath = (dir: string, file: number): string => `s-${dir}/l${file.toString(36)}.bin`

/** The path of a file of lists of `length` (three and more) units. */
export const levelPath = (dir: string, length: number, file: number): string =>
  `s-${dir}/g${length}-${file.toString(36)}.bin`

/**
 * The path of the heavy list of a pair, or of one unit (then `b` is 0): `d` in which articles, `a` where the pair
 * stands with a separator between.
 */
export const heavyPath = (dir: string, a: number, b: number, part: 'd' | 'a'): string =>
  `s-${dir}/h${a.toString(16)}-${b.toString(16)}${part}.bin`

/** The path of a heavy list of `length` units (see `HeavyGram`): `d` in which articles, `p` at which positions. */
export const gramPath = (dir: string, length: number, first: number, c: number, part: 'd' | 'p'): string =>
  `s-${dir}/u${length}-${first.toString(16)}-${c.toString(16)}${part}.bin`
