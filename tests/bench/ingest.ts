import * as v from 'valibot'
import { readArticles } from '#ingest/pipeline.ts'
import type { DraftArticle } from '#ingest/stages.ts'
import { daysOf, percent, readCorpus } from './corpora.ts'

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

/** Scores segmentation and mending on damaged pages: articles whole, paragraphs exact, characters kept. */
export async function run(args: string[]): Promise<void> {
  const corpus = readCorpus('damaged-pages-dev.jsonl', PageSchema)
  if (!corpus) return Promise.resolve()
  const within = daysOf(args)
  const pages = corpus.filter(({ date }) => within(date))
  const tally = { articles: 0, whole: 0, paragraphs: 0, exact: 0, changed: 0 }
  let characters = 0
  const began = performance.now()
  const results = pages.map(({ text }) => readArticles({ text, firstLine: 1 }, []))
  const seconds = (performance.now() - began) / 1000
  pages.forEach((page, i) => {
    const drafts = results[i] ?? []
    characters += page.text.length
    const bag = (text: string): string =>
      Array.from(plain(text).replace(/[()、记者:,]/gu, ''))
        .sort()
        .join('')
    const out = drafts.map((draft) => {
      const { headline, byline, paragraphs } = draft
      const names = byline.authors.map(({ name, role }) => `${role ?? ''}${name}`)
      const spoken = names.length > 0 && names.every((name) => paragraphs[0]?.includes(name.slice(-2)))
      const credit = `${byline.credit ?? ''}${spoken ? '' : names.join('')}`
      return [
        headline.kicker,
        headline.main === '无题' ? '' : headline.main,
        headline.sub,
        credit,
        ...paragraphs,
      ].join('')
    })
    if (bag(out.join('')) !== bag(page.text)) tally.changed += 1
    for (const truth of page.articles) {
      const wanted = truth.paragraphs.map(plain)
      const same = (draft: DraftArticle, own: string, n: number, text: string): boolean =>
        n === 0 ? sameOpening(own, text, draft) : own === text
      tally.articles += 1
      tally.paragraphs += wanted.length
      tally.exact += wanted.filter((text) =>
        drafts.some((draft) => printed(draft).paragraphs.some((own, n) => same(draft, own, n, text))),
      ).length
      const whole = drafts.some((draft) => {
        const own = printed(draft)
        return (
          own.title === plain(truth.title) &&
          own.paragraphs.length === wanted.length &&
          own.paragraphs.every((text, n) => same(draft, text, n, wanted[n] ?? ''))
        )
      })
      if (whole) tally.whole += 1
    }
  })
  console.log(`ingest: ${pages.length} pages, ${Math.round(characters / seconds)} characters/s`)
  console.table({
    'articles with headline, boundaries and every paragraph right': percent(tally.whole, tally.articles),
    'paragraphs exact': percent(tally.exact, tally.paragraphs),
    'pages with a lost or invented character': String(tally.changed),
  })
  return Promise.resolve()
}
