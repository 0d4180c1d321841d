import * as v from 'valibot'
import { ArticleSchema, RawPageSchema, type Article, type Page } from './schema.ts'

/** Something wrong in a file: which file, where in it (`articles[2].paragraphs`), and what (in plain words). */
export interface Problem {
  file: string
  place: string
  message: string
}

/** A page as far as it could be read: the good articles, and what had to be left out. */
export interface ParsedPage {
  page: Page
  problems: Problem[]
}

/** Thrown where nothing of a file can be used. */
export class DataError extends Error {
  readonly problem: Problem
  constructor(problem: Problem, options?: ErrorOptions) {
    super(`${problem.file}: ${problem.place}: ${problem.message}`, options)
    this.name = 'DataError'
    this.problem = problem
  }
}

/** Parses JSON from outside by a schema; throws a {@link DataError} that names file and place. */
export function parseData<T extends v.GenericSchema>(
  schema: T,
  data: unknown,
  file: string,
): v.InferOutput<T> {
  const result = v.safeParse(schema, data, { abortEarly: true })
  if (!result.success) throw new DataError(problemOf(file, '', result.issues[0]))
  return result.output
}

/**
 * Reads page JSON. A fault in the page's own fields throws a {@link DataError}; a fault inside one article
 * costs that article only, a mention that points outside its paragraph costs that mention only. Each loss is
 * in `problems`: nothing is lost silently.
 */
export function parsePage(data: unknown, file: string): ParsedPage {
  const { articles: raw, ...head } = parseData(RawPageSchema, data, file)
  const problems: Problem[] = []
  const articles: Article[] = []
  const seen = new Set<number>()
  raw.forEach((item, i) => {
    const place = `articles[${i}]`
    const result = v.safeParse(ArticleSchema, item, { abortEarly: true })
    if (!result.success) {
      problems.push(problemOf(file, place, result.issues[0]))
    } else if (seen.has(result.output.n)) {
      problems.push({
        file,
        place: `${place}.n`,
        message: `number ${result.output.n} is used twice on this page`,
      })
    } else {
      seen.add(result.output.n)
      articles.push(withSoundMentions(result.output, file, place, problems))
    }
  })
  return { page: { ...head, articles }, problems }
}

function withSoundMentions(article: Article, file: string, place: string, problems: Problem[]): Article {
  let reached: [paragraph: number, end: number] = [-1, 0]
  const mentions = article.mentions.filter((mention, i) => {
    const { paragraph, start, end, kind, name } = mention
    const text = article.paragraphs[paragraph]
    const sound = text !== undefined && start < end && end <= text.length
    const ordered = paragraph > reached[0] || (paragraph === reached[0] && start >= reached[1])
    const known = article.tags[kind].some((tag) => tag.name === name)
    const message = !sound
      ? 'points outside its paragraph'
      : !ordered
        ? 'overlaps the mention before it, or is out of order'
        : !known
          ? `names ${name}, which is not among the article's ${kind}`
          : ''
    if (message) problems.push({ file, place: `${place}.mentions[${i}]`, message })
    else reached = [paragraph, end]
    return message === ''
  })
  return { ...article, mentions }
}

type Issue = v.BaseIssue<unknown>
function problemOf(file: string, root: string, issue: Issue): Problem {
  const path = (issue.path ?? [])
    .map(({ key }) => (typeof key === 'number' ? `[${key}]` : `.${String(key)}`))
    .join('')
  const place = `${root}${path}`.replace(/^\./, '') || '(whole file)'
  return { file, place, message: describe(issue) }
}

function describe(issue: Issue): string {
  const received = issue.received.length > 40 ? `${issue.received.slice(0, 40)}…` : issue.received
  return issue.expected
    ? `expected ${issue.expected}, found ${received}`
    : issue.message.length > 160
      ? `${issue.message.slice(0, 160)}…`
      : issue.message
}
