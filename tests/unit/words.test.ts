import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { pagesEn } from '#texts/pages-en.ts'
import { pagesZh } from '#texts/pages-zh.ts'
import { searchEn } from '#texts/search-en.ts'
import { searchZh } from '#texts/search-zh.ts'

/** One word for one thing: what is 企业 and 机构 in one place is not 单位 in another, and lists are narrowed (缩小), not 筛选. */
test('readers meet one word for one thing', () => {
  const dir = 'src/texts'
  const found = readdirSync(dir)
    .filter((file) => /^(?:.+-)?zh\.ts$/.test(file))
    .flatMap((file) => readFileSync(join(dir, file), 'utf8').match(/.*(?:筛选|单位).*/g) ?? [])
  expect(found).toEqual([])
})

test('every field of search says in the same words what can be looked for', () => {
  expect(pagesZh.dock.find).toBe(searchZh.label)
  expect(pagesEn.dock.find).toBe(searchEn.label)
})
