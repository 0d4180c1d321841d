// @vitest-environment happy-dom
import { screen, waitFor, within } from '@testing-library/react'
import '@testing-library/jest-dom/vitest'
import { expect, test } from 'vitest'
import { openApp } from '../../tests/support/app.tsx'

test('a chip narrows the list and stands in the address', async () => {
  const { router, user } = openApp('/2031-05-02')
  expect(await screen.findAllByRole('article')).toHaveLength(2)
  await user.click(screen.getByRole('button', { name: /林远舟/ }))
  await waitFor(() => expect(screen.getAllByRole('article')).toHaveLength(1))
  expect(new URLSearchParams(router.state.location.search).get('person')).toBe('林远舟')
  expect(screen.getByRole('button', { name: /周渔/ })).toHaveTextContent('1')
})

test.each([
  '/2031-02-30',
  '/2031-05-02/1',
  '/2031-05-02/01/3',
  '/2031-05-02/09',
  '/people/..%2f..',
  '/people/page/0',
  '/a/b/c/d',
])('%s is a page that says there is none', async (path) => {
  openApp(path)
  expect(await screen.findByRole('heading', { name: '没有这一页' })).toBeInTheDocument()
  expect(within(screen.getByRole('main')).getByRole('link', { name: '今日' })).toHaveAttribute('href', '/')
})
