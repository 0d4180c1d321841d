import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'

/**
 * Tests find things as people do: by role, label, text; by an element where there is no such thing (mark, time), by an id
 * of the contract (`#p3`, `#p3s2`). What a class is called is nobody's business but the style sheet's.
 */

const CALLS =
  /(?:\b(?:locator|closest|matches|querySelector(?:All)?|waitForSelector)(?:<\w+>)?|\$\$?(?:eval)?)\(\s*(['"`])(.*?)\1/gs
/** A class or an id anywhere in a selector; `[href="…"]` and what stands in it are set aside before. */
const NAMED = /\.[a-z_-][\w-]*|#(?!p\d)[\w-]+|\[class|\[id|\[data-testid/i
const ELSEWHERE = [
  // A selector in a constant.
  /(['"`])\.[a-z][\w-]*[ >+~:[][^'"`]*\1/,
  /\bclass(?:List|Name)\b|getElementsByClassName|getElementById|getByTestId/,
]

/** What of a test's text finds things by how they are styled or called inside. */
function namesOf(text: string): string[] {
  const calls = [...text.matchAll(CALLS)].map(([, , selector = '']) => selector)
  const found = calls.filter((selector) => NAMED.test(selector.replace(/="[^"]*"|='[^']*'/g, '')))
  return [...found, ...ELSEWHERE.flatMap((pattern) => pattern.exec(text)?.[0] ?? [])]
}

const files = [
  ...readdirSync('tests/e2e').map((name) => join('tests/e2e', name)),
  ...readdirSync('tests/support').map((name) => join('tests/support', name)),
  ...readdirSync('src', { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.test.tsx'))
    .map((name) => join('src', name)),
].filter((name) => /\.tsx?$/.test(name))

test.each(files)('%s finds nothing by class or inner id', (file) => {
  expect(namesOf(readFileSync(file, 'utf8'))).toEqual([])
})

test.each([
  ["page.locator('.results mark')", true],
  ["const said = '.search-status [role]'\n", true],
  ['page.locator(`.result a[href="${href}"]`)', true],
  ["document.querySelectorAll<HTMLElement>('li.open')", true],
  ["el.closest('#search')", true],
  ["el.classList.contains('skip')", true],
  ["page.getByTestId('x')", true],
  ["page.locator('mark').first()", false],
  ["page.locator('#p3s1')", false],
  ['page.locator(\'a[href="#main"]\')', false],
  ["path.endsWith('.bin')", false],
])('%s: %s', (text, isRefused) => {
  expect(namesOf(text).length > 0).toBe(isRefused)
})
