import { readFileSync, readdirSync } from 'node:fs'
import type { Page } from '@playwright/test'
import { outDirOf } from '../support/sites.ts'
import { expect, test } from '../support/test.ts'
import { settingsOf } from '../support/typography.ts'

/**
 * Where lines of running text break, in the manner of the web platform's own tests of Chinese line breaking: a text in a
 * line of so many characters stands as the same text with its breaks written out (`|`).
 */

const assets = `${outDirOf('seed')}/assets`
const css = () => {
  const name = readdirSync(assets).find((one) => one.endsWith('.css')) ?? ''
  return readFileSync(`${assets}/${name}`, 'utf8')
}

async function set(page: Page, width: number, ...texts: readonly string[]) {
  const paragraphs = texts.map((text, i) => `<p id="p${i + 1}">${text}</p>`).join('')
  await page.setContent(
    `<html lang="zh-Hans" data-paragraphs="spaced"><style>${css()}article{inline-size:calc(${width} * var(--text))}</style><article><div class="prose">${paragraphs}</div></article>`,
  )
  return settingsOf(page, 'article p')
}

/** What must not begin a line, what must not end one, what is not torn. */
const CASES: readonly (readonly [string, number, string])[] = [
  ['a comma', 6, '春风又绿江|南，岸边'],
  ['an enumeration comma', 6, '春风又绿江|南、岸边'],
  ['a full stop', 6, '春风又绿江|南。岸边'],
  ['a semicolon', 6, '春风又绿江|南；岸边'],
  ['a colon', 6, '春风又绿江|南：岸边'],
  ['an exclamation mark', 6, '春风又绿江|南！岸边'],
  ['a question mark', 6, '春风又绿江|南？岸边'],
  ['a closing bracket', 6, '春（又绿江|南）岸边'],
  ['a closing title mark', 6, '春《又绿江|南》岸边'],
  ['a closing quotation mark', 6, '春“又绿江|南”岸边'],
  ['two closing marks', 6, '春“又绿江|南。”岸边'],
  ['an opening bracket', 6, '春风又绿江|（南）岸边'],
  ['an opening title mark', 6, '春风又绿江|《南》岸边'],
  ['an opening quotation mark', 6, '春风又绿江|“南”岸边'],
  ['a dash of two', 6, '春风又绿江|——南岸边'],
  ['an ellipsis of two', 6, '春风又绿|江……南岸边'],
  ['a number with its mark', 6, '春风又绿江|12.5%岸边'],
  ['a number', 6, '春风又绿江|2024年了'],
]

for (const [what, width, broken] of CASES) {
  test(`${what} stands where it may`, async ({ page }) => {
    const [text, reference] = await set(
      page,
      width,
      broken.replaceAll('|', ''),
      broken.replaceAll('|', '<br>'),
    )
    const lines = (one: typeof text) => one?.lines.map((line) => line.text)
    expect(lines(text)).toEqual(
      broken
        .split('|')
        .slice(0, 1)
        .concat(lines(reference)?.slice(1) ?? []),
    )
    expect(lines(reference)?.[0]).toBe(broken.split('|')[0])
    const last = (one: typeof text) => one?.lines.at(-1)?.left.map((left) => left.toFixed(2))
    expect(last(text)).toEqual(last(reference))
  })
}

test.describe('the measure', () => {
  for (const zoom of [15, 18, 21.3, 27, 32]) {
    for (const rounds of [true, false]) {
      test(`is whole characters of ${zoom} px, ${rounds ? 'rounded' : 'where a browser cannot round'}`, async ({
        page,
      }) => {
        for (const width of [320, 360, 393, 430, 800]) {
          await page.setViewportSize({ width, height: 740 })
          const sheet = rounds ? css() : css().replaceAll('round(down', 'no-round(down')
          await page.setContent(
            `<html lang="zh-Hans"><style>${sheet}:root{--zoom:${zoom / 18}!important}article{padding:0 13px;columns:2 9em}</style><article><div class="prose"><p id="p1">${'春风又绿江南岸，'.repeat(20)}</p></div></article>`,
          )
          const [one] = await settingsOf(page, 'article p')
          const [size, measure] = [one?.size ?? 0, one?.measure ?? 0]
          expect(size).toBeCloseTo(zoom, 0)
          expect(measure).toBeGreaterThan(4 * size)
          const characters = measure / size
          expect(Math.abs(characters - Math.round(characters)) * size).toBeLessThanOrEqual(0.5)
          // Two characters of indent, one in lines of fewer than 14.
          const indent = (one?.lines[0]?.left[0] ?? 0) - (one?.lines[1]?.left[0] ?? 0)
          expect(indent).toBeCloseTo(characters < 13.9 ? 1 : 2, 1)
        }
      })
    }
  }
})

test('headlines among search results break between words that the browser knows', async ({ page, open }) => {
  await open('/search?q=武进')
  await expect(page.getByRole('region', { name: '搜索结果' }).getByRole('listitem').first()).toBeVisible()
  let broken = 0
  for (const width of [320, 360, 390, 412, 430]) {
    await page.setViewportSize({ width, height: 740 })
    for (const { text, ends } of await settingsOf(page, 'main h2')) {
      const words = await page.evaluate(
        (headline) =>
          [...new Intl.Segmenter('zh', { granularity: 'word' }).segment(headline)].map((one) => one.index),
        text,
      )
      for (const end of ends.slice(0, -1))
        expect(
          [...words, ...words.map((at) => at + 1).filter((at) => text[at - 1] === ' ')],
          `${text.slice(0, end)}|${text.slice(end)}`,
        ).toContain(end)
      broken += ends.length - 1
    }
  }
  expect(broken).toBeGreaterThan(3)
})
