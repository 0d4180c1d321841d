import * as v from 'valibot'
import { DateSchema } from '#domain/schema.ts'
import type { PageHead, RawText } from '../stages.ts'

const HEADER = /^\uFEFF?---[ \t]*\r?\n(?:([\s\S]*?)\r?\n)?---[ \t]*(?:\r?\n|$)/

const HeadSchema = v.object({
  paper: v.pipe(v.string(), v.minLength(1), v.maxLength(60)),
  language: v.optional(v.string(), 'zh-Hans'),
  date: DateSchema,
  dateCertainty: v.optional(v.picklist(['printed', 'inferred']), 'printed'),
  page: v.pipe(v.string(), v.regex(/^\d{1,2}$/), v.transform(Number), v.minValue(1)),
  pageName: v.optional(v.pipe(v.string(), v.maxLength(60))),
})

/** A page text that cannot be read: the line of the file (0 = the whole file), what is wrong, what to do. */
export class PageTextError extends Error {
  readonly line: number
  constructor(line: number, message: string) {
    super(message)
    this.name = 'PageTextError'
    this.line = line
  }
}

/** File text → header fields and the raw text below it. Throws a {@link PageTextError}. */
export function splitHeader(file: string): { head: PageHead; raw: RawText } {
  const match = HEADER.exec(file)
  if (!match)
    throw new PageTextError(
      1,
      'no header: begin the file with a line “---”, then paper:, date:, page:, then “---”',
    )
  const fields = readFields(match[1] ?? '')
  const result = v.safeParse(HeadSchema, fields, { abortEarly: true })
  if (!result.success) throw faulty(result.issues[0], match[1] ?? '')
  const { pageName, ...head } = result.output
  const firstLine = match[0].split('\n').length
  return {
    head: pageName ? { ...head, pageName } : head,
    raw: { text: file.slice(match[0].length), firstLine },
  }
}

function readFields(text: string): Record<string, string> {
  const fields = new Map<string, string>()
  text.split(/\r?\n/).forEach((line, i) => {
    if (line.trim() === '') return
    const match = /^\s*([A-Za-z]+)\s*[:：]\s*(.*?)\s*$/u.exec(line)
    const [, key, value] = match ?? []
    if (key === undefined || value === undefined)
      throw new PageTextError(i + 2, `“${line.slice(0, 40)}” is not a header line: write “name: value”`)
    if (fields.has(key)) throw new PageTextError(i + 2, `${key} is given twice: keep one`)
    fields.set(key, value)
  })
  return Object.fromEntries(fields)
}

function faulty(issue: v.BaseIssue<unknown>, header: string): PageTextError {
  const key = v.getDotPath(issue) ?? ''
  const line = header.split(/\r?\n/).findIndex((text) => text.trimStart().startsWith(key)) + 2
  if (issue.input === undefined)
    return new PageTextError(1, `the header lacks ${key}: add a line “${key}: …”`)
  return new PageTextError(
    line,
    `${key} is ${JSON.stringify(issue.input).slice(0, 60)}: ${REMEDIES[key] ?? issue.message}`,
  )
}

const REMEDIES: Record<string, string> = {
  date: 'write an existing day as 2024-02-24',
  page: 'write a number from 1 to 99',
  dateCertainty: 'write printed or inferred',
  paper: 'write the paper’s name, at most 60 characters',
}
