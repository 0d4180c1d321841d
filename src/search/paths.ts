/** The path of a file of lists. */
export const listPath = (dir: string, file: number): string => `s-${dir}/l${file.toString(36)}.bin`

/** The path of a heavy list: `d` its articles, `p` its positions. */
export const heavyPath = (dir: string, key: number, part: 'd' | 'p'): string =>
  `s-${dir}/h${key.toString(16)}${part}.bin`
