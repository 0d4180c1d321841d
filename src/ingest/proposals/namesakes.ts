import { simplified } from '../steps/characters/simplified.ts'
import type { Names } from '../tag/registry/names-file.ts'
import { isQualified } from '../tag/registry/splits.ts'
import { sharedNames, telling, type Archive, type ArticleNames } from './article-names.ts'
import { isWritable, sightOf, type Proposal } from './proposal.ts'
import { fieldOf, goTogether, titleOf } from './role-fields.ts'

/**
 * What speaks against one person, in points of 100. People change their office within a walk of life, so roles of one field
 * say little; from office to business some go. A name of two characters is shared by more people.
 */
const POINTS = { field: 60, crossed: 40, title: 20, bodies: 20, places: 15, shortName: 10 }
const ASKED = 75
const CROSSED: ReadonlySet<string> = new Set(['business', 'office'])

/**
 * Names of people on a page that may be another's than the archive's: both in a role, roles that do not go together, and
 * nothing that both articles share (a body, a place, another person; what stands everywhere does not count). Where one
 * earlier article goes together with this one, or a line of the registry has decided, nothing is asked. A name is
 * asked about once a page, at its likeliest.
 * @param page the page's articles, as they would be published; they may be namesakes of each other
 * @param archive all other pages
 */
export function namesakesOn(page: readonly ArticleNames[], archive: Archive, names: Names): Proposal[] {
  const asked = new Map<string, Proposal>()
  page.forEach((article, i) => {
    for (const { name, roles = [] } of article.tags.people) {
      const settled = names.same.has(simplified(`people ${name}`)) || /[（(]/u.test(name) || !isWritable(name)
      if (settled || roles.length === 0) continue
      const articlesWith = (own: string): ArticleNames[] => [
        ...archive.with({ kind: 'people', name: own }),
        ...page.slice(0, i).filter(({ tags }) => tags.people.some((tag) => tag.name === own)),
      ]
      const before = articlesWith(name).map((other) => ({
        other,
        against: against(name, article, other, name, archive),
      }))
      if (before.some(({ against: points }) => points < 0)) continue
      const worst = before.reduce((a, b) => (b.against >= a.against ? b : a), { other: article, against: 0 })
      if (worst.against < ASKED || worst.against <= (asked.get(name)?.score ?? 0) * 100) continue
      asked.set(name, {
        about: 'namesake',
        tag: { kind: 'people', name },
        as: nameOf(name, article, articlesWith, archive, page),
        score: Math.min(worst.against, 100) / 100,
        here: sightOf(article, 'people', name),
        there: sightOf(worst.other, 'people', name),
      })
    }
  })
  return [...asked.values()]
}

/** How much speaks against one person in two articles; −1 where something speaks for one. */
function against(
  name: string,
  one: ArticleNames,
  other: ArticleNames,
  otherName: string,
  archive: Archive,
): number {
  const shared = sharedNames(one, other, ['people', 'companies', 'organisations', 'places'], archive, [
    name,
    otherName,
  ])
  const [own, others] = [rolesOf(one, name), rolesOf(other, otherName)]
  if (shared.length > 0 || own.some((role) => others.some((two) => goTogether(role, two)))) return -1
  if (others.length === 0) return 0
  const parted = (of: (article: ArticleNames) => string[]): boolean =>
    of(one).length > 0 && of(other).length > 0
  const bodies = parted((article) => [
    ...telling(article, 'companies', archive),
    ...telling(article, 'organisations', archive),
  ])
  return (
    fieldPoints(own, others) +
    (bodies ? POINTS.bodies : 0) +
    (parted((article) => telling(article, 'places', archive)) ? POINTS.places : 0) +
    (name.length === 2 ? POINTS.shortName : 0)
  )
}

/** By the two roles that are nearest to each other. */
function fieldPoints(own: readonly string[], others: readonly string[]): number {
  const pairs = own.flatMap((role) => others.map((other) => [fieldOf(role), fieldOf(other)] as const))
  const points = pairs.map(([one, other]) => {
    if (one === undefined || other === undefined || one === other) return POINTS.title
    return CROSSED.has(one) && CROSSED.has(other) ? POINTS.crossed : POINTS.field
  })
  return Math.min(...points)
}

/** What the one here would be called: as a namesake whom he goes together with, else by his title. */
function nameOf(
  name: string,
  article: ArticleNames,
  articlesWith: (name: string) => ArticleNames[],
  archive: Archive,
  page: readonly ArticleNames[],
): string {
  const known = new Set([
    ...archive.names('people'),
    ...page.flatMap(({ tags }) => tags.people.map((tag) => tag.name)),
  ])
  const fitting = [...known]
    .filter((other) => other !== name && isQualified(name, other))
    .find((other) => articlesWith(other).some((one) => against(name, article, one, other, archive) < 0))
  const [role = ''] = rolesOf(article, name)
  return fitting ?? `${name}（${titleOf(role) || role}）`
}

const rolesOf = ({ tags }: ArticleNames, name: string): readonly string[] =>
  tags.people.find((tag) => tag.name === name)?.roles ?? []
