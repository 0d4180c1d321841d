import { expect, it } from 'vitest'
import { refusalOf } from './guard.ts'

const asked = (headers: Record<string, string>, path = '/api/pages', method = 'GET') =>
  refusalOf(
    { method, path, headers: { host: '127.0.0.1:4000', 'x-desk-token': 'secret', ...headers } },
    4000,
    'secret',
  )

it('lets its own page pass', () => {
  expect(asked({})).toBeUndefined()
  expect(
    asked({ origin: 'http://127.0.0.1:4000', 'sec-fetch-site': 'same-origin' }, '/api/save', 'POST'),
  ).toBeUndefined()
  expect(asked({ host: 'localhost:4000', 'x-desk-token': '' }, '/')).toBeUndefined()
})

it.each([
  ['a name rebound to this machine', { host: 'evil.example:4000' }],
  ['another port', { host: '127.0.0.1:4001' }],
  ['another site', { origin: 'https://evil.example' }],
  ['a sandboxed frame', { origin: 'null' }],
  ['a page that another site has opened', { 'sec-fetch-site': 'cross-site' }],
  ['no token', { 'x-desk-token': '' }],
  ['an old token', { 'x-desk-token': 'secrer' }],
])('refuses %s', (_, headers) => {
  expect(asked(headers, '/api/save', 'POST')).toBeTypeOf('string')
})

it('writes nothing outside of its interface', () => {
  expect(asked({}, '/', 'POST')).toBeTypeOf('string')
})
