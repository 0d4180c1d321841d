import type { TagKind } from '#domain/kinds.ts'
import { TAG_KINDS } from '#domain/kinds.ts'
import type { Tag } from '#domain/tags.ts'
import type { Model } from './model/model.ts'
import type { Reading } from './tagger.ts'

/** From what log-odds on an article is sure enough of a name to speak for it in others. */
const SURE = 3
/** A shorter name, or one that is a word, is taken in other articles only where it was read there too. */
const LONG = 3

/** What the other articles of a page say for the names of one. */
export interface Vouched {
  /** `kind name` of what another article is sure of. */
  keys: ReadonlySet<string>
  /** Such names that are marked wherever they stand. */
  tags: readonly Tag[]
  companies: readonly string[]
}

/** For each article of a page (by its place among `readings`) what the others vouch for. */
export function vouchedBy(readings: readonly Reading[], { words }: Model): (article: number) => Vouched {
  const sureIn = new Map<string, number[]>()
  readings.forEach(({ sure }, i) => {
    for (const [key, odds] of sure) if (odds >= SURE) sureIn.set(key, [...(sureIn.get(key) ?? []), i])
  })
  return (article) => {
    const keys = [...sureIn].filter(([, places]) => places.some((i) => i !== article)).map(([key]) => key)
    const tags = keys.flatMap((key): Tag[] => {
      const at = key.indexOf(' ')
      const kind = TAG_KINDS.find((own: TagKind) => own === key.slice(0, at))
      return kind ? [{ kind, name: key.slice(at + 1) }] : []
    })
    return {
      keys: new Set(keys),
      tags: tags.filter(({ name }) => name.length >= LONG && !words.has(name)),
      companies: tags.filter(({ kind }) => kind === 'companies').map(({ name }) => name),
    }
  }
}
