import * as v from 'valibot'
import type { TagKind } from '#domain/kinds.ts'
import type { Article } from '#domain/schema.ts'
import type { Tag } from '#domain/tags.ts'
import { addRegistryLine, decide, type Naming } from '#desk/corrections.ts'
import { MOST_QUESTIONS, questionsOf } from '#desk/questions.ts'
import { makePage } from '#ingest/page.ts'
import { reportDoubts } from '#ingest/report.ts'
import { parseNames } from '#ingest/tag/names-file.ts'
import { ingestEn } from '#ingest/texts/en.ts'
import { percent, readCorpus } from './corpora.ts'

const names = v.array(v.string())
const LocalSchema = v.object({
  paper: v.string(),
  title: v.string(),
  authors: names,
  people: v.array(v.object({ name: v.string() })),
  companies: names,
  aliases: v.record(v.string(), v.string()),
  organisations: names,
  optional: names,
})
const LocalPageSchema = v.object({
  paper: v.string(),
  date: v.string(),
  page: v.number(),
  text: v.string(),
  articles: v.array(v.object({ title: v.string(), paragraphs: names })),
})
const DailySchema = v.object({
  date: v.string(),
  paragraphs: names,
  entities: v.object({ people: names, orgs: names, places: names }),
})
const DailyPageSchema = v.object({
  date: v.string(),
  page: v.number(),
  text: v.string(),
  articles: v.array(v.object({ title: v.string(), paragraphs: names })),
})

/** What is true of an article: names by kind, short forms and what they mean, and names that count neither way. */
interface Truth {
  paragraphs: readonly string[]
  people: ReadonlySet<string>
  companies: ReadonlySet<string>
  organisations: ReadonlySet<string>
  places: ReadonlySet<string>
  aliases: ReadonlyMap<string, string>
  neither: ReadonlySet<string>
}
interface GoldPage {
  paper: string
  date: string
  page: number
  text: string
  truths: Truth[]
}
type Scored = 'people' | 'companies'
type Score = Record<Scored, { hit: number; extra: number; missed: number }>

/** What became of the nth page of several papers. */
interface Row {
  pages: number
  asked: number
  doubtful: number
  doubtfulAlone: number
  decisions: Record<Verdict, number>
  alone: Score
  opened: Score
  decided: Score
}
type Verdict = 'yes' | 'no' | 'change'

const SHOWN = [1, 2, 5]
const plain = (text: string): string => text.normalize('NFKC').replace(/\s/gu, '')
const setOf = (list: readonly string[]): Set<string> => new Set(list.map(plain))

/**
 * The editor's minute: an editor who knows the page answers the desk's list, and the registry is kept from page to page.
 * How many answers the first, second and fifth page of a paper take, and how well the names are read by the tagger alone,
 * when the page is opened with what earlier pages taught, and after the answers.
 */
export async function run(): Promise<void> {
  const local = localPapers()
  const daily = dailyPapers()
  if (local) table('local papers, two pages each', local, 'companies')
  if (daily) table('a national daily, each page number on five days', daily, 'companies and organisations')
  return Promise.resolve()
}

function table(title: string, papers: readonly GoldPage[][], companies: string): void {
  const rows = new Map<number, Row>()
  for (const pages of papers) {
    let registry: readonly string[] = []
    pages.forEach((page, i) => {
      const row = rows.get(i + 1) ?? emptyRow()
      rows.set(i + 1, row)
      registry = edit(page, registry, row, companies !== 'companies')
    })
  }
  console.log(`minute: ${title}`)
  console.table(
    Object.fromEntries(
      [...rows]
        .filter(([n]) => SHOWN.includes(n))
        .map(([n, { pages, asked, doubtful, doubtfulAlone, decisions, alone, opened, decided }]) => [
          `page ${n} (${pages} papers)`,
          {
            'doubtful alone': (doubtfulAlone / pages).toFixed(1),
            opened: (doubtful / pages).toFixed(1),
            decisions: (asked / pages).toFixed(1),
            'y / n / c': Object.values(decisions)
              .map((count) => (count / pages).toFixed(1))
              .join(' / '),
            'people F1 alone': f1(alone.people),
            'opened ': f1(opened.people),
            'decided ': f1(decided.people),
            [`${companies} alone`]: f1(alone.companies),
            'opened  ': f1(opened.companies),
            'decided  ': f1(decided.companies),
          },
        ]),
    ),
  )
}

/** Opens a page, answers its list, reads it anew; returns the registry as it is then. */
function edit(page: GoldPage, registry: readonly string[], row: Row, merged: boolean): readonly string[] {
  const alone = read(page, [])
  const opened = read(page, registry)
  const questions = opened.questions.slice(0, MOST_QUESTIONS)
  let lines = registry
  for (const { tag } of questions) {
    const { verdict, naming } = answerOf(tag, page.truths, merged)
    row.decisions[verdict] += 1
    lines = decide(tag, naming).lines.reduce(addRegistryLine, [...lines])
  }
  row.pages += 1
  row.asked += questions.length
  row.doubtful += opened.questions.length
  row.doubtfulAlone += alone.questions.length
  score(row.alone, alone.articles, page.truths, merged)
  score(row.opened, opened.articles, page.truths, merged)
  score(row.decided, read(page, lines).articles, page.truths, merged)
  return lines
}

function read({ paper, date, page, text }: GoldPage, registry: readonly string[]) {
  const made = makePage({
    head: { paper, language: 'zh-Hans', date, dateCertainty: 'printed', page },
    raw: { text, firstLine: 1 },
    names: parseNames(registry.join('\n'), 'names.txt'),
    edits: [],
  })
  const { articles } = made.page
  return { articles, questions: questionsOf(made.page, reportDoubts(made.doubts, ingestEn)) }
}

/** What an editor says who knows the page: it is so; it is this instead; it is no name. */
function answerOf(
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

/** Adds what is right and wrong of a page, as sets of names per article. */
function score(total: Score, articles: readonly Article[], truths: readonly Truth[], merged: boolean): void {
  const placed = truths.map((truth) => ({ truth, article: bestFor(truth, articles) }))
  for (const article of articles) {
    const own = placed.filter((one) => one.article === article).map(({ truth }) => truth)
    const writers = article.byline.authors.map(({ name }) => name)
    const neither = new Set([
      ...own.flatMap((truth) => [...truth.neither, ...truth.aliases.keys()]),
      ...setOf(writers),
    ])
    const namesOf = (kind: TagKind): string[] => article.tags[kind].map(({ name }) => name)
    const truth = (kind: 'people' | 'companies' | 'organisations'): string[] =>
      own.flatMap((one) => [...one[kind]])
    count(total.people, namesOf('people'), truth('people'), neither)
    if (merged)
      count(
        total.companies,
        [...namesOf('companies'), ...namesOf('organisations')],
        truth('organisations'),
        neither,
      )
    else count(total.companies, namesOf('companies'), truth('companies'), neither)
  }
}

function count(
  total: Score[Scored],
  own: readonly string[],
  truth: readonly string[],
  neither: ReadonlySet<string>,
): void {
  const counts = (name: string): boolean => !neither.has(name)
  const found = new Set([...setOf(own)].filter(counts))
  const wanted = new Set([...setOf(truth)].filter(counts))
  for (const name of found) total[wanted.has(name) ? 'hit' : 'extra'] += 1
  for (const name of wanted) if (!found.has(name)) total.missed += 1
}

/** The article of the draft that has most of these paragraphs. */
function bestFor({ paragraphs }: Truth, articles: readonly Article[]): Article | undefined {
  const bare = (text: string): string => plain(text).replace(/[^\p{L}\p{N}]/gu, '')
  const shares = articles.map((article) => {
    const all = bare(article.paragraphs.join(''))
    return { article, share: paragraphs.filter((text) => all.includes(bare(text).slice(-12))).length }
  })
  return shares.sort((a, b) => b.share - a.share)[0]?.article
}

/** Two pages of each of three made-up county dailies. */
function localPapers(): GoldPage[][] | undefined {
  const pages = readCorpus('local-pages-dev.jsonl', LocalPageSchema)
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
function dailyPapers(): GoldPage[][] | undefined {
  const pages = readCorpus('damaged-pages-dev.jsonl', DailyPageSchema)
  const gold = readCorpus('pd199801-dev.jsonl', DailySchema)
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

const emptyScore = (): Score => ({
  people: { hit: 0, extra: 0, missed: 0 },
  companies: { hit: 0, extra: 0, missed: 0 },
})
const emptyRow = (): Row => ({
  pages: 0,
  asked: 0,
  doubtful: 0,
  doubtfulAlone: 0,
  decisions: { yes: 0, no: 0, change: 0 },
  alone: emptyScore(),
  opened: emptyScore(),
  decided: emptyScore(),
})
const f1 = ({ hit, extra, missed }: Score[Scored]): string => percent(2 * hit, 2 * hit + extra + missed)
