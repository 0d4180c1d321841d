/** How many nodes a trie can have. */
export const MOST_NODES = 0xfffe

/**
 * Words by their characters, each with a number. Steps are looked up in flat arrays (open addressing), for reading
 * goes through here several times a character.
 */
export class Trie {
  private readonly mask: number
  /** For each slot the node it leads from plus one and the character, as one number, and the node it leads to: side by side. */
  private readonly slots: Uint32Array
  private readonly values: number[] = [Number.NaN]

  constructor(words: Iterable<readonly [string, number]>) {
    const all = [...words]
    let size = 1024
    for (const [word] of all) size += 2 * word.length
    const slots = 1 << Math.ceil(Math.log2(size))
    this.mask = slots - 1
    this.slots = new Uint32Array(2 * slots)
    for (const [word, value] of all) {
      let node = 0
      for (let i = 0; i < word.length; i += 1) node = this.grow(node, word.charCodeAt(i))
      this.values[node] = value
    }
    if (this.values.length > MOST_NODES) throw new Error('more words than a trie can number')
  }

  /** The node that a character leads to from another (0 is the root); −1 where no word goes on so. */
  step(node: number, code: number): number {
    const at = 2 * this.slotOf(node, code)
    return this.slots[at] === 0 ? -1 : (this.slots[at + 1] ?? -1)
  }

  /** The number of the word that ends at a node; NaN where none does. */
  valueAt(node: number): number {
    return this.values[node] ?? Number.NaN
  }

  /** How many nodes there are. */
  get size(): number {
    return this.values.length
  }

  private grow(node: number, code: number): number {
    const at = 2 * this.slotOf(node, code)
    if (this.slots[at] === 0) {
      this.slots[at] = keyOf(node, code)
      this.slots[at + 1] = this.values.length
      this.values.push(Number.NaN)
    }
    return this.slots[at + 1] ?? -1
  }

  private slotOf(node: number, code: number): number {
    const key = keyOf(node, code)
    let slot = (Math.imul(node + 1, 0x9e3779b1) ^ Math.imul(code, 0x85ebca6b)) & this.mask
    for (let own = this.slots[2 * slot]; own !== 0 && own !== key; own = this.slots[2 * slot])
      slot = (slot + 1) & this.mask
    return slot
  }
}

/** A node's number plus one has the upper half of a key. */
const keyOf = (node: number, code: number): number => (((node + 1) << 16) | code) >>> 0
