// @vitest-environment happy-dom
import { Converter } from 'opencc-js/cn2t'
import { afterEach, expect, test } from 'vitest'
import { asSeen } from '#ui/copy.ts'
import { followCopying } from './follow-copying.ts'

let stop = () => {}
afterEach(() => {
  stop()
  document.title = ''
})
const follow = () => {
  const isFrom = (language: string) => !language.startsWith('zh-Hant')
  stop = followCopying(document, { convert: Converter({ from: 'cn', to: 't' }), isFrom })
}

test('what leaves the page is of the script that is seen, addresses are as they are', () => {
  expect(asSeen('万里干扰 https://a.example/people/万里')).toBe('万里干扰 https://a.example/people/万里')
  follow()
  expect(asSeen('万里干扰 https://a.example/people/万里')).toBe('萬里干擾 https://a.example/people/万里')
  expect(asSeen('头发', 'zh-Hans')).toBe('頭髮')
  stop()
  expect(asSeen('万里')).toBe('万里')
})

test('what is so already is not converted once more: a traditional article, the title of the page', () => {
  follow()
  expect(asSeen('萬里干擾', 'zh-Hant')).toBe('萬里干擾')
  document.title = '“干擾” - 搜索'
  expect(asSeen('“干擾” - 搜索')).toBe('“干擾” - 搜索')
  expect(asSeen('头发：“干擾” - 搜索，发布 https://a.example/')).toBe(
    '頭髮：“干擾” - 搜索，發佈 https://a.example/',
  )
})
