import { oneByOne, type Dictionary } from './dictionary.ts'

/** A dictionary as it travels. */
export interface Compact {
  /** Gaps between the code points that change, in order; base 46, the lowest digit first. */
  from: string
  /** For each, how far what it becomes is from what the one before became, zigzag; base 46. */
  to: string
  /** Separated by `|`: a phrase, then for each character that a phrase makes another its place and what it becomes. */
  phrases: string
}

export function pack({ chars, phrases }: Dictionary): Compact {
  const pairs = [...chars]
    .map(([from, to]): [number, number] => [from.codePointAt(0) ?? 0, to.codePointAt(0) ?? 0])
    .sort(([a], [b]) => a - b)
  let [was, became] = [0, 0]
  let [from, to] = ['', '']
  for (const [code, other] of pairs) {
    from += digits(code - was)
    to += digits(other < became ? 2 * (became - other) - 1 : 2 * (other - became))
    ;[was, became] = [code, other]
  }
  const written = [...phrases]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([phrase, whole]) => {
      const alone = Array.from(oneByOne(phrase, chars))
      return phrase + Array.from(whole, (char, i) => (char === alone[i] ? '' : `${i}${char}`)).join('')
    })
  return { from, to, phrases: written.join('|') }
}

export function unpack({ from, to, phrases }: Compact): Dictionary {
  const became = numbers(to)
  let [code, other] = [0, 0]
  const chars = new Map(
    numbers(from).map((gap, i): [string, string] => {
      const step = became[i] ?? 0
      code += gap
      other += step % 2 ? -(step + 1) / 2 : step / 2
      return [String.fromCodePoint(code), String.fromCodePoint(other)]
    }),
  )
  return { chars, phrases: new Map(phrases ? phrases.split('|').map((one) => read(one, chars)) : []) }
}

function read(written: string, chars: ReadonlyMap<string, string>): [string, string] {
  const phrase = /^\D*/.exec(written)?.[0] ?? ''
  const whole = Array.from(oneByOne(phrase, chars))
  for (const [, place, char = ''] of written.slice(phrase.length).matchAll(/(\d{1,3})(\D)/gu))
    if (Number(place) < whole.length) whole[Number(place)] = char
  return [phrase, whole.join('')]
}

const BASE = 46

/** From `#` on, without the backslash, which JSON would write twice; the higher half says that more follows. */
function digits(value: number): string {
  const more = value >= BASE
  const code = 35 + (value % BASE) + (more ? BASE : 0)
  const digit = String.fromCharCode(code >= 92 ? code + 1 : code)
  return more ? digit + digits(Math.floor(value / BASE)) : digit
}

function numbers(text: string): number[] {
  const out: number[] = []
  let [value, scale] = [0, 1]
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i)
    const digit = (code > 92 ? code - 1 : code) - 35
    value += (digit % BASE) * scale
    scale *= BASE
    if (digit >= BASE) continue
    out.push(value)
    ;[value, scale] = [0, 1]
  }
  return out
}
