import { defineConfig } from 'vitest/config'

/** Tests that read the built sites in .cache/sites; they come after the build. */
export default defineConfig({ test: { include: ['tests/built/**/*.test.ts'], maxWorkers: '100%' } })
