import { expect, test } from 'vitest'
import { sharedPath, withoutTracking } from './shared-address.ts'

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
