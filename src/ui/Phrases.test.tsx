// @vitest-environment happy-dom
import { render } from '@testing-library/react'
import { expect, test } from 'vitest'
import '../../tests/support/component.ts'
import { Phrases } from './Phrases.tsx'

const html = (text: string, phrases?: string) =>
  render(<Phrases text={text} phrases={phrases} />).container.innerHTML

test('breaks stand between the pieces, clauses and long names in boxes', () => {
  expect(html('当好主力军 推动发展', '2,3 2,2')).toBe(
    '<span class="clause">当好<wbr>主力军</span> <span class="clause">推动<wbr>发展</span>',
  )
  expect(html('江苏公司上市', '2-2,2')).toBe(
    '<span class="clause"><span class="clause">江苏<wbr>公司</span><wbr>上市</span>',
  )
  expect(html('讣告')).toBe('讣告')
})

test('no character is lost where the lengths are those of another text', () => {
  for (const phrases of ['1', '2,2 9', '9-9', 'x,y', '']) {
    const { container } = render(<Phrases text="当好主力军" phrases={phrases} />)
    expect(container).toHaveTextContent('当好主力军')
  }
})

test('what is marked breaks where the headline does, and nowhere else', () => {
  const marked = (start: number, end: number) => <mark>{'江苏公司上市'.slice(start, end)}</mark>
  const { container } = render(
    <Phrases text="江苏公司上市" phrases="2-2,2">
      {marked}
    </Phrases>,
  )
  expect(container).toHaveTextContent('江苏公司上市')
  expect([...container.querySelectorAll('wbr')].map((one) => one.previousSibling?.textContent)).toEqual([
    '江苏',
    '江苏公司',
  ])
})
