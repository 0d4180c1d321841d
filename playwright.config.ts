import { availableParallelism } from 'node:os'
import { defineConfig } from '@playwright/test'

/** The tests run on the built sites in .cache/sites (tests/support/build-sites.ts), each served by its test. */
export default defineConfig({
  testDir: 'tests/e2e',
  fullyParallel: true,
  // A test mostly waits, for a pause or for a line: two on two processors leave a third of them idle. More than four wait for one another.
  workers: availableParallelism() > 1 ? 4 : 2,
  forbidOnly: Boolean(process.env['CI']),
  reporter: [['list']],
  // A race in a test is named by the summary (`flaky`), and does not keep back what is right; what is wrong fails twice.
  retries: 1,
  // What is waited for comes, or it does not: a busy machine is no fault.
  timeout: 60_000,
  expect: { timeout: 15_000 },
  use: {
    viewport: { width: 360, height: 740 },
    locale: 'zh-CN',
    // It would answer before the faults that tests put in its way; what is about it lets it work (decision 31).
    serviceWorkers: 'block',
    launchOptions: {
      ...(process.env['CHROME_PATH'] && { executablePath: process.env['CHROME_PATH'] }),
      chromiumSandbox: false,
      args: [
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
        '--disable-quic',
        '--no-first-run',
      ],
    },
  },
})
