import { percent, plain } from './corpora.ts'

/** What was found, was found and is none, was missed. */
export interface Score {
  hit: number
  extra: number
  missed: number
}

/** What an article is to have: the rules are those of the gold (README of the corpora). */
export interface Gold {
  people: ReadonlyMap<string, readonly string[]>
  companies: readonly string[]
  organisations: readonly string[]
  places?: readonly string[]
  /** Names that count neither way. */
  free: readonly string[]
}

/** What the tagger found in an article. */
export interface Own {
  people: readonly { name: string; roles?: readonly string[] | undefined }[]
  companies: readonly { name: string }[]
  organisations: readonly { name: string }[]
  places?: readonly { name: string }[]
}

const KINDS = ['people', 'companies', 'organisations', 'bodies', 'places'] as const

const BODIES: ReadonlySet<string> = new Set(['companies', 'organisations'])

/** Counts of one source: each kind, roles, and what went wrong. */
export class Tally {
  private readonly scores = new Map<string, Score>()
  /** Whether the gold has companies and organisations as one kind. */
  joined = false
  private rolesRight = 0
  private roles = 0
  readonly wrong = new Map<string, string[]>()

  add(own: Own, gold: Gold): void {
    const free = new Set(gold.free.map(plain))
    const names = (list: readonly { name: string }[]): string[] => list.map(({ name }) => name)
    this.count('people', names(own.people), [...gold.people.keys()], free)
    this.count('companies', names(own.companies), gold.companies, free)
    this.count('organisations', names(own.organisations), gold.organisations, free)
    this.count(
      'bodies',
      [...names(own.companies), ...names(own.organisations)],
      [...gold.companies, ...gold.organisations],
      free,
    )
    if (gold.places) this.count('places', names(own.places ?? []), gold.places, free)
    for (const [name, wanted] of gold.people) {
      const found = own.people.find((person) => plain(person.name) === plain(name))?.roles ?? []
      for (const role of wanted) {
        this.roles += 1
        if (found.some((one) => sameRole(one, role))) this.rolesRight += 1
        else this.note('roles', `${name} ${role} ← ${found.join(' | ')}`)
      }
    }
  }

  private count(
    kind: string,
    found: readonly string[],
    truth: readonly string[],
    free: ReadonlySet<string>,
  ): void {
    const score = this.scores.get(kind) ?? { hit: 0, extra: 0, missed: 0 }
    this.scores.set(kind, score)
    const own = new Set(found.map(plain))
    const wanted = new Set(truth.map(plain).filter((name) => !free.has(name)))
    for (const name of own) {
      if (wanted.has(name)) score.hit += 1
      else if (!free.has(name)) {
        score.extra += 1
        if (kind !== 'bodies') this.note(kind, `+${name}`)
      }
    }
    for (const name of wanted)
      if (!own.has(name)) {
        score.missed += 1
        if (kind !== 'bodies') this.note(kind, `-${name}`)
      }
  }

  private note(kind: string, what: string): void {
    this.wrong.set(kind, [...(this.wrong.get(kind) ?? []), what])
  }

  /** A row of the table: F1 of each kind (precision / recall), and the share of roles that are right. */
  row(): Record<string, string> {
    const row: Record<string, string> = {}
    for (const kind of KINDS) {
      const score = this.scores.get(kind)
      // A source whose gold has one kind for both has no figures for either.
      if (!score || score.hit + score.missed === 0 || (kind !== 'bodies' && this.joined && BODIES.has(kind)))
        continue
      const { hit, extra, missed } = score
      row[kind] =
        `${percent(2 * hit, 2 * hit + extra + missed)} (${percent(hit, hit + extra)} / ${percent(hit, hit + missed)})`
    }
    if (this.roles > 0) row['roles'] = percent(this.rolesRight, this.roles)
    return row
  }
}

/** A role is right when one of the two ends with the other. */
function sameRole(a: string, b: string): boolean {
  const [one, two] = [plain(a), plain(b)]
  return one.endsWith(two) || two.endsWith(one)
}
