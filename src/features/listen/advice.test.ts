import { expect, test } from 'vitest'
import { systemOf } from './advice.ts'

test.each([
  [
    'Mozilla/5.0 (Linux; Android 14; V2309A; wv) AppleWebKit/537.36 Chrome/116 Mobile MicroMessenger/8.0.49',
    'wechat',
  ],
  ['Mozilla/5.0 (Linux; Android 13; Pixel 7; wv) AppleWebKit/537.36 Version/4.0 Chrome/120', 'wechat'],
  ['Mozilla/5.0 (Linux; Android 14; Pixel 8) AppleWebKit/537.36 Chrome/131 Mobile Safari/537.36', 'android'],
  ['Mozilla/5.0 (iPhone; CPU iPhone OS 17_5 like Mac OS X) MicroMessenger/8.0', 'ios'],
  ['Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) Safari/605.1.15', 'mac'],
  ['Mozilla/5.0 (Windows NT 10.0; Win64; x64) Edg/131', 'windows'],
  ['Mozilla/5.0 (X11; Linux x86_64) Chrome/131', 'linux'],
  ['', 'other'],
])('%s', (agent, system) => {
  expect(systemOf(agent)).toBe(system)
})
