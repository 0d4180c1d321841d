import { TAG_KINDS, type Page } from '#domain/schema.ts'
import type { Doubts } from './stages.ts'

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
      tags: Record<(typeof TAG_KINDS)[number], number>
      doubts: Doubts
    }
  | { file: string; ok: false; line: number; message: string }

/** Counts a page for its report. */
export function reportPage(file: string, { date, page, articles }: Page, doubts: Doubts): FileReport {
  const distinct = (kind: (typeof TAG_KINDS)[number]): number =>
    new Set(articles.flatMap(({ tags }) => tags[kind].map(({ name }) => name))).size
  return {
    file,
    ok: true,
    date,
    page,
    articles: articles.length,
    paragraphs: articles.reduce((sum, { paragraphs }) => sum + paragraphs.length, 0),
    tags: {
      people: distinct('people'),
      companies: distinct('companies'),
      organisations: distinct('organisations'),
      places: distinct('places'),
    },
    doubts: [...doubts].sort((a, b) => a.line - b.line),
  }
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
  return [head, ...lines].join('\n')
}
