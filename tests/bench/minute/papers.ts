import { LocalSchema, NationalSchema, PageSchema, plain, readCorpus } from '../corpora.ts'

/** What is true of an article: names by kind, short forms and what they mean, and names that count neither way. */
export interface Truth {
  paragraphs: readonly string[]
  people: ReadonlySet<string>
  companies: ReadonlySet<string>
  organisations: ReadonlySet<string>
  places: ReadonlySet<string>
  aliases: ReadonlyMap<string, string>
  neither: ReadonlySet<string>
}
export interface GoldPage {
  paper: string
  date: string
  page: number
  text: string
  truths: Truth[]
}

/** Names as a set, as they are compared. */
export const setOf = (list: readonly string[]): Set<string> => new Set(list.map(plain))

/** Two pages of each of three made-up county dailies. */
export function localPapers(): GoldPage[][] | undefined {
  const pages = readCorpus('local-pages-dev.jsonl', PageSchema)
  const gold = readCorpus('local-dev.jsonl', LocalSchema)
  if (!pages || !gold) return undefined
  const byTitle = new Map(gold.map((one) => [`${one.paper} ${one.title}`, one]))
  return groups(pages, ({ paper }) => paper).map((own) =>
    own.map(({ articles, ...page }) => ({
      ...page,
      truths: articles.flatMap(({ title, paragraphs }) => {
        const one = byTitle.get(`${page.paper} ${title}`)
        return one
          ? {
              paragraphs,
              people: setOf(one.people.map(({ name }) => name)),
              companies: setOf(one.companies),
              organisations: setOf(one.organisations),
              places: new Set<string>(),
              aliases: new Map(Object.entries(one.aliases).map(([short, full]) => [plain(short), full])),
              neither: setOf([...one.optional, ...one.authors]),
            }
          : []
      }),
    })),
  )
}

/** The damaged pages of a national daily: the same page number on five days running is a paper. */
export function dailyPapers(): GoldPage[][] | undefined {
  const pages = readCorpus('damaged-pages-dev.jsonl', PageSchema)
  const gold = readCorpus('pd199801-dev.jsonl', NationalSchema)
  if (!pages || !gold) return undefined
  const byTitle = new Map(gold.map((one) => [`${one.date} ${plain(one.paragraphs[0] ?? '')}`, one]))
  const full = pages.map(({ articles, ...page }): GoldPage => ({
    ...page,
    paper: '新报',
    truths: articles.flatMap(({ title, paragraphs }) => {
      const entities = byTitle.get(`${page.date} ${plain(title)}`)?.entities
      return entities
        ? {
            paragraphs,
            people: setOf(entities.people),
            companies: new Set<string>(),
            organisations: setOf(entities.orgs),
            places: setOf(entities.places),
            aliases: new Map<string, string>(),
            neither: new Set<string>(),
          }
        : []
    }),
  }))
  return groups(full, ({ page }) => String(page)).flatMap((own) =>
    Array.from({ length: Math.floor(own.length / 5) }, (_, i) => own.slice(i * 5, i * 5 + 5)),
  )
}

function groups<T>(all: readonly T[], keyOf: (one: T) => string): T[][] {
  const keys = [...new Set(all.map(keyOf))]
  return keys.map((key) => all.filter((one) => keyOf(one) === key))
}
