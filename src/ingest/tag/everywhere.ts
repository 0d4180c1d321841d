import type { Found } from './tagger.ts'

/**
 * A name found in one place of an article is marked wherever the article has it, and a company's short form is
 * read as the company (凯宏铝业 after 常州市凯宏铝业有限公司). Longer names are placed first, and none inside
 * another.
 */
export function everywhere(paragraphs: readonly string[], found: readonly Found[]): Found[] {
  const forms = new Map<string, { kind: Found['kind']; name: string }>()
  for (const { kind, name } of found) if (!forms.has(name)) forms.set(name, { kind, name })
  for (const { kind, name } of found) {
    const short = kind === 'companies' ? shortForm(name) : undefined
    if (short && !forms.has(short)) forms.set(short, { kind, name })
  }
  const ordered = [...forms].sort(([a], [b]) => b.length - a.length)
  const all = found.map((item) => item)
  paragraphs.forEach((text, paragraph) => {
    const taken = all.filter((item) => item.paragraph === paragraph)
    for (const [form, { kind, name }] of ordered) {
      for (let at = text.indexOf(form); at >= 0; at = text.indexOf(form, at + form.length)) {
        const end = at + form.length
        if (taken.some((other) => at < other.end && other.start < end)) continue
        const item = { paragraph, start: at, end, kind, name }
        taken.push(item)
        all.push(item)
      }
    }
  })
  return all.sort((a, b) => a.paragraph - b.paragraph || a.start - b.start)
}

const LEGAL = /(?:集团)?(?:股份)?(?:有限)?(?:责任)?(?:集团)?公司$/u
const PLACE_PREFIX = /^(?:\p{Script=Han}{2,8}?(?:省|自治区|市|县|区|镇))+/u

/** A company's name without its place and legal form; undefined where too little would stay to be sure. */
export function shortForm(name: string): string | undefined {
  const core = name.replace(LEGAL, '').replace(PLACE_PREFIX, '')
  return core.length >= 4 && core.length < name.length ? core : undefined
}
