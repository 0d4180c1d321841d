import { expect, test } from 'vitest'
import { pasteable, sharedPath, withoutTracking } from './shared-address.ts'

test.each([
  ['from=singlemessage&isappinstalled=0', ''],
  ['q=灯会&utm_source=wechat&from=timeline', 'q=灯会'],
  ['from=2024-02-24&to=2024-02-25&spm=1.2', 'from=2024-02-24&to=2024-02-25'],
  ['fbclid=abc&gclid=d&share_token=x', ''],
])('%s → %s', (before, after) => {
  expect(decodeURIComponent(`${withoutTracking(new URLSearchParams(before))}`)).toBe(after)
})

test.each(['', 'q=灯会', 'person=乔俊杰&from=2024', 'order=count'])('%s is nobody’s tracking', (address) => {
  expect(withoutTracking(new URLSearchParams(address))).toBeUndefined()
})

test.each([
  ['/2024-02-24/01/1', 'q=乔俊杰&from=timeline', '/2024-02-24/01/1'],
  ['/search', 'q=灯会&foo=1&person=乔俊杰', '/search?q=灯会&person=乔俊杰'],
  ['/people/乔俊杰', 'company=-甲公司&from=timeline', '/people/乔俊杰?company=-甲公司'],
  ['/settings', 'q=x', '/settings'],
])('%s?%s is shared as %s', (path, params, shared) => {
  expect(decodeURIComponent(sharedPath(path, new URLSearchParams(params)))).toBe(shared)
})

test.each([
  'https://news.example/people/江泽民',
  'https://news.example/companies/甲公司(乙)?q="改革开放" \'甲\'',
  'https://news.example/报/2024-02-24/01/1#p2s1-9f3a07bc.x',
])('%s is pasted as nothing but what no chat app ends a link at', (url) => {
  const pasted = pasteable(url)
  expect(pasted).toMatch(/^https:[\w/.%?=&#+~-]+$/)
  expect(decodeURI(pasted)).toBe(decodeURI(new URL(url).href))
  expect(pasteable(pasted)).toBe(pasted)
})
