// @vitest-environment happy-dom
import { render } from '@testing-library/react'
import { MemoryRouter } from 'react-router'
import { expect, test } from 'vitest'
import type { Mention } from '#domain/schema.ts'
import { Paragraph } from './Paragraph.tsx'

const draw = (text: string, mentions: readonly Mention[] = []) =>
  render(
    <MemoryRouter>
      <Paragraph text={text} form="p" number={1} mentions={mentions} />
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
  const name = drawn.querySelector('a')
  expect(name?.parentElement?.textContent).toBe('海角造船电）')
  expect(name?.firstElementChild?.textContent).toBe('海角造')
  expect(drawn.textContent).toBe(text)
})
