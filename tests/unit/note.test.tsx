// @vitest-environment happy-dom
import { fireEvent, render, screen } from '@testing-library/react'
import { MemoryRouter } from 'react-router'
import { afterEach, expect, test, vi } from 'vitest'
import '../support/component.ts'
import type { Highlight } from '#data/device/library/records.ts'
import { HighlightSheet } from '#features/library/HighlightSheet.tsx'

const write = vi.hoisted(() => vi.fn(() => Promise.resolve(true)))
vi.mock('#data/device/library/write.ts', () => ({ write }))

const ONE: Highlight = {
  id: 'h1',
  article: '2031-05-02/01/1',
  title: '灯塔点亮',
  paper: '海角日报',
  anchor: {
    start: { paragraph: 0, offset: 0 },
    end: { paragraph: 0, offset: 3 },
    quote: '林远舟',
    prefix: '',
    suffix: '到场。',
  },
  colour: 'yellow',
  note: '',
  created: 1,
  changed: 1,
}

afterEach(() => vi.useRealTimers())

test('a note is stored once when its sheet is closed while it is written', () => {
  vi.useFakeTimers()
  const nothing = () => {}
  const { unmount } = render(
    <MemoryRouter>
      <HighlightSheet
        one={ONE}
        from={document.body}
        writes={false}
        onColour={nothing}
        onRemove={nothing}
        onClose={nothing}
      />
    </MemoryRouter>,
  )
  fireEvent.change(screen.getByRole('textbox'), { target: { value: '记' } })
  unmount()
  expect(write).toHaveBeenCalledOnce()
  // Deleted in another tab meanwhile, it would come back.
  vi.runAllTimers()
  expect(write).toHaveBeenCalledOnce()
})
