import { simplified } from '../../steps/characters/simplified.ts'
import type { ReadSpan } from '../learnt/read.ts'

/** What a role may hold beside the words of office. */
export const PARTS: ReadonlySet<string> = new Set(['organisation', 'company', 'short', 'bare', 'place'])
/** What may part a body from the office in it: 旗乌兰牧骑退休的一级演奏员. */
const FILLER = /^(?:退休的|退休|原|前|的)?$/u

/** Offices joined by 、 or 兼, with the bodies and places before each. */
export interface Chain {
  start: number
  end: number
}

/** The chains of offices of a text, in order. */
export function chainsOf(text: string, spans: readonly ReadSpan[]): Chain[] {
  const chains: Chain[] = []
  spans.forEach((span, k) => {
    if (span.kind !== 'role') return
    let start = span.start
    for (let i = k - 1; i >= 0; i -= 1) {
      const part = spans[i]
      if (!part || !PARTS.has(part.kind) || !FILLER.test(text.slice(part.end, start))) break
      start = part.start
    }
    const last = chains.at(-1)
    if (last && /^[、兼]$/u.test(text.slice(last.end, start))) last.end = span.end
    else chains.push({ start, end: span.end })
  })
  return chains
}

/** Offices that one person holds: 县长甲、乙 names one. All others hold for each name of a list. */
const HELD_BY_ONE =
  /(?:^|[^副])(?:书记|省长|市长|县长|区长|镇长|乡长|村长|州长|局长|厅长|部长|主任|主席|会长|院长|校长|总经理|董事长|总裁|行长|厂长|总统|总理)$/u
export const isHeldByOne = (role: string): boolean => HELD_BY_ONE.test(simplified(role))
