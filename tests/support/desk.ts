import { spawn } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { test as base, expect, type Page } from '@playwright/test'
import { beBusyIfAsked } from './busy.ts'

/** A desk over folders of its own. `dir` holds content/ and public/data/, as a checkout does. */
interface RunningDesk {
  url: string
  dir: string
}

/**
 * A test at a desk that `npm run desk` started, over folders that are empty at its beginning; anything on the console as
 * an error fails. The desk remembers nothing but its folders, so a worker's tests share one.
 */
export const test = base.extend<
  { desk: RunningDesk; allowConsole: RegExp | undefined },
  { running: RunningDesk }
>({
  allowConsole: [undefined, { option: true }],
  running: [
    // oxlint-disable-next-line no-empty-pattern -- Playwright reads the pattern
    async ({}, use) => {
      const dir = mkdtempSync(join(tmpdir(), 'desk-'))
      const { url, stop } = await startDesk(dir)
      await use({ url, dir })
      stop()
      rmSync(dir, { recursive: true })
    },
    { scope: 'worker' },
  ],
  desk: [
    async ({ page, allowConsole, running }, use) => {
      for (const name of readdirSync(running.dir)) rmSync(join(running.dir, name), { recursive: true })
      mkdirSync(join(running.dir, 'content'))
      const complaints: string[] = []
      page.on('pageerror', (error) => complaints.push(String(error)))
      page.on('console', (message) => {
        if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text())
      })
      await beBusyIfAsked(page.context())
      await page.goto(running.url)
      await use(running)
      expect(
        complaints.filter((text) => !allowConsole?.test(text)),
        'nothing on the console',
      ).toEqual([])
    },
    { auto: true },
  ],
})
export { expect }

/** Runs a command of the project in another folder, as `npm run` does in this one. */
export const commandIn = (dir: string, cli: string, args: readonly string[] = []) =>
  spawn(process.execPath, [resolve('node_modules/tsx/dist/cli.mjs'), resolve(cli), ...args], {
    cwd: dir,
    env: { ...process.env, PORT: '0', DATA_DIR: '', LC_ALL: '', LC_MESSAGES: '', LANG: 'zh_CN.UTF-8' },
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

/** A made-up page on which ingest goes wrong in the ways that an editor has to put right. */
export const RAW = `云海日报 2031年5月6日 星期二 第3版 民生

新灯塔今晨点亮
渡轮夜航更安心

本报讯 (记者 林小满) 5月5日,云海市交通局局长周明远来到东礁,宣布新灯塔启用。云海市远帆航运有限公司负

责人沈一舟说,夜航的船员从此更安心了。

“灯亮了,心也亮了”

渔民郑大海在码头上等了一夜。远帆航运当晚加开三班渡轮,直到潮水退尽。

当晚的码头

灯火通明,人声不断。

渔歌队唱进城里

本报讯 (记者 陈默) 昨天,东礁渔歌队在市文化馆演出,八旬渔民唱起了祖辈的歌。

市民反响热烈

演出之后,周明远与队员座谈。
`

/** Pastes a page's text and waits for its draft. */
export async function paste(page: Page, text = RAW) {
  await page.getByLabel('版面文字').fill(text)
  await page.getByRole('button', { name: '看草稿' }).click()
  await expect(page.getByRole('article').first()).toBeVisible()
}
/** An article of the draft, by its headline. */
export const article = (page: Page, headline: string) =>
  page.getByRole('article', { name: headline, exact: true })
/** What the live region tells. */
export const said = (page: Page, text: string) =>
  expect(page.getByRole('status').filter({ hasText: text })).toHaveCount(1)
