import { expect, test } from 'vitest'
import { sharedIn } from './shared-in.ts'

const SITE = 'https://news.example/paper/'
test.each([
  ['q=灯会', undefined],
  ['shared-title=&shared-text=灯会 开幕&shared-url=', '/search?q=%E7%81%AF%E4%BC%9A+%E5%BC%80%E5%B9%95'],
  ['shared-text=看看这篇 https://news.example/paper/2024-02-24/01/1#p3s2', '/2024-02-24/01/1#p3s2'],
  ['shared-url=https://news.example/paper/', '/'],
  ['shared-url=https://other.example/a&shared-title=元宵', '/search?q=%E5%85%83%E5%AE%B5'],
  ['shared-url=javascript:alert(1)', '/search'],
  ['shared-url=https://news.example/paper//evil.example/x', '/evil.example/x'],
  ['shared-url=https://news.example/paper/\\evil.example/x', '/evil.example/x'],
  ['shared-url=https://news.example.evil/paper/x', '/search'],
  [`shared-text=${'长'.repeat(500)}`, `/search?q=${encodeURIComponent('长'.repeat(60))}`],
])('%s → %s', (address, to) => {
  expect(sharedIn(new URLSearchParams(address.replaceAll('#', '%23')), SITE)).toBe(to)
})
