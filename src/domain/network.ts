import * as v from 'valibot'
import { count } from './lenient.ts'
import { TagKindSchema } from './schema.ts'

/**
 * Who stands with whom: people and companies that the same articles name. Here is what is
 * drawn of them; `network-pairs.ts` counts and chooses, `#graph/layout.ts` says where, `network-labels.ts` how large.
 */

const number = count()

/** A pair: the numbers of its two names among the nodes, the lower first, and how many articles name both. */
const EdgeSchema = v.object({ a: number, b: number, articles: number })
/** A name, and how many of the articles name it. */
const NodeSchema = v.object({ kind: TagKindSchema, name: v.string(), articles: number })
/**
 * The strongest pairs and the names in them, of `names` and `pairs` that there are. Nodes with most articles first, edges
 * with most articles first; each node is in an edge, each edge leads to two different nodes.
 */
export const NetworkSchema = v.pipe(
  v.object({ nodes: v.array(NodeSchema), edges: v.array(EdgeSchema), names: number, pairs: number }),
  v.check(({ nodes, edges }) => edges.every(({ a, b }) => a < b && b < nodes.length)),
)
export type NetworkNode = v.InferOutput<typeof NodeSchema>
export type NetworkEdge = v.InferOutput<typeof EdgeSchema>
export type Network = v.InferOutput<typeof NetworkSchema>

/**
 * Where the nodes of a network stand: the middle of node `i` is `at[2i]`, `at[2i + 1]` from the left and the top, in
 * units of a drawing `WIDTH` wide (`network-labels.ts`) and `height` high.
 */
export const PlacesSchema = v.object({ height: number, at: v.array(number) })
export type Places = v.InferOutput<typeof PlacesSchema>
