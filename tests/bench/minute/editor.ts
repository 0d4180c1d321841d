import type { TagKind } from '#domain/kinds.ts'
import type { Tag } from '#domain/tags.ts'
import type { Naming } from '#desk/registry-lines.ts'
import { plain } from '../corpora.ts'
import type { Truth } from './papers.ts'

export type Verdict = 'yes' | 'no' | 'change'

/** What an editor says who knows the page: it is so; it is this instead; it is no name. */
export function answerOf(
  { kind, name }: Tag,
  truths: readonly Truth[],
  merged: boolean,
): { verdict: Verdict; naming?: Omit<Naming, 'onlyIn'> } {
  const own = plain(name)
  const naming = (of: TagKind, form: string, full = form) => ({ kind: of, form, name: full, roles: [] })
  const standing = truths.filter(({ paragraphs }) => paragraphs.some((text) => plain(text).includes(own)))
  const here = standing.length > 0 ? standing : truths
  // Two characters that are a name in one article and a plain word in most others are better left alone.
  const isName = (of: TagKind): boolean => {
    const named = here.filter((truth) => truth[of].has(own)).length
    return named > 0 && (own.length > 2 || named * 2 >= here.length)
  }
  const kinds: TagKind[] = ['people', 'companies', 'organisations', 'places']
  const twin = (of: TagKind): TagKind => (merged && of === 'companies' ? 'organisations' : of)
  if (isName(twin(kind)) || here.some(({ neither }) => neither.has(own)))
    return { verdict: 'yes', naming: naming(kind, name) }
  const full = here.map(({ aliases }) => aliases.get(own)).find((meant) => meant !== undefined)
  if (full !== undefined) return { verdict: 'change', naming: naming('companies', name, full) }
  const other = kinds.find(isName)
  if (other) return { verdict: 'change', naming: naming(other, name) }
  const wanted = kinds
    .flatMap((of) => here.flatMap((truth) => [...truth[of]].map((word) => ({ of, word }))))
    .filter(({ of, word }) => (of === 'places' ? false : word.includes(own) || own.includes(word)))
    .sort((a, b) => b.word.length - a.word.length)[0]
  if (wanted) return { verdict: 'change', naming: naming(wanted.of, wanted.word) }
  return { verdict: 'no' }
}
