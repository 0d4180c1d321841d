/** The path of a file of lists of pairs. */
export const listPath = (dir: string, file: number): string => `s-${dir}/l${file.toString(36)}.bin`

/** The path of a file of lists of three units. */
export const triplePath = (dir: string, file: number): string => `s-${dir}/t${file.toString(36)}.bin`

/**
 * The path of a heavy list: of a pair or unit (`h`) or of three units (`u`). `d` in which articles, `p` at which
 * positions there; `a` where the pair stands with a separator between.
 */
export const heavyPath = (dir: string, kind: 'h' | 'u', key: number, part: 'd' | 'p' | 'a'): string =>
  `s-${dir}/${kind}${key.toString(16)}${part}.bin`
