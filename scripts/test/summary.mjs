// What a test run says at its end: seconds per step, what was skipped and how to run it, and one line of counts.

/** What a file's tests need, and the command that runs them. @type {Record<string, string>} */
const NEEDS = {
  'tests/unit/nginx.test.ts': 'nginx is not installed: apt-get install nginx-light && npm test -- unit',
  'src/publish/outputs/ninjs.test.ts':
    'the ninjs schemas are not there: SHARED_DIR=FOLDER npm test -- unit (FOLDER/standards/ninjs/ninjs-schema_3.2.json)',
  'tests/e2e/large.spec.ts':
    'the corpora are not there: SHARED_DIR=FOLDER npm test -- browser (FOLDER/corpora/make-archive.mjs)',
}

/**
 * @param {import('./steps.mjs').Ended[]} steps
 * @param {import('./results.mjs').Counts[]} results
 * @param {number} all seconds of the whole run
 * @returns {string} lines to print; the last one but a word of cheer is `N passed, N failed, N skipped`, where each step
 *   without a report of its tests counts as one
 */
export function summary(steps, results, all) {
  const skipped = results.flatMap((one) => one.skipped)
  const failed = steps.filter(({ ok }) => !ok)
  const seconds = (/** @type {number} */ n) => `${n.toFixed(1).padStart(7)} s`
  const lines = steps.map((one) => `${seconds(one.seconds)}  ${one.title}${one.ok ? '' : ': failed'}`)
  lines.push(`${seconds(all)}  in all`)
  lines.push('')
  for (const [file, count] of tally(skipped)) {
    const path = file.split(': ')[0] ?? file
    lines.push(
      `skipped: ${count} of ${path}: ${NEEDS[path] ?? (file.slice(path.length + 2) || 'no reason given')}`,
    )
  }
  for (const test of results.flatMap((one) => one.flaky))
    lines.push(`flaky, passed at the second try: ${test}`)
  for (const { title } of failed) lines.push(`failed: ${title}`)
  const sum = (/** @type {'passed' | 'failed'} */ key) => results.reduce((n, one) => n + one[key], 0)
  lines.push(`${sum('passed')} passed, ${sum('failed')} failed, ${skipped.length} skipped`)
  return lines.join('\n')
}

/** @param {string[]} items */
function tally(items) {
  /** @type {Map<string, number>} */
  const counts = new Map()
  for (const item of items) counts.set(item, (counts.get(item) ?? 0) + 1)
  return counts
}
