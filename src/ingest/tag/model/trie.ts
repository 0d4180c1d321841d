/** How many nodes a trie can have. */
export const MOST_NODES = 0xfffe

/**
 * Words by their characters, each with a number. Steps are looked up in flat arrays (open addressing), for reading
 * goes through here several times a character: as small as they can be, so that they stay in the processor's cache.
 */
export class Trie {
  /** How many nodes there are. */
  readonly size: number
  private readonly mask: number
  /** The nodes that the root leads to, by character; 0 where to none. */
  private readonly first: Uint16Array
  /** For each slot the node it leads from plus one and the character, as one number, and the node it leads to: side by side. */
  private readonly slots: Uint32Array
  /** For each node which of the `numbers` its word has; 0 where no word ends. */
  private readonly values: Uint16Array
  private readonly numbers: Float64Array

  constructor(words: Iterable<readonly [string, number]>) {
    const all = [...words]
    let longest = 1024
    for (const [word] of all) longest += word.length
    const grown = new Steps(longest)
    const ids = new Map<number, number>()
    const values = new Uint16Array(MOST_NODES + 1)
    for (const [word, value] of all) {
      let node = 0
      for (let i = 0; i < word.length; i += 1) node = grown.grow(node, word.charCodeAt(i))
      if (grown.nodes > MOST_NODES) throw new Error('more words than a trie can number')
      const id = ids.get(value) ?? ids.size + 1
      ids.set(value, id)
      values[node] = id
    }
    this.size = grown.nodes
    this.values = values.slice(0, this.size)
    this.numbers = Float64Array.of(Number.NaN, ...ids.keys())
    this.first = new Uint16Array(0x10000)
    const compact = new Steps(this.size)
    for (let slot = 0; slot < grown.slots.length; slot += 2) {
      const key = grown.slots[slot] ?? 0
      const node = grown.slots[slot + 1] ?? 0
      if (key === 0) continue
      if (key >>> 16 === 1) this.first[key & 0xffff] = node
      else compact.put(key, node)
    }
    this.slots = compact.slots
    this.mask = compact.mask
  }

  /** The node that a character leads to from another (0 is the root); −1 where no word goes on so. */
  step(node: number, code: number): number {
    if (node === 0) return (this.first[code] ?? 0) || -1
    const { slots, mask } = this
    const key = keyOf(node, code)
    let slot = slotOf(key, mask)
    for (let own = slots[slot] ?? 0; own !== key; own = slots[slot] ?? 0) {
      if (own === 0) return -1
      slot = (slot + 2) & mask
    }
    return slots[slot + 1] ?? -1
  }

  /** The number of the word that ends at a node; NaN where none does. */
  valueAt(node: number): number {
    return this.numbers[this.values[node] ?? 0] ?? Number.NaN
  }
}

/** Steps from node to node while a trie is made. */
class Steps {
  readonly slots: Uint32Array
  readonly mask: number
  nodes = 1

  /** Room for so many steps, and as many empty slots at least. */
  constructor(steps: number) {
    const size = 2 * (1 << Math.ceil(Math.log2(2 * steps)))
    this.slots = new Uint32Array(size)
    this.mask = size - 2
  }

  grow(node: number, code: number): number {
    const key = keyOf(node, code)
    const slot = this.slotFor(key)
    if (this.slots[slot] === 0) {
      this.slots[slot] = key
      this.slots[slot + 1] = this.nodes
      this.nodes += 1
    }
    return this.slots[slot + 1] ?? 0
  }

  put(key: number, node: number): void {
    const slot = this.slotFor(key)
    this.slots[slot] = key
    this.slots[slot + 1] = node
  }

  private slotFor(key: number): number {
    let slot = slotOf(key, this.mask)
    for (let own = this.slots[slot]; own !== 0 && own !== key; own = this.slots[slot])
      slot = (slot + 2) & this.mask
    return slot
  }
}

/** A node's number plus one has the upper half of a key. */
const keyOf = (node: number, code: number): number => (((node + 1) << 16) | code) >>> 0

/** Where a key is looked for first: an even place, for two numbers stand there. */
const slotOf = (key: number, mask: number): number => {
  const hash = Math.imul(key, 0x9e3779b1)
  return (hash ^ (hash >>> 15)) & mask
}
