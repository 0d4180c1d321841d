import { spawn } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { test as base, expect } from '@playwright/test'

/** A desk over folders of its own. `dir` holds content/ and public/data/, as a checkout does. */
interface RunningDesk {
  url: string
  dir: string
}

/** A test at a desk that `npm run desk` would start; anything on the console as an error fails. */
export const test = base.extend<{ desk: RunningDesk; allowConsole: RegExp | undefined }>({
  allowConsole: [undefined, { option: true }],
  desk: async ({ page, allowConsole }, use) => {
    const dir = mkdtempSync(join(tmpdir(), 'desk-'))
    mkdirSync(join(dir, 'content'))
    const complaints: string[] = []
    page.on('pageerror', (error) => complaints.push(String(error)))
    page.on('console', (message) => {
      if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text())
    })
    const { url, stop } = await startDesk(dir)
    await page.goto(url)
    await use({ url, dir })
    stop()
    rmSync(dir, { recursive: true })
    expect(
      complaints.filter((text) => !allowConsole?.test(text)),
      'nothing on the console',
    ).toEqual([])
  },
})
export { expect }

/** Runs a command of the project in another folder, as `npm run` does in this one. */
export const commandIn = (dir: string, cli: string, args: readonly string[] = []) =>
  spawn(process.execPath, [resolve('node_modules/tsx/dist/cli.mjs'), resolve(cli), ...args], {
    cwd: dir,
    env: { ...process.env, PORT: '0', DATA_DIR: '' },
  })

async function startDesk(dir: string): Promise<{ url: string; stop: () => void }> {
  const child = commandIn(dir, 'src/desk/cli.ts')
  let said = ''
  const url = await new Promise<string>((found, fail) => {
    const listen = (data: Buffer) => {
      said += data.toString()
      const address = /http:\/\/127\.0\.0\.1:\d+\//.exec(said)?.[0]
      if (address) found(address)
    }
    child.stdout.on('data', listen)
    child.stderr.on('data', listen)
    child.on('exit', () => fail(new Error(`the desk did not start: ${said}`)))
  })
  return { url, stop: () => child.kill() }
}
