import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['src/**/*.test.{ts,tsx}', 'tests/unit/**/*.test.{ts,tsx}'],
    // Tests gate on what comes out, not on how long it took: a busy machine is no fault.
    testTimeout: 60_000,
    // By default one processor idles.
    maxWorkers: '100%',
  },
})
