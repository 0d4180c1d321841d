import { byKind, type TagKind } from '#domain/kinds.ts'
import type { Doubt } from './stages.ts'
import type { IngestedPage } from './page.ts'
import { redirectLine } from './published.ts'
import { writeLine, type ParsedEdits } from './edits/file.ts'
import { word, type Code, type IngestTexts } from './wording/said.ts'

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
      doubts: DoubtReport[]
      /** Lines of the edits file that are none or do not apply: what is wrong and what to do. */
      edits: EditReport[]
      /** Numbers given anew to a page published before, and articles no longer on it with the line that leads on. */
      added: number[]
      removed: { n: number; headline: string; redirect: string }[]
    }
  | { file: string; ok: false; line: number; code: Code; message: string }

/** A doubt in the editor's words; `kind` and `code` are the same in every language. */
export interface DoubtReport extends Omit<Doubt, 'said'> {
  code: Code
  message: string
}

export interface EditReport {
  file: string
  line: number
  code: Code
  message: string
  text: string
}

/** Counts a page for its report. */
export function reportPage(
  file: string,
  { page: { date, page, articles }, doubts, misses, added, removed }: IngestedPage,
  given: ParsedEdits & { file: string },
  texts: IngestTexts,
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
    doubts: reportDoubts(doubts, texts),
    edits: reportEdits(given, misses, texts),
    added,
    removed: removed.map((article) => ({
      n: article.n,
      headline: article.headline,
      redirect: redirectLine({ date, page }, article),
    })),
  }
}

/** Doubts in the order of their lines, in the editor's words. */
export const reportDoubts = (doubts: readonly Doubt[], texts: IngestTexts): DoubtReport[] =>
  doubts
    .map(({ said, ...doubt }) => ({ ...doubt, code: said.code, message: word(said, texts) }))
    .sort((a, b) => a.line - b.line)

function reportEdits(
  { file, edits, lines, problems }: ParsedEdits & { file: string },
  misses: IngestedPage['misses'],
  texts: IngestTexts,
): EditReport[] {
  const none = problems.map(({ line, said }) => ({
    file,
    line,
    code: said.code,
    message: word(said, texts),
    text: '',
  }))
  const missed = misses.map(({ edit, reason }) => ({
    file,
    line: lines[edits.indexOf(edit)] ?? 0,
    code: reason.code,
    message: texts['not-applied'](word(reason, texts)),
    text: writeLine(edit),
  }))
  return [...none, ...missed].sort((a, b) => a.line - b.line)
}

/** The report as an editor reads it in a terminal. */
export function describeReport(report: FileReport, texts: IngestTexts): string {
  const placed = (file: string, line: number) => (line > 0 ? `${file}:${line}` : file)
  if (!report.ok) return texts.quarantined(placed(report.file, report.line), report.message)
  const { file, articles, paragraphs, tags, written } = report
  const lines = [
    ...report.doubts.map(({ line, message, text }) =>
      texts.doubt(placed(file, line), message, text.slice(0, 60)),
    ),
    ...report.edits.map((edit) => texts.edit(placed(edit.file, edit.line), edit.message)),
    ...report.added.map((n) => texts.added(file, n)),
    ...report.removed.map(({ n, headline, redirect }) =>
      texts.gone(file, n, headline, redirect.split('  #')[0] ?? ''),
    ),
  ]
  const head = texts.summary(file, articles, paragraphs, texts.counts(tags), written ?? '')
  return [head, ...lines.map((line) => `  ${line}`)].join('\n')
}
