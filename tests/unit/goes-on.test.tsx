// @vitest-environment happy-dom
import { act, render, screen } from '@testing-library/react'
import '../support/component.ts'
import { Suspense, use } from 'react'
import { expect, test } from 'vitest'
import { noteListening } from '#data/device/after-update.ts'
import { GoesOn } from '#features/offline/GoesOn.tsx'

const goOn = () => screen.queryByRole('button', { name: '接着听' })

test('what was read aloud is offered again, though the page was drawn twice before it was there; and only once', async () => {
  noteListening()
  let arrive = () => {}
  const beside = new Promise<string>((resolve) => (arrive = () => resolve('')))
  const Beside = () => use(beside)
  const draw = () =>
    render(
      <Suspense>
        <GoesOn />
        <Beside />
      </Suspense>,
    )
  const { unmount } = await act(async () => draw())
  await act(async () => arrive())
  expect(goOn()).toBeVisible()
  unmount()
  draw()
  expect(goOn()).toBeNull()
})
