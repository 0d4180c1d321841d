import { defineConfig } from 'vitest/config'

/** Tests that read the built sites in .cache/sites; they come after the build. */
export default defineConfig({
  test: { testTimeout: 60_000, include: ['tests/built/**/*.test.ts'], maxWorkers: '100%' },
})
