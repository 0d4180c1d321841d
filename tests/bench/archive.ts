import { execFileSync, spawn } from 'node:child_process'
import { once } from 'node:events'
import {
  cpSync,
  existsSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { cpus, tmpdir } from 'node:os'
import { join } from 'node:path'
import { setInterval } from 'node:timers'
import { parseArgs } from 'node:util'
import { gzipSync } from 'node:zlib'
import { ARCHIVE_MAKER } from '../support/sites.ts'
import { canMakeArchives } from './archive-of.ts'

const SIZES = new Map([
  ['200', 'small'],
  ['1312', 'medium'],
  ['11027', 'large'],
  ['100000', 'huge'],
])

/** One run of `npm run build`. */
interface Build {
  seconds: number
  /** Seconds of CPU, threads included, where there is a /proc: beside other work these say more. */
  cpu: number | undefined
  addresses: number
  /** Most memory that the process had at once, in MB; undefined where there is no /proc. */
  memory: number | undefined
  /** What it says of files written, `12 files written, 0 removed`. */
  said: string
}

/**
 * `npm run bench -- archive [--sizes 200,1312,11027,100000] [--cards 30]`: what a build costs and what a visitor
 * downloads. Each size is built from nothing, again with nothing changed, and with one page more; cards are
 * drawn in another build from nothing, so that they count apart. The search index is part of every build.
 */
export async function run(args: string[]): Promise<void> {
  const { values } = parseArgs({
    args,
    options: {
      sizes: { type: 'string', default: '200,1312,11027' },
      cards: { type: 'string', default: '30' },
    },
  })
  if (!canMakeArchives()) return
  const root = mkdtempSync(join(tmpdir(), 'banmian-bench-'))
  try {
    await build('public/data', join(root, 'warm'), '0') // builds the app itself, which does not count
    console.log(`${cpus().length} cores, Node ${process.version}; bytes to open: HTML and data, gzip`)
    for (const size of values.sizes.split(',')) {
      const name = SIZES.get(size)
      if (!name) throw new Error(`--sizes takes ${[...SIZES.keys()].join(', ')}; got ${size}`)
      const data = join(root, size)
      execFileSync('node', [ARCHIVE_MAKER, data, '--size', name], { stdio: 'ignore' })
      await measure(size, data, join(root, `${size}-site`), values.cards)
      rmSync(data, { recursive: true })
      rmSync(`${data}-site`, { recursive: true })
    }
  } finally {
    rmSync(root, { recursive: true, force: true })
  }
}

async function measure(size: string, data: string, out: string, cards: string): Promise<void> {
  const fresh = await build(data, out, '0')
  const { files, bytes } = sizeOf(out)
  const same = await build(data, out, '0')
  addPage(data)
  const more = await build(data, out, '0')
  const drawn = await build(data, `${out}-cards`, cards)
  const pictures = sizeOf(join(`${out}-cards`, 'cards'))
  rmSync(`${out}-cards`, { recursive: true })
  const pages = readdirSync(join(out, 'people'), { withFileTypes: true }).filter((entry) =>
    entry.isDirectory(),
  )
  const largest = pages
    .map(({ name }) => ({
      name,
      size: statSync(join(out, 'people', name, 'index.html'), { throwIfNoEntry: false })?.size ?? 0,
    }))
    .reduce((a, b) => (b.size > a.size ? b : a))
  const article = `${lastDate(data, -2)}/01/1`
  const time = ({ seconds, cpu }: Build) => `${seconds.toFixed(1)} s (${cpu?.toFixed(1) ?? '–'} s of CPU)`
  console.log(`
${size} articles, ${fresh.addresses} addresses
  from nothing        ${time(fresh)}, ${fresh.memory ?? '–'} MB, ${files} files (${(files / fresh.addresses).toFixed(2)} an address), ${(bytes / 1e6).toFixed(0)} MB
  nothing changed     ${time(same)}, ${same.said}
  one page more       ${time(more)}, ${more.memory ?? '–'} MB, ${more.said}
  with cards          ${drawn.seconds.toFixed(1)} s from nothing, ${pictures.files} cards (newest ${cards} issues), ${(pictures.bytes / 1e6).toFixed(1)} MB
  to open an article  ${toOpen(out, article)} kB
  largest tag page    ${toOpen(out, `people/${largest.name}`)} kB (${largest.name.length} characters)
  calendar            ${toOpen(out, 'issues')} kB
  search page         ${toOpen(out, 'search')} kB`)
}

/** Runs what `npm run build` runs, without npm's own second. */
async function build(data: string, out: string, cards: string): Promise<Build> {
  const env = { ...process.env, DATA_DIR: data, OUT_DIR: out, SITE_URL: 'https://news.example', CARDS: cards }
  const began = performance.now()
  const child = spawn('node', ['--max-semi-space-size=4', 'scripts/build.mjs'], {
    env,
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  let text = ''
  child.stdout.on('data', (chunk: Buffer) => (text += chunk.toString()))
  let memory: number | undefined
  let cpu: number | undefined
  const watch = setInterval(() => {
    memory = peakOf(child.pid) ?? memory
    cpu = cpuOf(child.pid) ?? cpu
  }, 50)
  const [code]: unknown[] = await once(child, 'close')
  clearInterval(watch)
  if (code !== 0) throw new Error(`the build of ${data} ended with ${String(code)}`)
  const seconds = (performance.now() - began) / 1000
  const said = /\d+ files written, \d+ removed/.exec(text)?.[0] ?? ''
  return { seconds, cpu, memory, said, addresses: Number(/(\d+) addresses/.exec(text)?.[1]) }
}

/** Seconds of CPU that a process has taken so far: user and system, in hundredths (proc(5), fields 14 and 15). */
function cpuOf(pid: number | undefined): number | undefined {
  try {
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8')
      .replace(/^.*\) /s, '')
      .split(' ')
    return (Number(fields[11]) + Number(fields[12])) / 100
  } catch {
    return undefined
  }
}

/** The most memory that a process had at once, in MB (threads included), where the system says so. */
function peakOf(pid: number | undefined): number | undefined {
  try {
    const kB = /VmHWM:\s+(\d+) kB/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]
    return kB === undefined ? undefined : Math.round(Number(kB) / 1000)
  } catch {
    return undefined
  }
}

const lastDate = (data: string, at: number): string => {
  const dates = readdirSync(join(data, 'pages'))
    .filter((name) => /^\d{4}-/.test(name))
    .sort()
  return dates.at(at) ?? dates.at(-1) ?? ''
}

/** Tomorrow's page: the newest issue's first page, a day later. */
function addPage(data: string): void {
  const date = lastDate(data, -1)
  const next = new Date(Date.parse(`${date}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10)
  cpSync(join(data, 'pages', date, '01.json'), join(data, 'pages', next, '01.json'))
  const file = join(data, 'pages', next, '01.json')
  writeFileSync(
    file,
    readFileSync(file, 'utf8')
      .replace(`"date":"${date}"`, `"date":"${next}"`)
      .replace(`"date": "${date}"`, `"date": "${next}"`),
  )
}

function sizeOf(dir: string): { files: number; bytes: number } {
  // A build without cards makes no folder for them.
  if (!existsSync(dir)) return { files: 0, bytes: 0 }
  const files = readdirSync(dir, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile())
  const bytes = files.reduce((sum, entry) => sum + statSync(join(entry.parentPath, entry.name)).size, 0)
  return { files: files.length, bytes }
}

/** An address's HTML and the data that its script reads, gzip, in kB. */
function toOpen(out: string, address: string): string {
  const html = readFileSync(join(out, address, 'index.html'), 'utf8')
  const data = [...html.matchAll(/rel="preload" as="fetch" crossorigin href="\/([^"]+)"/g)]
  const texts = [html, ...data.map(([, path = '']) => readFileSync(join(out, decodeURI(path)), 'utf8'))]
  return (texts.reduce((sum, text) => sum + gzipSync(text).length, 0) / 1000).toFixed(1)
}
