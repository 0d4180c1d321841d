import type { Summary } from '#domain/derived-issue.ts'
import type { ParsedPage } from '#domain/parse.ts'
import type { Problem } from '#domain/problem.ts'
import type { Article, Page } from '#domain/schema.ts'
import { summarise } from '#domain/summary.ts'
import { tagsOf, type Tag } from '#domain/tags.ts'
import { sentenceHashAt } from '#domain/sentence-address.ts'
import { sentenceAt } from '#domain/text.ts'
import { hashOf } from '../hash.ts'

/** What derived data needs of a page: everything but its text, so that a large archive fits into memory. */
export interface PageDigest {
  page: Omit<Page, 'articles'>
  articles: ArticleDigest[]
  problems: Problem[]
}

export interface ArticleDigest {
  summary: Summary
  /** The day of a correction. */
  updated?: string
  tags: TagUse[]
  /** A hash of all this: what is made from digests alone is known by theirs. */
  hash: string
}

/**
 * A tag in an article: the first sentence that names it, where in the article it stands (`#p3s2-9f3a07bc`, '' when none
 * does), where the name stands in it, and the roles printed.
 */
export interface TagUse extends Tag {
  roles: string[]
  sentence: string
  at: string
  start: number
  end: number
}

/** A quoted sentence is cut to about this many characters around the name. */
const SENTENCE = 120

export function digestPage({ page, problems }: ParsedPage): PageDigest {
  const { articles, ...head } = page
  return {
    page: head,
    problems,
    articles: articles.map((article) => {
      const digest = {
        summary: summarise(head, article),
        ...(article.updated && { updated: article.updated }),
        tags: tagsOf(article).map((tag) => ({
          ...tag,
          roles: rolesOf(article, tag),
          ...quote(article, tag),
        })),
      }
      return { ...digest, hash: hashOf(JSON.stringify(digest)) }
    }),
  }
}

function rolesOf(article: Article, { kind, name }: Tag): string[] {
  return kind === 'people' ? (article.tags.people.find((one) => one.name === name)?.roles ?? []) : []
}

function quote(article: Article, tag: Tag): Pick<TagUse, 'sentence' | 'at' | 'start' | 'end'> {
  const mention = article.mentions.find(({ kind, name }) => kind === tag.kind && name === tag.name)
  const text = mention && article.paragraphs[mention.paragraph]
  if (!mention || !text) return { sentence: '', at: '', start: 0, end: 0 }
  const span = sentenceAt(text, mention.start)
  let [start, end] = [span.start, Math.max(span.end, mention.end)]
  let [before, after] = ['', '']
  if (end - start > SENTENCE) {
    const room = Math.max(0, SENTENCE - (mention.end - mention.start))
    const from = Math.max(start, mention.start - Math.floor(room / 2))
    const to = Math.min(end, from + SENTENCE)
    if (from > start) before = '……'
    if (to < end) after = '……'
    start = from
    end = Math.max(to, mention.end)
  }
  const from = before.length + mention.start - start
  return {
    sentence: before + text.slice(start, end) + after,
    at: sentenceHashAt(text, mention.paragraph, mention.start),
    start: from,
    end: from + mention.end - mention.start,
  }
}
