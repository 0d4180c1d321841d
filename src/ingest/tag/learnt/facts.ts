/** So many cells stand before the first character's in each array of {@link Facts}, all 0, and at least as many behind the last. */
export const PAD = 4

/** What is known of each character of a text, in cells of numbers; see templates.ts for what becomes of it. */
export class Facts {
  /** How many characters there is room for. */
  readonly room: number
  /** The character: its UTF-16 unit, digits and letters alike. */
  readonly codes: Uint16Array
  readonly kinds: Uint8Array
  /** Hashes of its word and of the word before; where in its word it stands. */
  readonly words: Int32Array
  readonly before: Int32Array
  readonly shapes: Uint8Array
  /** Classes of the listed words that begin, end, lie there: a bit each. */
  readonly begins: Uint16Array
  readonly ends: Uint16Array
  readonly inside: Uint16Array
  /** The longest words of the dictionary that begin, end, lie there: length and rarity. */
  readonly wordBegins: Uint8Array
  readonly wordEnds: Uint8Array
  readonly wordInside: Uint8Array
  readonly names: Uint16Array
  readonly quotes: Uint8Array
  /** How rare its word is; the classes of its word, of the word before, of the word behind. */
  readonly rarity: Uint8Array
  readonly own: Uint8Array
  readonly left: Uint8Array
  readonly right: Uint8Array
  readonly ruled: Uint8Array

  constructor(room: number) {
    const cells = room + 2 * PAD
    this.room = room
    this.codes = new Uint16Array(cells)
    this.kinds = new Uint8Array(cells)
    this.words = new Int32Array(cells)
    this.before = new Int32Array(cells)
    this.shapes = new Uint8Array(cells)
    this.begins = new Uint16Array(cells)
    this.ends = new Uint16Array(cells)
    this.inside = new Uint16Array(cells)
    this.wordBegins = new Uint8Array(cells)
    this.wordEnds = new Uint8Array(cells)
    this.wordInside = new Uint8Array(cells)
    this.names = new Uint16Array(cells)
    this.quotes = new Uint8Array(cells)
    this.rarity = new Uint8Array(cells)
    this.own = new Uint8Array(cells)
    this.left = new Uint8Array(cells)
    this.right = new Uint8Array(cells)
    this.ruled = new Uint8Array(cells)
  }

  /** Empties what is added up or not written for every character, and what lies behind a text of `length`. */
  clear(length: number): void {
    const end = length + 2 * PAD
    for (const each of [this.begins, this.ends, this.inside, this.names]) each.fill(0, 0, end)
    for (const each of [this.wordBegins, this.wordEnds, this.wordInside]) each.fill(0, 0, end)
    for (const each of [this.codes, this.words, this.before]) each.fill(0, length + PAD, end)
    for (const each of [this.kinds, this.shapes, this.quotes, this.rarity, this.ruled])
      each.fill(0, length + PAD, end)
    for (const each of [this.own, this.left, this.right]) each.fill(0, length + PAD, end)
  }
}
