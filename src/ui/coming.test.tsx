// @vitest-environment happy-dom
import { cleanup, render, screen } from '@testing-library/react'
import { StrictMode } from 'react'
import { afterEach, expect, test, vi } from 'vitest'
import { coming } from './coming.tsx'

afterEach(cleanup)

const Tool = ({ name }: { name: string }) => <p>{name} is here</p>
const Away = () => <p>away</p>

test('it stands in its place until its code is there, and is drawn from then on at once', async () => {
  let come: (part: typeof Tool) => void = () => undefined
  const load = vi.fn(() => new Promise<typeof Tool>((resolve) => (come = resolve)))
  const Part = coming(load, Away)
  const part = (
    <StrictMode>
      <Part name="one" meanwhile="coming" />
    </StrictMode>
  )
  const { unmount } = render(part)
  screen.getByText('coming')
  come(Tool)
  await screen.findByText('one is here')
  expect(screen.queryByText('coming')).toBeNull()
  unmount()
  render(part)
  screen.getByText('one is here')
  expect(load).toHaveBeenCalledTimes(1)
})

test('where two are waited for, each is drawn', async () => {
  const Part = coming(() => Promise.resolve(Tool), Away)
  render(
    <>
      <Part name="one" />
      <Part name="two" />
    </>,
  )
  await screen.findByText('one is here')
  await screen.findByText('two is here')
})

test.each([
  ['fails', () => Promise.reject(new Error('gone'))],
  ['is empty', () => Promise.resolve(undefined)],
])('code that %s is said to be away', async (_, load) => {
  const Part = coming<{ name: string }>(load, Away)
  render(<Part name="one" meanwhile="coming" />)
  await screen.findByText('away')
})
