// @vitest-environment happy-dom
import { act, cleanup, render, screen } from '@testing-library/react'
import '@testing-library/jest-dom/vitest'
import { afterEach, expect, test, vi } from 'vitest'
import { english as catalogue } from '#texts/catalogue-en.ts'
import { useTexts } from '#texts/texts.ts'
import { Spoken } from './Spoken.tsx'

/** Lets the English texts come. */
let release = () => {}
const coming = vi.hoisted(() => ({ wait: Promise.resolve() }))
vi.mock('./english.ts', async () => {
  await coming.wait
  return { english: catalogue }
})

afterEach(() => {
  cleanup()
  delete document.documentElement.dataset['language']
})

const Shown = () => <p>{useTexts().nav.search}</p>
const choose = (language: string) =>
  act(async () => {
    document.documentElement.dataset['language'] = language
    await new Promise((resolve) => setTimeout(resolve))
  })

test('whoever goes back to Chinese while the English texts are on their way stays there', async () => {
  coming.wait = new Promise((resolve) => (release = resolve))
  render(
    <Spoken first={null}>
      <Shown />
    </Spoken>,
  )
  await choose('en')
  await choose('zh')
  release()
  await act(() => import('./english.ts'))
  expect(screen.getByText('搜索')).toBeInTheDocument()
  await choose('en')
  expect(screen.getByText('Search')).toBeInTheDocument()
})
