/** The path of a file of lists of pairs. */
export const listPath = (dir: string, file: number): string => `s-${dir}/l${file.toString(36)}.bin`

/** The path of a file of lists of three units. */
export const triplePath = (dir: string, file: number): string => `s-${dir}/t${file.toString(36)}.bin`

/**
 * The path of a heavy list: of a pair or unit (`h`, by the units) or of three units (`u`, by the index of the first
 * pair and the third unit). `d` in which articles, `p` at which positions there; `a` where the pair stands with a
 * separator between.
 */
export const heavyPath = (
  dir: string,
  kind: 'h' | 'u',
  a: number,
  b: number,
  part: 'd' | 'p' | 'a',
): string => `s-${dir}/${kind}${a.toString(16)}-${b.toString(16)}${part}.bin`
