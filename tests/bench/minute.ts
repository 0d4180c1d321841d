import type { TagKind } from '#domain/kinds.ts'
import type { Article } from '#domain/schema.ts'
import { decide } from '#desk/corrections.ts'
import { addRegistryLine } from '#desk/registry-lines.ts'
import { MOST_QUESTIONS, questionsOf } from '#desk/questions.ts'
import { makePage } from '#ingest/page.ts'
import { reportDoubts } from '#ingest/report.ts'
import { parseNames } from '#ingest/tag/registry/names-file.ts'
import { ingestEn } from '#ingest/wording/en.ts'
import { percent } from './corpora.ts'
import { answerOf, type Verdict } from './minute/editor.ts'
import { dailyPapers, localPapers, setOf, type GoldPage, type Truth } from './minute/papers.ts'
import { nearest } from './tag-pages.ts'

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
const SHOWN = [1, 2, 5]

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
  return { articles, questions: questionsOf(made.page, reportDoubts(made.doubts, ingestEn), []) }
}

/** Adds what is right and wrong of a page, as sets of names per article. */
function score(total: Score, articles: readonly Article[], truths: readonly Truth[], merged: boolean): void {
  const placed = truths.map((truth) => ({ truth, article: nearest(truth.paragraphs, articles) }))
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
