import { forceLink, forceManyBody, forceSimulation, forceX, forceY, type SimulationNodeDatum } from 'd3-force'
import { LABEL_HEIGHT, WIDTH, labelWidth } from '#domain/network-labels.ts'
import type { Network, Places } from '#domain/network.ts'
import { moveApart, type Box } from './apart.ts'

/**
 * Places the names of a network: by d3-force, then apart. One code for the build and, fetched when it is asked for,
 * the browser. No chance is in it: names begin on a spiral in their order, and d3-force has a sequence of its own.
 */

interface Body extends SimulationNodeDatum, Box {
  x: number
  y: number
}

/** Steps of the forces: after so many, names that stand together are together (docs/decisions/0022). */
const TICKS = 45
/** The forces pull labels of this height apart, so that lines between them can be seen. */
const ROOM = 3.5
/** Names that are drawn on each other's left and right are further apart than those above each other. */
const STRETCH = 1.5

/** Where each name of a network stands; the same for the same network, always. */
export function placesOf({ nodes, edges }: Network): Places {
  const bodies = nodes.map((node, i): Body => {
    const [far, turn] = [14 * Math.sqrt(i + 0.5), i * Math.PI * (3 - Math.sqrt(5))]
    return {
      x: far * Math.cos(turn) * STRETCH,
      y: far * Math.sin(turn),
      width: labelWidth(node),
      height: LABEL_HEIGHT,
    }
  })
  const most = edges[0]?.articles ?? 1
  const links = edges.map(({ a, b, articles }) => ({ source: a, target: b, articles }))
  forceSimulation(bodies)
    .force(
      'together',
      forceLink<Body, (typeof links)[number]>(links).distance(({ articles }) => 70 - (30 * articles) / most),
    )
    .force('apart', forceManyBody<Body>().strength(-160).distanceMax(220))
    .force('left', forceX<Body>(0).strength(0.07))
    .force('up', forceY<Body>(0).strength(0.05))
    .alphaDecay(1 - 0.001 ** (1 / TICKS))
    .stop()
    .tick(TICKS)
  const height = heightFor(bodies)
  spread(bodies, height)
  return { height: moveApart(bodies, WIDTH, height), at: bodies.flatMap(({ x, y }) => [x, y]) }
}

/** As high as the labels need with room around them, and not so high that a phone cannot show it whole. */
function heightFor(bodies: readonly Body[]): number {
  const needed = bodies.reduce((sum, { width, height }) => sum + width * height * ROOM, 0) / WIDTH
  return Math.max(140, Math.min(420, Math.ceil(needed / 10) * 10))
}

/**
 * Stretches the drawing over its room, so that labels at its edges end there: each half by how far it is from the first
 * and half by how many are between them, which closes gaps and opens what is crowded.
 */
function spread(bodies: readonly Body[], height: number): void {
  const along = (values: readonly number[], from: number, to: number) => {
    const sorted = [...values].sort((a, b) => a - b)
    const [least = 0, most = 0] = [sorted[0], sorted.at(-1)]
    const share = (value: number) =>
      most > least ? (value - least) / (most - least) + sorted.indexOf(value) / (sorted.length - 1) : 1
    return values.map((value) => from + (share(value) / 2) * (to - from))
  }
  const [across, down] = [Math.max(...bodies.map(({ width }) => width)) / 2, LABEL_HEIGHT / 2]
  const xs = along(
    bodies.map(({ x }) => x),
    across,
    WIDTH - across,
  )
  const ys = along(
    bodies.map(({ y }) => y),
    down,
    height - down,
  )
  for (const [i, body] of bodies.entries()) {
    body.x = xs[i] ?? body.x
    body.y = ys[i] ?? body.y
  }
}
