import { headsOf, type Dictionary } from './dictionary.ts'

export type Convert = (text: string) => string

/** Characters that Unicode has twice for old standards' sake; their second self is the one that dictionaries know. */
const TWICE = /[\uF900-\uFAFF\u{2F800}-\u{2FA1F}]/gu

/** A text with each character as dictionaries know it. */
export const onceOnly = (text: string): string => text.replace(TWICE, (char) => char.normalize('NFC'))

/**
 * Converts as OpenCC's s2t and t2s do (https://github.com/BYVoid/OpenCC): from left to right the longest phrase, else
 * the character. The result has as many code points as the text, each in its place.
 */
export function createConvert({ chars, phrases }: Dictionary): Convert {
  const heads = headsOf(phrases.keys())
  return (original) => {
    const text = onceOnly(original)
    let out = ''
    for (let at = 0; at < text.length;) {
      const lengths = heads.get(text.slice(at, at + 2)) ?? []
      let found: string | undefined
      let length = 0
      for (let i = lengths.length - 1; i >= 0 && found === undefined; i--) {
        length = lengths[i] ?? 0
        found = phrases.get(text.slice(at, at + length))
      }
      if (found === undefined) {
        const char = String.fromCodePoint(text.codePointAt(at) ?? 0)
        found = chars.get(char)
        length = found === undefined ? described(text, at) : char.length
      }
      out += found ?? text.slice(at, at + length)
      at += length
    }
    return out
  }
}

/** No character is described by more. */
const MOST_PARTS = 64

/**
 * How many UTF-16 units at a place stay as they are: a code point, or a character described by its parts (⿰釒监), which may
 * be described themselves. Signs that describe nothing stay one by one.
 */
function described(text: string, at: number): number {
  let [end, wanted, first] = [at, 1, 0]
  for (let read = 0; wanted > 0; read++) {
    const code = text.codePointAt(end)
    if (code === undefined || read > MOST_PARTS) return first
    const parts = code < 0x2ff0 || code > 0x2fff ? 0 : code === 0x2ff2 || code === 0x2ff3 ? 3 : 2
    end += code > 0xffff ? 2 : 1
    first ||= end - at
    wanted += parts - 1
  }
  return end - at
}
