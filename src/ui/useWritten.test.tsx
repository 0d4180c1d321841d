// @vitest-environment happy-dom
import { renderHook } from '@testing-library/react'
import { expect, test, vi } from 'vitest'
import { useWritten } from './useWritten.ts'

function field(value: string) {
  const brought = vi.fn<(value: string) => void>()
  const hook = renderHook((now: string) => useWritten(now, () => brought(now)), { initialProps: value })
  return { brought, drawn: hook.rerender, written: () => hook.result.current }
}

test('what the field wrote does not come back to it, however late it is drawn', () => {
  const { brought, drawn, written } = field('')
  for (const typed of ['a', 'ab', 'abc']) written().push(typed)
  drawn('a')
  drawn('abc')
  expect(brought).not.toHaveBeenCalled()
  expect(written()).toEqual(['abc'])
})

test('what others bring is brought once, and what was written before is forgotten', () => {
  const { brought, drawn, written } = field('a')
  written().push('ab')
  drawn('other')
  drawn('other')
  expect(brought.mock.calls).toEqual([['other']])
  expect(written().at(-1)).toBe('other')
  drawn('ab')
  expect(brought).toHaveBeenLastCalledWith('ab')
})

test('typed back to where it began, it was never elsewhere', () => {
  const { brought, drawn, written } = field('a')
  written().push('ab', 'a')
  drawn('ab')
  drawn('a')
  expect(brought).not.toHaveBeenCalled()
  expect(written()).toEqual(['a'])
})
