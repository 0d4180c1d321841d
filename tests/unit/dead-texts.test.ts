import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { evidenceZh } from '#texts/evidence-zh.ts'
import { libraryZh } from '#texts/library-zh.ts'
import { listenZh } from '#texts/listen-zh.ts'
import { networkZh } from '#texts/network-zh.ts'
import { narrowingZh } from '#texts/narrowing-zh.ts'
import { offlineZh } from '#texts/offline-zh.ts'
import { pagesZh } from '#texts/pages-zh.ts'
import { searchZh } from '#texts/search-zh.ts'
import { zh } from '#texts/zh.ts'

/** A text that nobody shows is loaded by every reader, and translated, for nothing. */

const code = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter((name) => /(?<!\.test)\.tsx?$/.test(name) && !name.startsWith('texts/'))
  .map((name) => readFileSync(join('src', name), 'utf8'))
  .map((text) => new Set(text.match(/[A-Za-z]\w*/g)))

/** The keys of a catalogue as paths: `share.copied`. A list counts as one text. */
const pathsOf = (part: object, above: readonly string[] = []): string[][] =>
  Object.entries(part).flatMap(([key, value]: [string, unknown]) =>
    typeof value === 'object' && value !== null && !Array.isArray(value)
      ? pathsOf(value, [...above, key])
      : [[...above, key]],
  )

describe.each(
  Object.entries({
    zh,
    pagesZh,
    searchZh,
    evidenceZh,
    narrowingZh,
    libraryZh,
    networkZh,
    listenZh,
    offlineZh,
  }),
)('%s', (_, catalogue) => {
  test('a file that speaks of a part speaks of each of its texts', () => {
    const unread = pathsOf(catalogue).filter(
      (path) => !code.some((words) => path.every((key) => words.has(key))),
    )
    expect(unread.map((path) => path.join('.'))).toEqual([])
  })
})
