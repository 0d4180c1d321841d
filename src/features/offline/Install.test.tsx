// @vitest-environment happy-dom
import { act, cleanup, render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import '@testing-library/jest-dom/vitest'
import { afterEach, expect, test, vi } from 'vitest'
import { Install } from './Install.tsx'

afterEach(cleanup)

test('the browser’s question is asked once; after a No the page says how else', async () => {
  render(<Install />)
  expect(screen.getByText(/添加到主屏幕/)).toBeVisible()
  const prompt = vi.fn(() => Promise.reject(new DOMException('no', 'InvalidStateError')))
  act(
    () =>
      void dispatchEvent(Object.assign(new Event('beforeinstallprompt', { cancelable: true }), { prompt })),
  )
  await userEvent.click(screen.getByRole('button', { name: '安装到桌面' }))
  expect(prompt).toHaveBeenCalledOnce()
  expect(screen.getByText(/添加到主屏幕/)).toBeVisible()
})
