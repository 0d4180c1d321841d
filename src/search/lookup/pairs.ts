import { isTagKind } from '#domain/kinds.ts'
import { Pairs } from '#domain/network-pairs.ts'
import type { Network } from '#domain/network.ts'
import { eachArticle, type Parts } from './facets.ts'
import type { Files } from './files.ts'

/** Who stands with whom in the articles of an answer. */
export interface AnswerNetwork {
  /** Undefined where there is too little to be drawn. */
  network: Network | undefined
  /** Files that were missing or damaged: then the counts are the least there is. */
  missing: string[]
}

/** Counts the pairs of names of these articles, from the same files as the facets. */
export async function countPairs(files: Files, parts: Parts, ordinals: Uint32Array): Promise<AnswerNetwork> {
  const pairs = new Pairs()
  const missing = await eachArticle(files, parts, ordinals, (names) =>
    pairs.add(names.flatMap(({ kind, name }) => (isTagKind(kind) ? [{ kind, name }] : []))),
  )
  return { network: pairs.network(), missing }
}
