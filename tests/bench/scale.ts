import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import type { SearchDoc } from '#search/format/doc.ts'
import { readArchive } from '#search/write/read-archive.ts'
import { ARCHIVE_MAKER } from '../support/sites.ts'
import { canMakeArchives } from './archive-of.ts'
import { randomFrom } from '../support/random.ts'
import { Babble } from './scale/babble.ts'
import { fit, listsPerChar, pairsIn, predict, SEGMENT, type Model, type Point } from './scale/model.ts'
import { charsOf, tally, type Tally } from './scale/tally.ts'

const SIZES = [1312, 3000, 11027]
const DAY = 86_400_000
const [PAGES, ARTICLES] = [10, 10]
const NEWEST = Date.UTC(2026, 11, 31)
/** Later than any page: all of an archive is one segment, up to its largest size. */
const NEVER = '9999-12-31'

/**
 * `npm run bench -- scale [--articles 1000000] [--whole 1] [--seed N]`: fits the model of docs/scale.md to an archive of up to
 * 11,027 articles, and holds it against an index of a text made up by what that archive is like (`Babble`), written by
 * the project's own writer. Whole segments are alike: only so many of them are written, and stand for the others.
 */
export async function run(args: string[]): Promise<void> {
  const { values } = parseArgs({
    args,
    options: {
      articles: { type: 'string', default: '1000000' },
      whole: { type: 'string', default: '1' },
      seed: { type: 'string', default: '36' },
    },
  })
  if (!canMakeArchives()) return
  const docs = await archive()
  const points: Point[] = []
  for (const size of SIZES) points.push(await measured(docs.slice(0, size)))
  const model = fit(points)
  console.log(
    `pairs = ${model.factor.toFixed(0)} · chars^${model.power.toFixed(3)}; lists, bytes a character = ` +
      `${model.floor.toFixed(3)} + ${model.slope.toFixed(0)} · chars^${(model.power - 1).toFixed(3)}`,
  )
  const babble = new Babble(docs, (chars) => pairsIn(model, chars), randomFrom(Number(values.seed)))
  const bias = await biasOf(babble, points)
  const articles = Number(values.articles)
  const written = Math.min(
    articles,
    Math.ceil((Number(values.whole) * SEGMENT) / model.charsPerArticle) + 366 * PAGES * ARTICLES,
  )
  const simulated = await tally(daysOf(babble, written), isoDate(NEWEST))
  report(model, simulated, articles, bias)
}

async function archive(): Promise<SearchDoc[]> {
  const dir = mkdtempSync(join(tmpdir(), 'banmian-scale-'))
  try {
    execFileSync(process.execPath, [ARCHIVE_MAKER, dir, '--size', 'large'])
    const docs: SearchDoc[] = []
    for await (const doc of (await readArchive(dir)).docs) docs.push(doc)
    return docs
  } finally {
    rmSync(dir, { recursive: true, force: true })
  }
}

async function measured(docs: readonly SearchDoc[]): Promise<Point> {
  const { chars, sums } = await tally(docs, NEVER)
  const pairs = pairsOf(docs)
  console.log(
    `${docs.length} articles, ${(chars / 1e6).toFixed(2)} M characters, ${pairs} pairs: lists ` +
      `${(sums.lists.bytes / chars).toFixed(3)} B/character in ${sums.lists.files} files`,
  )
  return { articles: docs.length, chars, pairs, listBytes: sums.lists.bytes, textBytes: sums.texts.bytes }
}

function pairsOf(docs: readonly SearchDoc[]): number {
  const seen = new Set<number>()
  for (const { headline, paragraphs } of docs)
    for (const text of [headline, ...paragraphs])
      for (let i = 1; i < text.length; i++) seen.add(text.charCodeAt(i - 1) * 65_536 + text.charCodeAt(i))
  return seen.size
}

/** By how much lists of made-up text are larger than of the archive's own, at the archive's size. */
async function biasOf(babble: Babble, points: readonly Point[]): Promise<number> {
  const last = points.at(-1)
  if (!last) throw new Error('no point')
  const { sums, chars } = await tally(daysOf(babble, last.articles), NEVER)
  const bias = sums.lists.bytes / chars / (last.listBytes / last.chars)
  console.log(`made-up text at ${last.articles} articles: lists ${percent(bias)} against the archive’s own`)
  return bias
}

/** So many articles, a day of a hundred after the other, up to the newest day. */
function* daysOf(babble: Babble, articles: number): Generator<SearchDoc> {
  const days = Math.ceil(articles / (PAGES * ARTICLES))
  babble.forget()
  for (let i = 0, chars = 0; i < articles; i++) {
    const day = Math.floor(i / (PAGES * ARTICLES))
    const page = Math.floor(i / ARTICLES) % PAGES
    const date = isoDate(NEWEST - (days - 1 - day) * DAY)
    const doc = {
      ...babble.article(),
      id: `${date}/${String(page + 1).padStart(2, '0')}/${(i % ARTICLES) + 1}`,
    }
    chars += charsOf(doc)
    if (chars >= SEGMENT && i % (PAGES * ARTICLES) === PAGES * ARTICLES - 1) {
      babble.forget()
      chars = 0
    }
    if (i % 20_000 === 0) console.error(`  ${i} of ${articles} articles written`)
    yield doc
  }
}

const isoDate = (time: number): string => new Date(time).toISOString().slice(0, 10)
const percent = (ratio: number): string =>
  `${ratio >= 1 ? '+' : '−'}${(Math.abs(ratio - 1) * 100).toFixed(1)} %`

/** The simulated whole: what was written, and the rest as the largest segment has it, which is a whole one. */
function report(
  model: Model,
  { articles, chars, sums, segments }: Tally,
  wanted: number,
  bias: number,
): void {
  const [largest] = [...segments].sort((a, b) => b.articles - a.articles)
  if (!largest) throw new Error('no segment was written')
  const whole = SEGMENT * listsPerChar(model, SEGMENT)
  const rest = (wanted - articles) / largest.articles
  const growth = wanted / articles
  const said = predict(model, wanted)
  console.log(`
written: ${articles} articles, ${(chars / 1e6).toFixed(1)} M characters, in segments of ${segments.map((one) => one.articles).join(', ')} articles;
for ${wanted} articles ${rest.toFixed(2)} times the largest more. Most memory ${(process.resourceUsage().maxRSS / 1000).toFixed(0)} MB
                          simulated   less its bias   model`)
  const row = (name: string, value: number, model: number, unit: number, corrected = value / bias) =>
    console.log(
      `${name.padEnd(24)} ${(value / unit).toFixed(2).padStart(10)} ${(corrected / unit).toFixed(2).padStart(14)} ${(model / unit).toFixed(2).padStart(9)}  ${percent(model / corrected)}`,
    )
  row('lists and tags, GB', sums.lists.bytes + sums.tags.bytes + rest * largest.bytes, said.listBytes, 1e9)
  row('a whole segment, MB', largest.bytes, whole, 1e6)
  const files = sums.lists.files + sums.tags.files + rest * largest.files
  row('files of lists, 1,000', files, said.listFiles, 1e3, files)
  row('texts, GB', sums.texts.bytes * growth, said.textBytes, 1e9, sums.texts.bytes * growth)
  row('files of texts, 1,000', sums.texts.files * growth, said.textFiles, 1e3, sums.texts.files * growth)
  console.log(`first file (index.bin) of what was written: ${(sums.head.bytes / 1000).toFixed(1)} kB`)
}
