/** How many places the weights of a feature take: one for each label, and one that stays empty. */
export const ROW = 16

/**
 * Adds up what the features `[from, to)` weigh, into the scores from `own` on. A variable for each label: learning spends
 * most of its time here.
 */
export function addUp(
  features: Uint32Array,
  from: number,
  to: number,
  mask: number,
  weights: Int16Array,
  scores: Int32Array,
  own: number,
): void {
  let a = 0
  let b = 0
  let c = 0
  let d = 0
  let e = 0
  let f = 0
  let g = 0
  let h = 0
  let i = 0
  let j = 0
  let k = 0
  let l = 0
  let m = 0
  let n = 0
  let o = 0
  for (let feature = from; feature < to; feature += 1) {
    const at = ((features[feature] ?? 0) & mask) * ROW
    if (at === 0) continue
    a += weights[at] ?? 0
    b += weights[at + 1] ?? 0
    c += weights[at + 2] ?? 0
    d += weights[at + 3] ?? 0
    e += weights[at + 4] ?? 0
    f += weights[at + 5] ?? 0
    g += weights[at + 6] ?? 0
    h += weights[at + 7] ?? 0
    i += weights[at + 8] ?? 0
    j += weights[at + 9] ?? 0
    k += weights[at + 10] ?? 0
    l += weights[at + 11] ?? 0
    m += weights[at + 12] ?? 0
    n += weights[at + 13] ?? 0
    o += weights[at + 14] ?? 0
  }
  scores[own] = a
  scores[own + 1] = b
  scores[own + 2] = c
  scores[own + 3] = d
  scores[own + 4] = e
  scores[own + 5] = f
  scores[own + 6] = g
  scores[own + 7] = h
  scores[own + 8] = i
  scores[own + 9] = j
  scores[own + 10] = k
  scores[own + 11] = l
  scores[own + 12] = m
  scores[own + 13] = n
  scores[own + 14] = o
}
