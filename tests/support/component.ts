import { cleanup, configure } from '@testing-library/react'
import '@testing-library/jest-dom/vitest'
import { afterEach, vi } from 'vitest'

// What is waited for comes, or it does not: how soon is not what these tests are about.
configure({ asyncUtilTimeout: 20_000 })

afterEach(() => {
  cleanup()
  vi.restoreAllMocks()
})
