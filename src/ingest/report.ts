import { byKind, TAG_KINDS, type TagKind } from '#domain/kinds.ts'
import type { Doubts } from './stages.ts'
import type { IngestedPage } from './page.ts'
import { redirectLine } from './published.ts'
import { writeLine, type ParsedEdits } from './edits/file.ts'

/** What became of one file. */
export type FileReport =
  | {
      file: string
      ok: true
      written?: string
      date: string
      page: number
      articles: number
      paragraphs: number
      tags: Record<TagKind, number>
      doubts: Doubts
      /** Lines of the edits file that are none or do not apply: what is wrong and what to do. */
      edits: EditReport[]
      /** Numbers given anew to a page published before, and articles no longer on it with the line that leads on. */
      added: number[]
      removed: { n: number; headline: string; redirect: string }[]
    }
  | { file: string; ok: false; line: number; message: string }

export interface EditReport {
  file: string
  line: number
  message: string
  text: string
}

/** Counts a page for its report. */
export function reportPage(
  file: string,
  { page: { date, page, articles }, doubts, misses, added, removed }: IngestedPage,
  given: ParsedEdits & { file: string },
): FileReport & { ok: true } {
  const distinct = (kind: TagKind): number =>
    new Set(articles.flatMap(({ tags }) => tags[kind].map(({ name }) => name))).size
  return {
    file,
    ok: true,
    date,
    page,
    articles: articles.length,
    paragraphs: articles.reduce((sum, { paragraphs }) => sum + paragraphs.length, 0),
    tags: byKind(distinct),
    doubts: [...doubts].sort((a, b) => a.line - b.line),
    edits: reportEdits(given, misses),
    added,
    removed: removed.map((article) => ({
      n: article.n,
      headline: article.headline,
      redirect: redirectLine({ date, page }, article),
    })),
  }
}

function reportEdits(
  { file, edits, lines, problems }: ParsedEdits & { file: string },
  misses: IngestedPage['misses'],
): EditReport[] {
  const none = problems.map(({ line, message }) => ({ file, line, message, text: '' }))
  const missed = misses.map(({ edit, reason }) => ({
    file,
    line: lines[edits.indexOf(edit)] ?? 0,
    message: `does not apply: ${reason}`,
    text: writeLine(edit),
  }))
  return [...none, ...missed].sort((a, b) => a.line - b.line)
}

/** The report as an editor reads it in a terminal. */
export function describeReport(report: FileReport): string {
  if (!report.ok) {
    const place = report.line > 0 ? `:${report.line}` : ''
    return `${report.file}${place}: quarantined: ${report.message}`
  }
  const { file, articles, paragraphs, tags, doubts, written } = report
  const counts = TAG_KINDS.map((kind) => `${tags[kind]} ${kind}`).join(', ')
  const head = `${file}: ${articles} articles, ${paragraphs} paragraphs; ${counts}${written ? ` → ${written}` : ''}`
  const lines = doubts.map(({ line, message, text }) => `  ${file}:${line}: ${message}: ${text.slice(0, 60)}`)
  const edits = report.edits.map((edit) => `  ${edit.file}:${edit.line}: ${edit.message}`)
  const added = report.added.map((n) => `  ${file}: article ${n} is new`)
  const removed = report.removed.map(
    ({ n, headline, redirect }) =>
      `  ${file}: article ${n} is gone: ${headline}: ${redirect.replace(/ {2}#.*$/u, '')}`,
  )
  return [head, ...lines, ...edits, ...added, ...removed].join('\n')
}
