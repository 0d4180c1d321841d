import * as v from 'valibot'
import { CUT, gravest } from './lenient.ts'
import type { Problem, ProblemCode } from './problem.ts'
import { ArticleSchema, RawPageSchema, type Article, type Page } from './schema.ts'
import { tagKey, tagsOf } from './tags.ts'

/** A page as far as it could be read: the good articles, and what had to be left out. */
export interface ParsedPage {
  page: Page
  problems: Problem[]
}

/** Thrown where nothing of a file can be used. Its message is for logs; the catalogues word the problem. */
export class DataError extends Error {
  readonly problem: Problem
  constructor(problem: Problem, options?: ErrorOptions) {
    const { file, place, code, found = '' } = problem
    super([file, place, code, found].filter((part) => part !== '').join(': '), options)
    this.name = 'DataError'
    this.problem = problem
  }
}

/** Parses JSON from outside by a schema; throws a {@link DataError} that names file and place of any fault. */
export function parseData<T extends v.GenericSchema>(
  schema: T,
  data: unknown,
  file: string,
): v.InferOutput<T> {
  const result = v.safeParse(schema, data)
  if (!result.success) throw new DataError(problemOf(file, '', gravest(result.issues), 'file'))
  return result.output
}

/** So many faults of one article are named one by one, the rest counted. */
const NAMED = 20

/**
 * Reads page JSON. A fault in what the page needs throws a {@link DataError}; any other costs its own part, and an
 * article only where it leaves that without number, headline or paragraphs. A mention outside its paragraph is
 * left out. Each loss is in `problems`: nothing is lost silently.
 */
export function parsePage(data: unknown, file: string): ParsedPage {
  const head = v.safeParse(RawPageSchema, data)
  if (!head.typed) throw new DataError(problemOf(file, '', gravest(head.issues), 'file'))
  const problems = (head.issues ?? []).map((issue) => problemOf(file, '', issue, 'part'))
  const articles: Article[] = []
  const seen = new Set<number>()
  head.output.articles.forEach((item, i) => {
    const place = `articles[${i}]`
    const result = v.safeParse(ArticleSchema, item)
    if (!result.typed) {
      problems.push(problemOf(file, place, gravest(result.issues), 'article'))
      return
    }
    const { n } = result.output
    if (seen.has(n)) {
      problems.push({ file, place: `${place}.n`, code: 'twice', lost: 'article', found: String(n) })
      return
    }
    seen.add(n)
    const faults = (result.issues ?? []).map((issue) => problemOf(file, place, issue, 'part'))
    articles.push(withSoundMentions(result.output, file, place, faults))
    problems.push(...faults.slice(0, NAMED))
    const more = faults.length - NAMED
    if (more > 0) problems.push({ file, place, code: 'more', lost: 'part', found: String(more) })
  })
  return { page: { ...head.output, articles }, problems }
}

function withSoundMentions(article: Article, file: string, place: string, problems: Problem[]): Article {
  const tags = new Set(tagsOf(article).map(tagKey))
  let reached: [paragraph: number, end: number] = [-1, 0]
  const mentions = article.mentions.filter((mention, i) => {
    const { paragraph, start, end, name } = mention
    const text = article.paragraphs[paragraph]
    const sound = text !== undefined && start < end && end <= text.length
    const ordered = paragraph > reached[0] || (paragraph === reached[0] && start >= reached[1])
    const code = !sound ? 'outside' : !ordered ? 'order' : !tags.has(tagKey(mention)) ? 'unknown' : undefined
    if (code) problems.push({ file, place: `${place}.mentions[${i}]`, code, lost: 'part', found: name })
    else reached = [paragraph, end]
    return code === undefined
  })
  return { ...article, mentions }
}

const CODE_OF: Partial<Record<string, ProblemCode>> = {
  min_length: 'empty',
  max_length: 'long',
  more: 'more',
  check: 'form',
  custom: 'form',
}

function problemOf(
  file: string,
  root: string,
  { type, expected, received, message, path, requirement }: v.BaseIssue<unknown>,
  lost: Problem['lost'],
): Problem {
  const steps = (path ?? []).map(({ key }) => (typeof key === 'number' ? `[${key}]` : `.${String(key)}`))
  const place = (root + steps.join('')).replace(/^\./, '')
  const known = received === 'undefined' ? 'missing' : (CODE_OF[type] ?? 'type')
  const code = known === 'long' && message === CUT ? 'cut' : known
  return {
    file,
    place,
    code,
    lost,
    found: received.length > 40 ? `${received.slice(0, 40)}…` : received,
    ...(expected !== null && { expected }),
    ...(typeof requirement === 'number' && { max: requirement }),
  }
}
