// @vitest-environment happy-dom
import { render } from '@testing-library/react'
import '../../tests/support/component.ts'
import { expect, test } from 'vitest'
import { sense } from './Sense.tsx'

test.each([
  ['渡轮公司召开安全会议', '渡轮|公司|召开|安全|会议'],
  ['渡轮公司“一碗汤圆”活动开展', '渡轮|公司“一碗汤圆”|活动|开展'],
  ['票价38万元的渡轮', '票价38万元的|渡轮'],
])('%s may break before words, not after an opening mark nor inside a number', (text, expected) => {
  const { container } = render(<h2>{sense(text)}</h2>)
  for (const wbr of container.querySelectorAll('wbr')) wbr.replaceWith('|')
  expect(container.textContent).toBe(expected)
})

test.each([
  ['灯塔工程公司召开安全会议', ['灯塔工程公司'], '灯塔工程公司|召开|安全|会议'],
  ['渡轮公司与灯塔公司合作', ['灯塔公司', '渡轮公司'], '渡轮公司与灯塔公司|合作'],
  ['公司公司公司', ['公司公司'], '公司公司公司'],
])('%s does not break inside %j', (text, names, expected) => {
  const { container } = render(
    <h2>
      {sense(
        text,
        names.map((name) => ({ name })),
      )}
    </h2>,
  )
  for (const wbr of container.querySelectorAll('wbr')) wbr.replaceWith('|')
  expect(container.textContent).toBe(expected)
})

test('a part of a headline breaks as the whole does', () => {
  const { container } = render(<h2>{sense('灯塔工程公司召开会议', [{ name: '灯塔工程公司' }], 2, 8)}</h2>)
  for (const wbr of container.querySelectorAll('wbr')) wbr.replaceWith('|')
  expect(container.textContent).toBe('工程公司|召开')
})
