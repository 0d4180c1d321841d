// @vitest-environment happy-dom
import { afterEach, expect, test } from 'vitest'
import { languageOf, markLanguages } from './mark-languages.ts'

let stop: (() => void) | undefined
afterEach(() => {
  stop?.()
  stop = undefined
  document.body.innerHTML = ''
})
const told = () => new Promise<void>((resolve) => setTimeout(resolve, 0))

test.each([
  ['当好锻造新质生产力', 'zh-Hans'],
  ['TCL集团', 'zh-Hans'],
  ['3 articles', 'en'],
  ['Search', 'en'],
  ['2024', undefined],
  ['A', undefined],
  ['Named together with 乔俊杰', 'en'],
])('%s is said in %s', (text, language) => {
  expect(languageOf(text, 'zh-Hans')).toBe(language)
})

test('what differs from its surroundings is marked, what is written later too, and marks go again', async () => {
  document.documentElement.lang = 'zh-Hans'
  document.body.innerHTML =
    '<nav>Search</nav><p>3 articles on <a href="/x">乔俊杰</a></p><article lang="zh-Hant"><h1>皇后</h1><button>Copy link</button></article>'
  const before = document.body.innerHTML
  stop = markLanguages(document)
  expect(document.documentElement.lang).toBe('en')
  expect(document.body.innerHTML).toBe(
    '<nav>Search</nav><p>3 articles on <a href="/x" lang="zh-Hans">乔俊杰</a></p><article lang="zh-Hant"><h1>皇后</h1><button lang="en">Copy link</button></article>',
  )
  const link = document.querySelector('a')
  if (link) link.textContent = 'Somebody'
  document.querySelector('nav')?.insertAdjacentHTML('beforeend', '<b>武进日报</b>')
  await told()
  expect(link?.hasAttribute('lang')).toBe(false)
  expect(document.querySelector('b')?.lang).toBe('zh-Hans')
  stop()
  stop = undefined
  expect(document.documentElement.lang).toBe('zh-Hans')
  expect(document.body.innerHTML.replace('<b>武进日报</b>', '').replace('Somebody', '乔俊杰')).toBe(before)
})
