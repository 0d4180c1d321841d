/**
 * Words by their characters, each with a number. Steps are looked up in flat arrays (open addressing), for reading
 * goes through here several times a character.
 */
export class Trie {
  private readonly mask: number
  /** For each slot the node it leads from plus one, the character, and the node it leads to. */
  private readonly from: Int32Array
  private readonly code: Uint16Array
  private readonly to: Int32Array
  private readonly values: number[] = [Number.NaN]

  constructor(words: Iterable<readonly [string, number]>) {
    const all = [...words]
    let size = 1024
    for (const [word] of all) size += 2 * word.length
    const slots = 1 << Math.ceil(Math.log2(size))
    this.mask = slots - 1
    this.from = new Int32Array(slots)
    this.code = new Uint16Array(slots)
    this.to = new Int32Array(slots)
    for (const [word, value] of all) {
      let node = 0
      for (let i = 0; i < word.length; i += 1) node = this.grow(node, word.charCodeAt(i))
      this.values[node] = value
    }
  }

  /** The node that a character leads to from another (0 is the root); −1 where no word goes on so. */
  step(node: number, code: number): number {
    const slot = this.slotOf(node, code)
    return this.from[slot] === 0 ? -1 : (this.to[slot] ?? -1)
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
    const slot = this.slotOf(node, code)
    if (this.from[slot] === 0) {
      this.from[slot] = node + 1
      this.code[slot] = code
      this.to[slot] = this.values.length
      this.values.push(Number.NaN)
    }
    return this.to[slot] ?? -1
  }

  private slotOf(node: number, code: number): number {
    let slot = (Math.imul(node + 1, 0x9e3779b1) ^ Math.imul(code, 0x85ebca6b)) & this.mask
    while (this.from[slot] !== 0 && (this.from[slot] !== node + 1 || this.code[slot] !== code))
      slot = (slot + 1) & this.mask
    return slot
  }
}
