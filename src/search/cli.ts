import { readFile } from 'node:fs/promises'
import { DataError } from '#domain/parse.ts'
import { searchInMemory } from './memory.ts'
import { readArchive } from './write/read-archive.ts'
import type { Search } from './lookup/search.ts'

const USAGE = `npm run search -- QUERY [--data DIR]
npm run search -- --queries FILE [--data DIR]   a query a line, an answer a line

Prints {"total":…,"ids":["2024-02-24/01/1",…]}, best first. The same search as the browser's:
several words (all), "a phrase", -word, a OR b, person: company: org: place: author: date:2024-02`

/** From this many questions on it pays to build lists instead of looking through the texts. */
const MANY = 8

/** Answers as one line of JSON; `atLeast`, `loose` only where they say something. */
async function answer(search: Search, query: string): Promise<string> {
  const { total, atLeast, loose, ...found } = await search.ask(query).then((it) => ({
    total: it.total,
    atLeast: it.atLeast,
    loose: it.loose,
    ids: it.ids(),
  }))
  return JSON.stringify({ total, ...(atLeast && { atLeast }), ...(loose && { loose }), ...found })
}

async function main(args: string[]): Promise<number> {
  const values = { data: process.env['DATA_DIR'] ?? 'public/data', queries: '' }
  const words: string[] = []
  // Not parseArgs: a query may begin with a minus (-北京 春节).
  for (let i = 0; i < args.length; i++) {
    const arg = args[i] ?? ''
    if (arg === '--help' || arg === '-h') {
      console.log(USAGE)
      return 0
    }
    if (arg === '--data' || arg === '--queries')
      values[arg === '--data' ? 'data' : 'queries'] = args[++i] ?? ''
    else words.push(arg)
  }
  if ((values.queries === '') === (words.length === 0) || values.data === '') {
    console.error(USAGE)
    return 2
  }
  const lines = values.queries === '' ? [words.join(' ')] : linesOf(await readFile(values.queries, 'utf8'))
  const { docs, newest, problems } = await readArchive(values.data)
  const scanBelow = lines.length < MANY ? { scanBelow: Infinity } : {}
  const search = await searchInMemory(docs, { newest, ...scanBelow })
  for (const problem of problems) console.error(new DataError(problem).message)
  for (const line of lines) console.log(await answer(search, line))
  return 0
}

/** A question a line; an empty line is a question without an answer, so that lines stay beside each other. */
const linesOf = (text: string): string[] =>
  text
    .replace(/^\uFEFF/u, '')
    .replace(/\r?\n$/u, '')
    .split(/\r?\n/u)

try {
  process.exitCode = await main(process.argv.slice(2))
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error))
  process.exitCode = 2
}
