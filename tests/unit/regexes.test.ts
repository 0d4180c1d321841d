import { env } from 'node:process'
import { execFile } from 'node:child_process'
import { pathToFileURL } from 'node:url'
import { promisify } from 'node:util'
import * as v from 'valibot'
import { expect, test } from 'vitest'
import { BOUNDED, SLOW } from '../support/regexes-known.ts'
import { regexesBuiltBy, regexesOf, type FoundRegex } from '../support/regexes.ts'

/**
 * A page, an index or a question that somebody made for it must not hold up a reader or an editor: no regular expression
 * of ours may take time that explodes (ASVS 5.0 §1.3.12). Each is analysed, not tried: `recheck` follows what its automaton
 * can do, or, where it has lookaround, searches for a text that it takes too many steps for.
 */

const { literals, built } = regexesOf('src')
/** As files of the code name them in a stack. */
const ROOM = /\/src\/([\w/-]+\.tsx?)/u

/** What is loaded once is put together once. */
const puttingTogether = builtRegexes()

async function builtRegexes(): Promise<FoundRegex[]> {
  const files = [...new Set(built.map(({ file }) => file))]
  const made = await regexesBuiltBy(async () => {
    for (const file of files) await import(pathToFileURL(`src/${file}`).href)
  })
  return made.flatMap(({ source, flags, stack }) => {
    const file = ROOM.exec(stack.split('\n').find((line) => ROOM.test(line)) ?? '')?.[1]
    return file !== undefined && files.includes(file) ? [{ file, line: 0, source, flags }] : []
  })
}

const isOf = ({ file, source }: FoundRegex, known: { file: string; begins: string }): boolean =>
  file === known.file && source.startsWith(known.begins)

const run = promisify(execFile)

/** What is wrong with each, by file and line. */
async function faultsOf(asked: readonly FoundRegex[]): Promise<string[]> {
  const asking = run('node', ['tests/support/check-regexes.mjs'], { maxBuffer: 1e8 })
  asking.child.stdin?.end(JSON.stringify(asked))
  const said = v.parse(v.array(v.string()), JSON.parse((await asking).stdout))
  return asked.flatMap(({ file, line, source, flags }, i) =>
    said[i] === '' ? [] : [`${file}:${line} /${source.slice(0, 80)}/${flags} ${said[i]}`],
  )
}

test('no regular expression takes time that explodes', { timeout: 900_000 }, async () => {
  const all = new Map(
    [...literals, ...(await puttingTogether)].map((one) => [`${one.source}/${one.flags}`, one]),
  )
  const known = env['REGEXES'] === 'all' ? BOUNDED : [...BOUNDED, ...SLOW]
  const asked = [...all.values()].filter((one) => !known.some((other) => isOf(one, other)))
  expect(asked.length).toBeGreaterThan(500)
  const faults = await faultsOf(asked)
  expect(faults).toEqual([])
})

test('what is put together when the code runs is seen', async () => {
  const made = await puttingTogether
  const unseen = new Set(
    built.map(({ file }) => file).filter((file) => !made.some((one) => one.file === file)),
  )
  expect([...unseen]).toEqual([])
})

test('each exception is of a regular expression that there is', async () => {
  const all = [...literals, ...(await puttingTogether)]
  const idle = [...BOUNDED, ...SLOW].filter((known) => !all.some((one) => isOf(one, known)))
  expect(idle).toEqual([])
})

test('an exploding one would be found', { timeout: 900_000 }, async () => {
  const one = { file: 'x.ts', line: 1, source: '^(?:a|a)*$', flags: '' }
  expect(await faultsOf([one, { ...one, source: '\\s+$' }, { ...one, source: '^\\d{4}$' }])).toHaveLength(2)
})
