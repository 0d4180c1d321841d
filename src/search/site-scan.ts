import type { Article, TagKind } from '#domain/schema.ts'
import { sentenceAt } from '#domain/text.ts'
import type { ArticleRef } from '#domain/urls.ts'
import { foldText } from './fold.ts'
import { findMarks, markTerms, type Mark } from './find-marks.ts'
import type { Filter, FilterKind, Query } from './query.ts'

/** An article with its place, as the scan takes it. */
export interface ScanDoc extends ArticleRef {
  article: Article
}

/** An article that answers: its headline and its best sentence, with what is to be marked in each. */
export interface Hit extends ArticleRef {
  kicker: string
  headline: string
  headlineMarks: Mark[]
  sentence: string
  sentenceMarks: Mark[]
}

const TAG_KINDS = {
  person: 'people',
  company: 'companies',
  org: 'organisations',
  place: 'places',
} as const satisfies Partial<Record<FilterKind, TagKind>>

/**
 * Answers a query by looking through every text: exact by construction, right for a site of a few pages.
 * Articles with a word in the headline come first, then the newer.
 */
export function scan(docs: Iterable<ScanDoc>, query: Query): Hit[] {
  const terms = markTerms(query)
  const ranked: { hit: Hit; weight: number }[] = []
  for (const doc of docs) {
    if (!answers(doc, query)) continue
    const hit = show(doc, terms)
    ranked.push({ hit, weight: hit.headlineMarks.length > 0 ? 1 : 0 })
  }
  return ranked.sort((a, b) => b.weight - a.weight || newer(a.hit, b.hit)).map(({ hit }) => hit)
}

function answers({ date, article }: ScanDoc, query: Query): boolean {
  if ((query.from && date < query.from) || (query.to && date > query.to)) return false
  if (!query.filters.every((filter) => carries(article, filter) !== filter.not)) return false
  const texts = textsOf(article).map(foldText)
  const holds = (term: string) => texts.some((text) => text.includes(term))
  return query.clauses.every(({ any, not }) => any.some(({ text }) => holds(foldText(text))) !== not)
}

function carries(article: Article, { kind, any }: Filter): boolean {
  const names = kind === 'author' ? article.byline.authors : article.tags[TAG_KINDS[kind]]
  return names.some(({ name }) => any.includes(name))
}

function textsOf({ headline, byline, paragraphs, tags }: Article): string[] {
  const names = [...byline.authors, ...Object.values(tags).flat()].map(({ name }) => name)
  return [headline.kicker ?? '', headline.main, headline.sub ?? '', ...paragraphs, ...names]
}

function show({ date, page, n, article }: ScanDoc, terms: readonly string[]): Hit {
  const { kicker = '', main } = article.headline
  const hits = article.paragraphs.flatMap((text) => {
    const mark = findMarks(text, terms)[0]
    return mark ? [{ text, span: sentenceAt(text, mark.start) }] : []
  })
  const first = hits[0] ?? {
    text: article.paragraphs[0] ?? '',
    span: sentenceAt(article.paragraphs[0] ?? '', 0),
  }
  const sentence = first.text.slice(first.span.start, first.span.end)
  return {
    date,
    page,
    n,
    kicker,
    headline: main,
    headlineMarks: findMarks(main, terms),
    sentence,
    sentenceMarks: findMarks(sentence, terms),
  }
}

const newer = (a: Hit, b: Hit) =>
  a.date === b.date ? a.page - b.page || a.n - b.n : a.date < b.date ? 1 : -1
