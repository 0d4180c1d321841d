// @vitest-environment happy-dom
import { render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import '../../tests/support/component.ts'
import { beforeEach, expect, test } from 'vitest'
import { readAddress } from '#domain/query-address.ts'
import { Offers } from './Offers.tsx'

const MANY = 100
const NAMES = Array.from({ length: MANY }, (_, i) => ({ name: `林${i + 1}`, count: MANY - i }))

beforeEach(() => sessionStorage.clear())

/** The names that are shown, and the buttons of the people's row. */
function draw() {
  const { unmount } = render(
    <Offers
      query={readAddress(new URLSearchParams())}
      way="and"
      onWay={() => undefined}
      total={MANY}
      here={new Map([['people', NAMES]])}
      wider={() => undefined}
      onChange={() => undefined}
    />,
  )
  const row = within(screen.getByRole('region', { name: '人物' }))
  return { row, unmount, shown: () => row.getAllByRole('button', { name: /^林/ }).length }
}

test('every name can be come to, some at a time, and is still there after coming back', async () => {
  const user = userEvent.setup()
  const { row, shown, unmount } = draw()
  expect(shown()).toBe(6)
  await user.click(row.getByRole('button', { name: '再看 34 个' }))
  expect(shown()).toBe(40)
  await user.click(row.getByRole('button', { name: '再看 40 个' }))
  expect(shown()).toBe(80)
  const last = row.getByRole('button', { name: '再看 20 个' })
  await user.click(last)
  expect(shown()).toBe(MANY)
  // Whoever pressed it by keyboard is still on a button.
  expect(row.getByRole('button', { name: '收起' })).toHaveFocus()
  unmount()
  const again = draw()
  expect(again.shown()).toBe(MANY)
  await user.click(again.row.getByRole('button', { name: '收起' }))
  expect(again.shown()).toBe(6)
})

test('what was unfolded by half can be folded again', async () => {
  const user = userEvent.setup()
  const { row, shown } = draw()
  await user.click(row.getByRole('button', { name: '再看 34 个' }))
  await user.click(row.getByRole('button', { name: '收起' }))
  expect(shown()).toBe(6)
})
