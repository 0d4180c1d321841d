import { once } from 'node:events'
import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { build, folders, start, treeOf } from '../support/builds.ts'
import { writeArchive } from '../support/synthetic.ts'

const folder = folders()

test('a build killed at any moment and run again gives the same bytes', async () => {
  const [before, after, out, fresh] = [folder(), folder(), folder(), folder()]
  writeArchive(before, 8)
  writeArchive(after, 12)
  await build(after, fresh)
  const expected = treeOf(fresh)
  // Of the files that one of its threads writes: among the first, among the derived, among the pages, among the last.
  for (const at of [1, 12, 60, 150]) {
    await build(before, out)
    const child = start(after, out, [], { KILL_IN: out, KILL_AT: String(at) }, ['./tests/support/kill.mjs'])
    expect(await once(child, 'close'), `at file ${at}`).toEqual([null, 'SIGKILL'])
    await build(after, out)
    expect(treeOf(out)).toEqual(expected)
  }
}, 180_000)

test('a file of the search index that was lost is made again, and nothing else', async () => {
  const [data, out] = [folder(), folder()]
  // Enough text for lists; less is one file that is scanned.
  writeArchive(data, 40)
  await build(data, out)
  const first = treeOf(out)
  const lost = Object.keys(first).filter((path) =>
    /^\/data\/search\/(?:s\/.*\/l0|text\/.*-0)\.bin$/.test(path),
  )
  expect(lost.length).toBeGreaterThan(2)
  for (const path of [lost[0], lost.at(-1)]) rmSync(join(out, path ?? ''))
  expect(await build(data, out)).toContain(': 2 files written, 0 removed')
  expect(treeOf(out)).toEqual(first)
}, 60_000)
