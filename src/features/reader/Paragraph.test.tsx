// @vitest-environment happy-dom
import { render } from '@testing-library/react'
import { MemoryRouter } from 'react-router'
import { expect, test } from 'vitest'
import type { Mention } from '#domain/schema.ts'
import { Paragraph } from './Paragraph.tsx'

const draw = (text: string, mentions: readonly Mention[] = []) =>
  render(
    <MemoryRouter>
      <Paragraph text={text} number={1} mentions={mentions} />
    </MemoryRouter>,
  ).container

test('a line may end between ” and “, not after an opening mark that meets another', () => {
  expect(draw('题材（《骚动的海》）也在其中。').querySelectorAll('wbr')).toHaveLength(0)
  expect(draw('“灯塔”“渡轮”都在其中。').querySelectorAll('wbr')).toHaveLength(1)
})

test('a name before the last character stays with it by its own last character only: all of it would open a gap', () => {
  const text = '灯塔值守员回到渡口。（本报海角造船电）'
  const start = text.indexOf('海角造船')
  const drawn = draw(text, [{ paragraph: 0, start, end: start + 4, kind: 'companies', name: '海角造船' }])
  expect(drawn.querySelector('a')?.textContent).toBe('海角造船')
  expect(drawn.querySelector('.whole')?.textContent).toBe('海角造船电）')
  expect(drawn.querySelector('.whole .free')?.textContent).toBe('海角造')
  expect(drawn.textContent).toBe(text)
})

test.each(['课题在等着我们……“他说。', '破获的“12·02”案件。', '上证1194·101200·951250'])(
  '%s is not justified: what cannot be broken would leave a line empty',
  (text) => {
    expect(draw(text).querySelector('p')?.className).toBe('ragged')
  },
)
