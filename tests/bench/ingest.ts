import * as v from 'valibot'
import { readArticles } from '#ingest/pipeline.ts'
import type { DraftArticle } from '#ingest/stages.ts'
import { daysOf, percent, readCorpus } from './corpora.ts'
import { PRINT_STYLES, setInPrint, wrapDamaged } from './print-style.ts'

const PageSchema = v.object({
  date: v.string(),
  text: v.string(),
  articles: v.array(v.object({ title: v.string(), paragraphs: v.array(v.string()) })),
})

/** White space away, full- and half-width marks unified: what the truth is compared by. */
const plain = (text: string): string => text.normalize('NFKC').replace(/\s/gu, '').replace(/。/gu, '.')

/** The text of an article as printed: headline, and paragraphs with the credit back before the first. */
function printed({ headline, byline, paragraphs }: DraftArticle): { title: string; paragraphs: string[] } {
  const names = byline.authors.map(({ name }) => name)
  const credit = byline.credit ?? ''
  return {
    title: plain([headline.kicker, headline.main, headline.sub].join('')),
    paragraphs: paragraphs.map((text, i) =>
      i === 0 ? plain(`${credit}${names.join('')}${text}`) : plain(text),
    ),
  }
}

/** Whether two first paragraphs are one, whatever stands between credit and story (brackets, 记者). */
const sameOpening = (own: string, truth: string, { byline, paragraphs }: DraftArticle): boolean =>
  own === truth ||
  (byline.credit !== undefined &&
    truth.startsWith(plain(byline.credit)) &&
    truth.endsWith(plain(paragraphs[0] ?? '')) &&
    byline.authors.every(({ name }) => truth.includes(name)))

type Page = v.InferOutput<typeof PageSchema>

/** What became of some pages: counts, and characters read per second. */
interface Tally {
  articles: number
  whole: number
  paragraphs: number
  exact: number
  changed: number
  speed: number
}

/**
 * Scores segmentation and mending: articles whole, paragraphs exact, characters kept; on the damaged pages as they
 * are, and on the same articles set again as print sets them, with a line end in every line.
 */
export async function run(args: string[]): Promise<void> {
  const corpus = readCorpus('damaged-pages-dev.jsonl', PageSchema)
  if (!corpus) return Promise.resolve()
  const within = daysOf(args)
  const pages = corpus.filter(({ date }) => within(date))
  const rows = [
    { name: 'damaged', pages },
    ...PRINT_STYLES.map((style) => ({
      name: style.name,
      pages: pages.map((page) => ({ ...page, text: setInPrint(page.articles, style) })),
    })),
    ...(['paragraphs', 'pieces'] as const).map((indents) => ({
      name: `damaged, 20 em, ${indents} indented`,
      pages: pages.map((page) => ({
        ...page,
        text: wrapDamaged(page.text, page.articles, { width: 20, indents }),
      })),
    })),
  ]
  console.log(`ingest: ${pages.length} pages`)
  console.table(
    Object.fromEntries(
      rows.map(({ name, pages: own }) => {
        const { articles, whole, paragraphs, exact, changed, speed } = score(own)
        return [
          name,
          {
            'articles right': percent(whole, articles),
            'paragraphs exact': percent(exact, paragraphs),
            'pages that lost or won a character': changed,
            'characters/s': Math.round(speed),
          },
        ]
      }),
    ),
  )
  linear()
  return Promise.resolve()
}

/** Time for texts of 1 to 10 MB: the same for each megabyte, if it grows with the length only. */
function linear(): void {
  const story = (n: number) =>
    `灯塔第${n}次点亮\n\n本报讯（记者 林渔）昨天夜里，海角的灯塔第${n}次点亮，镇长周望川到场。渔民说，${'夜里看得清了，'.repeat(n % 7)}出海安心了\n\n许多。\n\n`
  for (const megabytes of [1, 2, 5, 10]) {
    let text = ''
    for (let n = 1; Buffer.byteLength(text) < megabytes * 1e6; n += 1)
      text += Array.from({ length: 500 }, (_, i) => story(n * 500 + i)).join('')
    const began = process.cpuUsage()
    const articles = readArticles({ text, firstLine: 1 }, []).length
    const { user, system } = process.cpuUsage(began)
    const seconds = (user + system) / 1e6
    console.log(
      `${megabytes} MB, ${articles} articles: ${(seconds / megabytes).toFixed(2)} s of CPU a megabyte`,
    )
  }
}

function score(pages: readonly Page[]): Tally {
  const tally = { articles: 0, whole: 0, paragraphs: 0, exact: 0, changed: 0 }
  const began = performance.now()
  const results = pages.map(({ text }) => readArticles({ text, firstLine: 1 }, []))
  const seconds = (performance.now() - began) / 1000
  const characters = pages.reduce((sum, { text }) => sum + text.length, 0)
  pages.forEach((page, i) => {
    const drafts = results[i] ?? []
    if (bag(drafts.map(everything).join('')) !== bag(page.text)) tally.changed += 1
    for (const truth of page.articles) {
      const wanted = truth.paragraphs.map(plain)
      tally.articles += 1
      tally.paragraphs += wanted.length
      tally.exact += wanted.filter((text) => drafts.some((draft) => hasParagraph(draft, text))).length
      if (drafts.some((draft) => isWhole(draft, plain(truth.title), wanted))) tally.whole += 1
    }
  })
  return { ...tally, speed: characters / seconds }
}

const bag = (text: string): string =>
  Array.from(plain(text).replace(/[()、记者:,]/gu, ''))
    .sort()
    .join('')

/** All the text of an article; writers named in running words (记者张三报道：) are not counted twice. */
function everything({ headline, byline, paragraphs }: DraftArticle): string {
  const names = byline.authors.map(({ name, role }) => `${role ?? ''}${name}`)
  const spoken = names.length > 0 && names.every((name) => paragraphs[0]?.includes(name.slice(-2)))
  const credit = `${byline.credit ?? ''}${spoken ? '' : names.join('')}`
  const main = headline.main === '无题' ? '' : headline.main
  return [headline.kicker, main, headline.sub, credit, ...paragraphs].join('')
}

const same = (draft: DraftArticle, own: string, n: number, truth: string): boolean =>
  n === 0 ? sameOpening(own, truth, draft) : own === truth

const hasParagraph = (draft: DraftArticle, truth: string): boolean =>
  printed(draft).paragraphs.some((own, n) => same(draft, own, n, truth))

function isWhole(draft: DraftArticle, title: string, wanted: readonly string[]): boolean {
  const own = printed(draft)
  return (
    own.title === title &&
    own.paragraphs.length === wanted.length &&
    own.paragraphs.every((text, n) => same(draft, text, n, wanted[n] ?? ''))
  )
}
