import * as v from 'valibot'
import { DateSchema } from '#domain/schema.ts'
import type { PageHead, RawText } from '../../stages.ts'
import { say } from '../../wording/said.ts'
import { PageTextError } from './page-text-error.ts'

const HEADER = /^\uFEFF?---[ \t]*\r?\n(?:([\s\S]*?)\r?\n)?---[ \t]*(?:\r?\n|$)/

const HeadSchema = v.object({
  paper: v.pipe(v.string(), v.minLength(1), v.maxLength(60)),
  language: v.optional(v.string(), 'zh-Hans'),
  date: DateSchema,
  dateCertainty: v.optional(v.picklist(['printed', 'inferred']), 'printed'),
  page: v.pipe(v.string(), v.regex(/^\d{1,2}$/), v.transform(Number), v.minValue(1)),
  pageName: v.optional(v.pipe(v.string(), v.maxLength(60))),
})

/** File text → header fields and the raw text below it. Throws a {@link PageTextError}. */
export function splitHeader(file: string): { head: PageHead; raw: RawText } {
  const match = HEADER.exec(file)
  if (!match) throw new PageTextError(1, say('no-header'))
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
    const [name = ''] = line.split(/[:：]/u, 1)
    const [key, value] = [name.trim(), line.slice(name.length + 1).trim()]
    if (!/^[A-Za-z]+$/u.test(key) || name.length === line.length)
      throw new PageTextError(i + 2, say('not-a-field', line.slice(0, 40)))
    if (fields.has(key)) throw new PageTextError(i + 2, say('field-twice', key))
    fields.set(key, value)
  })
  return Object.fromEntries(fields)
}

function faulty(issue: v.BaseIssue<unknown>, header: string): PageTextError {
  const key = v.getDotPath(issue) ?? ''
  const line = header.split(/\r?\n/).findIndex((text) => text.trimStart().startsWith(key)) + 2
  if (issue.input === undefined) return new PageTextError(1, say('field-missing', key))
  return new PageTextError(line, say('field-wrong', key, JSON.stringify(issue.input).slice(0, 60)))
}
