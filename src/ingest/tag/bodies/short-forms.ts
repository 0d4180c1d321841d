import type { ReadSpan, TextReading } from '../learnt/read.ts'
import type { Found } from '../tagger.ts'

/** From what margin on a short form that no full name explains is a company by itself (中石化). */
const SURE = 400
const SHORTEST = 3

/**
 * The short forms of companies in an article, each read as the company whose name it shortens (恒越电子 →
 * 恒越电子（苏州）有限公司, 临浦交投 → 临浦市交通旅游投资集团有限公司). `fullNames` are the companies of the article and
 * of its page; a form that could be two of them is left alone, but for one
 * that is a firm's by itself (`slot`).
 */
export function shortForms(texts: readonly TextReading[], fullNames: readonly string[]): Found[] {
  const meaning = new Map<string, string | undefined>()
  return texts.flatMap(({ spans }, paragraph) =>
    spans.flatMap((span): Found[] => {
      if (span.kind !== 'short') return []
      if (!meaning.has(span.name)) meaning.set(span.name, meaningOf(span, fullNames))
      const name = meaning.get(span.name)
      return name === undefined
        ? []
        : [{ paragraph, start: span.start, end: span.end, kind: 'companies', name }]
    }),
  )
}

function meaningOf({ name, margin, slot }: ReadSpan, fullNames: readonly string[]): string | undefined {
  if (name.length < SHORTEST && !slot) return undefined
  const meant = fullNames.filter((full) => full.length > name.length && shortens(name, full))
  if (meant.length === 1) return meant[0]
  if (slot) return name
  return meant.length === 0 && margin >= SURE ? name : undefined
}

/** Whether the characters of a name stand in a longer one in their order, from its first or its first after a place. */
export function shortens(name: string, full: string): boolean {
  if (!inOrder(name, full)) return false
  const head = full.replace(/^\p{Script=Han}{2,9}?[省市县区镇旗州]/u, '')
  return [full, head].some((own) => own.startsWith(name.charAt(0)) && inOrder(name, own))
}

function inOrder(name: string, full: string): boolean {
  let at = -1
  for (const c of name) {
    at = full.indexOf(c, at + 1)
    if (at < 0) return false
  }
  return true
}
