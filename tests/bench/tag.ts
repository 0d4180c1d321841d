import * as v from 'valibot'
import { tagText } from '#ingest/tag/tag-text.ts'
import { daysOf, percent, readCorpus } from './corpora.ts'

const ArticleSchema = v.object({
  date: v.string(),
  paragraphs: v.array(v.string()),
  entities: v.object({ people: v.array(v.string()), orgs: v.array(v.string()), places: v.array(v.string()) }),
})

interface Score {
  hit: number
  extra: number
  missed: number
}

/** Scores the tagger on annotated news: per kind, the set of names of each article. `--from`, `--to` choose days. */
export async function run(args: string[]): Promise<void> {
  const corpus = readCorpus('pd199801-dev.jsonl', ArticleSchema)
  if (!corpus) return Promise.resolve()
  const within = daysOf(args)
  const articles = corpus.filter(({ date }) => within(date))
  tagText('热身')
  const began = process.cpuUsage()
  const tagged = articles.map(({ paragraphs }) => tagText(paragraphs.join('\n')))
  const { user, system } = process.cpuUsage(began)
  const seconds = (user + system) / 1e6
  const characters = articles.reduce((sum, { paragraphs }) => sum + paragraphs.join('').length, 0)
  const scores = {
    people: empty(),
    'organisations + companies': empty(),
    places: empty(),
  }
  articles.forEach(({ entities }, i) => {
    const own = tagged[i]
    if (!own) return
    add(scores.people, own.people, entities.people)
    add(scores['organisations + companies'], [...own.organisations, ...own.companies], entities.orgs)
    add(scores.places, own.places, entities.places)
  })
  console.log(
    `tag: ${articles.length} articles, ${Math.round(characters / seconds)} characters a second of CPU`,
  )
  console.table(
    Object.fromEntries(
      Object.entries(scores).map(([kind, { hit, extra, missed }]) => [
        kind,
        {
          P: percent(hit, hit + extra),
          R: percent(hit, hit + missed),
          F1: percent(2 * hit, 2 * hit + extra + missed),
        },
      ]),
    ),
  )
  return Promise.resolve()
}

const empty = (): Score => ({ hit: 0, extra: 0, missed: 0 })

function add(score: Score, found: readonly string[], truth: readonly string[]): void {
  const [own, wanted] = [new Set(found), new Set(truth)]
  for (const name of own) {
    if (wanted.has(name)) score.hit += 1
    else score.extra += 1
  }
  for (const name of wanted) if (!own.has(name)) score.missed += 1
}
