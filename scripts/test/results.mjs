// What the runners' reports say: how many tests passed, failed, were skipped, and which.
import { existsSync, readFileSync } from 'node:fs'
import { relative } from 'node:path'

/**
 * @typedef {{ passed: number, failed: number, skipped: string[], flaky: string[] }} Counts `skipped`: the file of each
 *   test, with the reason if the report has one; `flaky`: file and title of what passed at the second try only
 */

/** @param {string} file Vitest's report (`--reporter=json`) @returns {Counts} */
export function readVitest(file) {
  /** @type {Counts} */
  const counts = { passed: 0, failed: 0, skipped: [], flaky: [] }
  for (const { name, status, assertionResults } of read(file)?.testResults ?? []) {
    // A file that could not be loaded has no tests of its own.
    if (status === 'failed' && assertionResults.length === 0) counts.failed += 1
    for (const test of assertionResults) {
      if (test.status === 'passed') counts.passed += 1
      else if (test.status === 'failed') counts.failed += 1
      else counts.skipped.push(relative(process.cwd(), name))
    }
  }
  return counts
}

/** @param {string} file Playwright's report (`--reporter=json`) @returns {Counts} */
export function readPlaywright(file) {
  /** @type {Counts} */
  const counts = { passed: 0, failed: 0, skipped: [], flaky: [] }
  const report = read(file)
  counts.failed += report?.errors?.length ?? 0
  /** @param {any} suite */
  const walk = (suite) => {
    for (const { tests, title, file: path } of suite.specs ?? [])
      for (const { status, annotations } of tests) {
        if (status === 'flaky') counts.flaky.push(`tests/e2e/${path} › ${title}`)
        if (status === 'expected' || status === 'flaky') counts.passed += 1
        else if (status === 'skipped')
          counts.skipped.push([`tests/e2e/${path}`, annotations[0]?.description].filter(Boolean).join(': '))
        else counts.failed += 1
      }
    for (const inner of suite.suites ?? []) walk(inner)
  }
  for (const suite of report?.suites ?? []) walk(suite)
  return counts
}

/** @param {string} file */
function read(file) {
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : undefined
}
