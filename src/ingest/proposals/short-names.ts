import type { TagKind } from '#domain/kinds.ts'
import { simplified } from '../steps/characters/simplified.ts'
import { areApart, meaningOf, type Names } from '../tag/registry/names-file.ts'
import { sharedNames, type Archive, type ArticleNames } from './article-names.ts'
import { looksShort } from './looks-short.ts'
import { isWritable, sightOf, type Proposal } from './proposal.ts'

/** What speaks for one body, in points of 100, beside that the one name shortens the other. */
const POINTS = { shortens: 40, page: 30, company: 35 }
const ASKED = 70

/**
 * Names of companies and organisations on a page that may be one body's: the one shortens the other, and they stand on
 * one page or in the same company of names. Where several full names speak as loud, none is asked about, nor what a line
 * of the registry has decided.
 */
export function shortNamesOn(page: readonly ArticleNames[], archive: Archive, names: Names): Proposal[] {
  return (['companies', 'organisations'] as const).flatMap((kind) => {
    const own = [...new Set(page.flatMap(({ tags }) => tags[kind].map(({ name }) => name)))]
    const all = [...new Set([...own, ...archive.names(kind)])]
    const found = own.flatMap((name) =>
      all.flatMap((other) => {
        const [short, full] = name.length < other.length ? [name, other] : [other, name]
        return isShort(kind, short, full, names) ? [{ short, full, here: name, there: other }] : []
      }),
    )
    const scored = [...new Map(found.map((pair) => [`${pair.short} ${pair.full}`, pair])).values()].map(
      (pair) => ({
        ...pair,
        ...evidence(pair, kind, page, archive),
      }),
    )
    return scored.flatMap(({ short, full, points, here, there }): Proposal[] => {
      const rivals = scored.filter((one) => one.short === short && one.full !== full && one.points >= points)
      if (points < ASKED || rivals.length > 0 || !here || !there) return []
      return [
        {
          about: 'short form',
          tag: { kind, name: short },
          full,
          score: Math.min(points, 100) / 100,
          here,
          there,
        },
      ]
    })
  })
}

function isShort(kind: TagKind, short: string, full: string, names: Names): boolean {
  if (short.length < 2 || short.length === full.length || !looksShort(kind, short, full)) return false
  if (!isWritable(short) || !isWritable(full) || areApart(names, kind, short, full)) return false
  const meaning = (name: string): string => simplified(meaningOf(names, { kind, name }).name)
  return meaning(short) !== meaning(full)
}

/** What speaks for one body over all articles that have either name, and the two articles that show it best. */
function evidence(
  { short, full, here, there }: { short: string; full: string; here: string; there: string },
  kind: TagKind,
  page: readonly ArticleNames[],
  archive: Archive,
) {
  const articlesWith = (name: string): ArticleNames[] => [
    ...page.filter(({ tags }) => tags[kind].some((tag) => tag.name === name)),
    ...archive.with({ kind, name }),
  ]
  const pageOf = ({ id }: ArticleNames): string => id.slice(0, id.lastIndexOf('/'))
  let best: { points: number; one?: ArticleNames; other?: ArticleNames } = { points: 0 }
  for (const one of articlesWith(here).filter((article) => page.includes(article)))
    for (const other of articlesWith(there)) {
      const shared = sharedNames(one, other, ['people', 'companies', 'organisations'], archive, [short, full])
      const points =
        POINTS.shortens +
        (pageOf(one) === pageOf(other) ? POINTS.page : 0) +
        (one !== other && shared.length > 0 ? POINTS.company : 0)
      if (points > best.points) best = { points, one, other }
    }
  return {
    points: best.points,
    here: best.one && sightOf(best.one, kind, here),
    there: best.other && sightOf(best.other, kind, there),
  }
}
