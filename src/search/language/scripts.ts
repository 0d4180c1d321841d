import { SIMPLIFIED, TRADITIONAL } from './fold-table.ts'
import { learnScripts } from './fold.ts'

/**
 * Whoever imports this can fold any text. In a browser it is 6 kB gzip that most readers of a simplified paper never
 * need, so that search asks for it only when a character turns up that nobody vouches for.
 */
learnScripts(unfoldedPairs())

/** Every traditional character of the table with its simplified one. */
export function unfoldedPairs(): [traditional: string, simplified: string][] {
  return pairsIn(TRADITIONAL, SIMPLIFIED)
}

function pairsIn(traditional: string, simplified: string): [string, string][] {
  const steps = numbers(simplified)
  let from = 0
  let to = 0
  return numbers(traditional).map((gap, i) => {
    const step = steps[i] ?? 0
    from += gap
    to += step % 2 ? -(step + 1) / 2 : step / 2
    return [String.fromCharCode(from), String.fromCharCode(to)]
  })
}

function numbers(text: string): number[] {
  const out: number[] = []
  let value = 0
  let scale = 1
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i)
    const digit = (code > 92 ? code - 1 : code) - 35
    value += (digit % 46) * scale
    scale *= 46
    if (digit < 46) {
      out.push(value)
      value = 0
      scale = 1
    }
  }
  return out
}
