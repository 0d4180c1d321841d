import { expect, test } from 'vitest'
import { phaseOf, twinned } from './order.ts'

test.each([
  ['assets/app-1a.js', 0],
  ['data/search/s/0a/l0.bin', 0],
  ['2024-02-24/01/1.card.png', 0],
  ['data/pages/2024-02-24/01.json', 1],
  ['data/derived/context/2024-02-24/01/1.json', 1],
  ['2024-02-24/01/1/index.html', 2],
  ['2024-02-24/01/1/index.html.gz', 2],
  ['people/乔俊杰/index.html', 2],
  ['data/derived/site.json', 3],
  ['data/derived/site.json.br', 3],
  ['data/search/index.bin', 3],
  ['index.html', 3],
  ['issues/index.html', 3],
  ['feed.xml', 3],
  ['people/乔俊杰/feed.json', 3],
  ['sitemap.xml', 3],
])('%s goes in phase %i', (path, phase) => {
  expect(phaseOf(path)).toBe(phase)
})

test('a twin is known by its ending', () => {
  expect(twinned('index.html.gz')).toBe('index.html')
  expect(twinned('index.html.br')).toBe('index.html')
  expect(twinned('index.html')).toBeUndefined()
})
