/** Boxes moved apart until none covers another: the last step of a drawing. Whole numbers in, whole numbers out. */

/** A box by its middle and its size. */
export interface Box {
  x: number
  y: number
  width: number
  height: number
}

/** Room left between two boxes, and between a box and the edge of the drawing. */
const GAP = 8
const EDGE = 1
/** So much of it is always left: boxes that end where others begin look as one, and rounding may take a unit. */
const LEAST_GAP = GAP - 1
/** Passes after which a drawing grows, and how often it does before its boxes are put into rows. */
const PASSES = 60
const GROWTHS = 5

/**
 * Moves boxes apart inside a drawing `width` wide, each as little as may be. Where they do not come apart in `height` the
 * drawing grows, and where that does not help they are put into rows in their order from the top.
 * @param boxes no wider than `width`; moved where they are, to whole numbers
 * @returns the height of the drawing, which no box leaves
 */
export function moveApart(boxes: readonly Box[], width: number, height: number): number {
  let high = height
  for (let growth = 0; growth < GROWTHS; growth++) {
    if (settle(boxes, width, high)) return high
    const next = Math.ceil(high * 1.15)
    for (const box of boxes) box.y = (box.y * next) / high
    high = next
  }
  return inRows(boxes, width, height)
}

/** Pushes boxes apart, pass by pass; whether there is room between all of them in the end. */
function settle(boxes: readonly Box[], width: number, height: number): boolean {
  for (let pass = 0, moved = true; moved && pass < PASSES; pass++) {
    moved = false
    for (const [i, a] of boxes.entries()) {
      for (const b of boxes.slice(i + 1)) moved = push(a, b) || moved
    }
    for (const box of boxes) inside(box, width, height)
  }
  for (const box of boxes) {
    box.x = Math.round(box.x)
    box.y = Math.round(box.y)
    inside(box, width, height)
  }
  return !boxes.some((a, i) => boxes.slice(i + 1).some((b) => gapOf(a, b) < LEAST_GAP))
}

/** The room between two boxes, across or down, whichever is more; less than nothing where one covers the other. */
export const gapOf = (a: Box, b: Box): number =>
  Math.max(Math.abs(a.x - b.x) - (a.width + b.width) / 2, Math.abs(a.y - b.y) - (a.height + b.height) / 2)

/** Pushes two boxes apart along the shorter way, each by half; false if there was room between them. */
function push(a: Box, b: Box): boolean {
  const [dx, dy] = [b.x - a.x, b.y - a.y]
  const overX = (a.width + b.width) / 2 + GAP - Math.abs(dx)
  const overY = (a.height + b.height) / 2 + GAP - Math.abs(dy)
  if (overX <= 0 || overY <= 0) return false
  if (overY <= overX) {
    const by = (dy < 0 ? -overY : overY) / 2
    a.y -= by
    b.y += by
  } else {
    const by = (dx < 0 ? -overX : overX) / 2
    a.x -= by
    b.x += by
  }
  return true
}

function inside(box: Box, width: number, height: number): void {
  const [right, down] = [EDGE + ((box.width + 1) >> 1), EDGE + ((box.height + 1) >> 1)]
  box.x = Math.max(right, Math.min(width - right, box.x))
  box.y = Math.max(down, Math.min(height - down, box.y))
}

/** Rows from the top, each filled from the left with what comes next; wide apart if the drawing has the room. */
function inRows(boxes: readonly Box[], width: number, height: number): number {
  const rows: { boxes: Box[]; used: number }[] = []
  for (const box of [...boxes].sort((a, b) => a.y - b.y || a.x - b.x)) {
    const last = rows.at(-1)
    if (last && last.used + box.width + GAP <= width) {
      last.boxes.push(box)
      last.used += box.width + GAP
    } else rows.push({ boxes: [box], used: box.width })
  }
  const tallest = boxes.reduce((most, box) => Math.max(most, box.height), 0)
  const pitch = Math.max(tallest + GAP, Math.floor(height / rows.length))
  for (const [i, row] of rows.entries()) {
    let left = Math.floor((width - row.used) / 2)
    for (const box of row.boxes.sort((a, b) => a.x - b.x)) {
      box.x = left + Math.ceil(box.width / 2)
      box.y = i * pitch + (pitch >> 1)
      left += box.width + GAP
    }
  }
  return Math.max(height, rows.length * pitch)
}
