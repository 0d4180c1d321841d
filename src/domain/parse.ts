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
        message: `本版已有第 ${result.output.n} 篇`,
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
      ? '所指位置不在段落之内'
      : !ordered
        ? '与前一处重叠，或次序不对'
        : !known
          ? `“${name}”不在本篇的 ${kind} 之中`
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
  const place = `${root}${path}`.replace(/^\./, '') || '（整个文件）'
  return { file, place, message: describe(issue) }
}

const KINDS: Record<string, string> = {
  string: '文字',
  number: '数字',
  array: '列表',
  Array: '列表',
  object: '对象',
  Object: '对象',
  undefined: '（没有）',
  null: '空值',
}
const kind = (text: string) => KINDS[text] ?? text

/** What was expected and what was found, for readers and editors alike. */
function describe({ type, expected, received: raw, message }: Issue): string {
  const received = raw.length > 40 ? `${raw.slice(0, 40)}…` : raw
  if (received === 'undefined') return '缺少这一项'
  if (type === 'max_length') return `太长：至多 ${expected?.slice(2)}，实有 ${received}`
  if (type === 'min_length') return '不能为空'
  if (expected && type !== 'regex' && type !== 'check') return `应为${kind(expected)}，实为 ${kind(received)}`
  return `内容不合规定：${received === 'unknown' ? message.slice(0, 120) : received}`
}
