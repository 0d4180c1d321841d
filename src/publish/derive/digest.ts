import type { Summary } from '#domain/derived-issue.ts'
import { TAG_KINDS } from '#domain/kinds.ts'
import type { ParsedPage } from '#domain/parse.ts'
import type { Problem } from '#domain/problem.ts'
import type { Article, Page } from '#domain/schema.ts'
import { summarise } from '#domain/summary.ts'
import { tagsOf, type Tag } from '#domain/tags.ts'
import { quoteOf, sentenceAt } from '#domain/quote.ts'
import { sentenceHashAt } from '#domain/sentence-address.ts'
import { hashOf } from '../hash.ts'
import { paragraphForms } from '../setting/forms.ts'
import { phrasesOf } from '../setting/phrases.ts'

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
  /** What its paragraphs are beside prose (`paragraphForms`). */
  forms?: string
  /** Where its pictures are, as page JSON has it. */
  pictures?: string[]
  tags: TagUse[]
  /** A hash of all this: what is made from digests alone is known by theirs. */
  hash: string
}

/**
 * A tag in an article: the first sentence that names it, where in the article it stands (`#p3s2-9f3a07bc`, '' when none
 * does), where the name stands in it, and the roles printed.
 */
export interface TagUse extends Tag {
  /** How the article prints the name, where it prints it otherwise. */
  forms: string[]
  roles: string[]
  /** For each role, where the article says it (`#p3s2-9f3a07bc`). */
  said: string[]
  sentence: string
  at: string
  start: number
  end: number
}

export function digestPage({ page, problems }: ParsedPage): PageDigest {
  const { articles, ...head } = page
  return {
    page: head,
    problems,
    articles: articles.map((article) => {
      const digest = {
        summary: { ...summarise(head, article), ...phrases(article) },
        ...(article.updated && { updated: article.updated }),
        ...forms(article),
        ...(article.images && { pictures: article.images.map(({ src }) => src) }),
        tags: tagsOf(article).map((tag) => ({
          ...tag,
          forms: formsOf(article, tag),
          ...rolesOf(article, tag),
          ...quoteOf(article, tag, sentenceHashAt),
        })),
      }
      return { ...digest, hash: hashOf(JSON.stringify(digest)) }
    }),
  }
}

function forms(article: Article) {
  const all = paragraphForms(article)
  return all !== '' && { forms: all }
}

/** Where kicker, headline and subhead may break; the names of the article, as it prints them, stay whole. */
function phrases({ headline: { main, kicker, sub }, paragraphs, tags, mentions }: Article) {
  const printed = mentions.map(({ paragraph, start, end }) => paragraphs[paragraph]?.slice(start, end) ?? '')
  const named = TAG_KINDS.flatMap((kind) => tags[kind].map(({ name }) => name))
  const names = [...new Set([...named, ...printed])]
  const all = [main, kicker, sub].map((text) => (text && phrasesOf(text, names)) ?? '')
  while (all.at(-1) === '') all.pop()
  return all.length > 0 && { phrases: all }
}

function formsOf(article: Article, { kind, name }: Tag): string[] {
  const printed = article.mentions.flatMap((one) =>
    one.kind === kind && one.name === name
      ? [article.paragraphs[one.paragraph]?.slice(one.start, one.end) ?? name]
      : [],
  )
  return [...new Set(printed)].filter((form) => form !== name)
}

/** The roles of a person, each with the sentence that names both, or else the first that names the person. */
function rolesOf(article: Article, { kind, name }: Tag): Pick<TagUse, 'roles' | 'said'> {
  const roles = kind === 'people' ? (article.tags.people.find((one) => one.name === name)?.roles ?? []) : []
  const mentions = article.mentions.filter((one) => one.kind === kind && one.name === name)
  const said = roles.map((role) => {
    const saying = mentions.find(({ paragraph, start }) => {
      const text = article.paragraphs[paragraph] ?? ''
      const sentence = sentenceAt(text, start)
      return text.slice(sentence.start, sentence.end).includes(role)
    })
    const { paragraph = 0, start = 0 } = saying ?? mentions[0] ?? {}
    return mentions.length > 0 ? sentenceHashAt(article.paragraphs[paragraph] ?? '', paragraph, start) : ''
  })
  return { roles, said }
}
