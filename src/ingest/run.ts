import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Args } from './args.ts'
import { readEdits } from './edits/beside.ts'
import { writeIndex } from './index-file.ts'
import { ingestPage } from './page.ts'
import { describeReport, reportPage, type FileReport } from './report.ts'
import { serialise } from './serialise.ts'
import { PageTextError } from './steps/header.ts'
import { readNames } from './tag/names-file.ts'
import type { Names } from './tag/story.ts'
import { writeWhole } from './write.ts'

const CONTENT = 'content'
/** A page of text is some ten kilobytes; a file of this size is something else (ASVS 5.0 §5.2.1). */
const LARGEST_FILE = 20_000_000

/** Ingests what was asked for, reports on standard output and error, and returns the exit code: 0, 1 or 2. */
export function ingestFiles(args: Args): number {
  const files = args.files.length > 0 ? args.files : contentFiles()
  if (files.length === 0) {
    console.error(`nothing to do: no FILE given and no page text in ${CONTENT}/`)
    return 2
  }
  const names = readNames(CONTENT)
  const reports = files.map((file, i) => {
    const report = ingestFile(file, args, names)
    const progress = files.length > 1 ? `[${i + 1}/${files.length}] ` : ''
    if (report.ok) console.log(progress + describeReport(report))
    else console.error(progress + describeReport(report))
    return report
  })
  const problems = finish(args, reports)
  for (const problem of problems) console.error(problem)
  return problems.length > 0 || reports.some((report) => !report.ok || report.edits.length > 0) ? 1 : 0
}

function contentFiles(): string[] {
  if (!existsSync(CONTENT)) return []
  return readdirSync(CONTENT)
    .filter((name) => /^\d{4}-\d{2}-\d{2}-\d{1,2}\.txt$/.test(name))
    .sort()
    .map((name) => join(CONTENT, name))
}

function ingestFile(file: string, { out, check }: Args, names: Names): FileReport {
  try {
    const bytes = readFileSync(file === '-' ? 0 : file)
    if (bytes.length > LARGEST_FILE)
      throw new PageTextError(0, `${bytes.length} bytes is no newspaper page: at most ${LARGEST_FILE}`)
    const edits = readEdits(file)
    const ingested = ingestPage(bytes, names, edits.edits)
    const { page } = ingested
    const report = reportPage(file, ingested, edits)
    if (check) return report
    const written = join(out, 'pages', page.date, `${String(page.page).padStart(2, '0')}.json`)
    writeWhole(written, serialise(page))
    return { ...report, written }
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error)
    return { file, ok: false, line: error instanceof PageTextError ? error.line : 0, message }
  }
}

function finish({ out, report, check }: Args, reports: readonly FileReport[]): string[] {
  if (report) writeWhole(report, serialise({ files: reports }))
  const pages = join(out, 'pages')
  return check || !existsSync(pages) ? [] : writeIndex(pages)
}
