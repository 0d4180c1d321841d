import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { tagsOf, type Tag } from '#domain/tags.ts'
import { pageId } from '#domain/urls.ts'
import type { Args } from './args.ts'
import { readEdits } from './edits/beside.ts'
import { checkName, pageFilesOf } from './file-names.ts'
import { writeIndex } from './index-file.ts'
import { movedTags, settleTags, type MovedTag } from './moved-tags.ts'
import { readNinjs } from './ninjs/read.ts'
import { makeNinjsPage, makePage, type IngestedPage, type Source } from './page.ts'
import type { Doubts, PageHead } from './stages.ts'
import { pageIsThere } from './moved-page.ts'
import { addRedirects, readPublished } from './published.ts'
import { describeReport, reportPage, type FileReport } from './report.ts'
import { serialise } from './serialise.ts'
import { splitHeader } from './steps/file/header.ts'
import { PageTextError } from './steps/file/page-text-error.ts'
import { readNames } from './tag/registry/names-file.ts'
import { NamesError } from './tag/registry/names-line.ts'
import type { Names } from './tag/story.ts'
import { textOf } from './text-file.ts'
import { say, word, type IngestTexts, type Said } from './wording/said.ts'
import { writeWhole } from './write.ts'

const CONTENT = 'content'
/** A page of text is some ten kilobytes; a file of this size is something else (ASVS 5.0 §5.2.1). */
const LARGEST_FILE = 20_000_000

/** What one run knows: what was asked for, the registry, which page each file made, and what became of tags. */
interface Run {
  args: Args
  texts: IngestTexts
  names: Names
  made: Map<string, string>
  tags: Tag[]
  moved: MovedTag[]
}

/** How a run ended: the exit code (0; 1: something was wrong; 2: nothing could be done) and the page files written. */
export interface Ingested {
  exitCode: 0 | 1 | 2
  written: string[]
}

/** Ingests what was asked for, and reports on standard output and error. */
export function ingestFiles(args: Args, texts: IngestTexts): Ingested {
  const content = pageFilesOf(CONTENT)
  const [files, unread] = args.files.length > 0 ? [args.files, []] : [content.files, content.unread]
  if (files.length === 0) {
    console.error([texts['nothing-to-do'](CONTENT), ...unread.map((said) => word(said, texts))].join('\n'))
    return { exitCode: 2, written: [] }
  }
  let names: Names
  try {
    names = readNames(CONTENT)
  } catch (error) {
    const what = word(saidBy(error), texts)
    console.error(error instanceof NamesError ? texts.edit(error.place, what) : what)
    return { exitCode: 2, written: [] }
  }
  const run: Run = { args, texts, names, made: new Map(), tags: [], moved: [] }
  const reports = files.map((file, i) => {
    const report = ingestFile(file, run)
    const progress = files.length > 1 ? `[${i + 1}/${files.length}] ` : ''
    if (report.ok) console.log(progress + describeReport(report, texts))
    else console.error(progress + describeReport(report, texts))
    return report
  })
  const problems = [...unread, ...finish(run, reports)]
  for (const problem of problems) console.error(word(problem, texts))
  const isWrong = problems.length > 0 || reports.some((report) => !report.ok || report.edits.length > 0)
  return {
    exitCode: isWrong ? 1 : 0,
    written: reports.flatMap((report) => (report.ok && report.written) || []),
  }
}

/** What is to be said of anything that was thrown. */
const saidBy = (error: unknown): Said =>
  error instanceof PageTextError || error instanceof NamesError
    ? error.said
    : say('system', error instanceof Error ? error.message : String(error))

function ingestFile(file: string, run: Run): FileReport {
  const { args, texts, names, made } = run
  try {
    const source = readSource(file)
    const { date, page } = source.head
    const target = join(args.out, 'pages', `${pageId({ date, page })}.json`)
    const other = made.get(target)
    if (other !== undefined) throw new PageTextError(1, say('same-page', other, date, page))
    const doubts = checkName(file, source.head)
    const edits = readEdits(file)
    const published = readPublished(target, source.head, args.redirects)
    const ingested = source.make({ names, edits: edits.edits, published })
    const report = reportPage(file, { ...ingested, doubts: [...doubts, ...ingested.doubts] }, edits, texts)
    made.set(target, file)
    if (args.check) return report
    // The way on first: an article is never gone before its readers are led elsewhere.
    if (args.redirects !== undefined)
      addRedirects(
        args.redirects,
        report.removed.map(({ redirect }) => redirect),
      )
    writeWhole(target, serialise(ingested.page))
    if (args.redirects !== undefined) pageIsThere(args.redirects, source.head)
    run.moved.push(...movedTags(published?.articles ?? [], ingested.page.articles, names))
    run.tags.push(...ingested.page.articles.flatMap(tagsOf))
    return { ...report, written: target }
  } catch (error) {
    const said = saidBy(error)
    const line = error instanceof PageTextError ? error.line : 0
    return { file, ok: false, line, code: said.code, message: word(said, texts) }
  }
}

/** A file is ninjs where it is JSON by name, or by its first character on standard input; else a page text. */
function readSource(file: string): { head: PageHead; make: (source: Source) => IngestedPage } {
  const text = textOf(readBytes(file))
  if (file.endsWith('.json') || (file === '-' && /^\uFEFF?\s*\{/u.test(text))) {
    const doubts: Doubts = []
    const ninjs = readNinjs(text, file, doubts)
    return { head: ninjs.head, make: (source) => makeNinjsPage(ninjs, doubts, source) }
  }
  const { head, raw } = splitHeader(text)
  return { head, make: (source) => makePage({ head, raw, ...source }) }
}

function readBytes(file: string): Uint8Array {
  const bytes = readFileSync(file === '-' ? 0 : file)
  if (bytes.length > LARGEST_FILE) throw new PageTextError(0, say('too-large', bytes.length, LARGEST_FILE))
  return bytes
}

function finish({ args, texts, moved, tags }: Run, reports: readonly FileReport[]): Said[] {
  const { out, report, check, redirects } = args
  if (report) writeWhole(report, serialise({ files: reports }))
  const pages = join(out, 'pages')
  if (check || !existsSync(pages)) return []
  const problems = writeIndex(pages)
  if (redirects === undefined) return problems
  const { led, back } = settleTags(redirects, pages, moved, tags)
  for (const { from, to } of led) console.log(texts['tag-led'](from, to))
  for (const from of back) console.log(texts['tag-back'](from))
  return problems
}
