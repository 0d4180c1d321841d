/**
 * The characters that stand for one byte each: line ends, marks, digits, and the commonest of Chinese newspapers. Their
 * order is part of the format.
 */
const COMMON =
  '\n\f　 ，。、“”（）：；《》—？！％.-0123456789的一是不了在人有我他这个们中来上大为和国地到以说时要出会可也对生能而子得于着下自之年过发后作里用道行所然家种事成方多经去法学如都同现当动面起看定天分还进好小部其些主理心本前开但因实日者力长把机十民第公此工使明性全三关点正业外将两高间最重并物手应战向头文体政美相等产新制加合信化次'
const COUNT = COMMON.length
/** For writing: a reader's browser has no use for it, and the bundler may leave it out. */
const BYTES = /* @__PURE__ */ new Map(
  /* @__PURE__ */ Array.from(COMMON, (char, byte) => [char.charCodeAt(0), byte]),
)
/** Han characters (U+4E00 to U+9FFF) take two bytes, the first of 82 from `COUNT` on; everything else three. */
const HAN = 0x4e00
const OTHER = 255

/**
 * Writes a text so that deflate makes a fifth less of it than of UTF-8: three bytes a character hide from it which
 * characters are common, and an article is too short to learn it. Any UTF-16 unit can be written.
 */
export function encodeChars(text: string): Uint8Array<ArrayBuffer> {
  const bytes: number[] = []
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i)
    const byte = BYTES.get(unit)
    const high = (unit - HAN) >> 8
    if (byte !== undefined) bytes.push(byte)
    else if (high >= 0 && high < 82) bytes.push(COUNT + high, unit & 0xff)
    else bytes.push(OTHER, unit >> 8, unit & 0xff)
  }
  return Uint8Array.from(bytes)
}

/** Reads what {@link encodeChars} wrote; an Error when it did not. */
export function decodeChars(bytes: Uint8Array): string {
  const units = new Uint16Array(bytes.length)
  let length = 0
  let at = 0
  const next = (): number => {
    const byte = bytes[at++]
    if (byte === undefined) throw new Error('damaged: a text ends inside a character')
    return byte
  }
  while (at < bytes.length) {
    const byte = next()
    const high = byte - COUNT
    if (high < 0) units[length++] = COMMON.charCodeAt(byte)
    else if (high < 82) units[length++] = HAN + high * 256 + next()
    else if (byte === OTHER) units[length++] = next() * 256 + next()
    else throw new Error('damaged: no such character')
  }
  let text = ''
  for (let i = 0; i < length; i += 8192)
    text += String.fromCharCode(...units.subarray(i, Math.min(length, i + 8192)))
  return text
}
