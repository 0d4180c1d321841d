import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test, type Browser, type Locator, type Page } from '@playwright/test'
import { FAULTS, faultyServer, withoutHash, type Fault, type FaultyServer } from '../support/faulty-server.ts'
import { TASKS, type Task } from '../support/reader-tasks.ts'
import { outDirOf } from '../support/sites.ts'
import { lineIsGood } from '../support/test.ts'

/**
 * Every task of a reader, with one answer gone wrong: it ends well, or the page says what is wrong and how to go on.
 * `FAULTS=all` tries every fault at every request (half an hour), `FAULTS=404 /assets/Tools` those of which
 * `fault path` has this in it; else a part, drawn by lot, always the same.
 */

const ALL = process.env['FAULTS'] === 'all'
/** Or those of which `fault path` has this in it. */
const ONLY = ALL ? undefined : process.env['FAULTS']
/** So many of each task. */
const EACH = 3
const DIR = outDirOf('seed')
/** What the browser itself says of answers that are wrong. */
const EXPECTED = /Failed to load|ERR_|MIME type|preload/
/** How the page says that something is wrong, and by what one goes on. */
const SAID =
  /没有取到|读不懂|没有送到|打不开|没有这一页|网络断了|没有网络，查不到|没有成功|出了错|没能查全|不能保存|中断了|请再试一次/
const WAY = /重试|再试|整页重新打开|继续|下载|今日/
/** A task is at its end when nothing more was asked for so long (ms). */
const QUIET = 1000
/** What has come to no end by then comes to none (ms): the app waits 10 s for an answer. */
const PATIENCE = 14_000

for (const task of TASKS)
  test(`${task.name}, whatever answer is wrong`, async ({ browser }) => {
    test.setTimeout(ALL || ONLY ? 3_600_000 : 180_000)
    const server = await faultyServer(DIR)
    try {
      expect(await attempt(browser, server, task)).toBe('well')
      const cases = casesOf(server)
      const chosen = ONLY ? cases.filter((one) => `${one.fault} ${one.path}`.includes(ONLY)) : cases
      const bad: string[] = []
      for (const wrong of ALL || ONLY ? chosen : draw(cases, task.name)) {
        const what = `${wrong.fault} ${decodeURI(wrong.path)}`
        const end = await test.step(what, () => attempt(browser, server, task, wrong), { timeout: 90_000 })
        if (end !== 'well' && end !== 'said') bad.push(`${what}: ${end}`)
      }
      expect(bad, `of ${cases.length} faults`).toEqual([])
    } finally {
      await server.stop()
    }
  })

interface Wrong {
  path: string
  fault: Fault
}

/**
 * Every fault of every request; of a page that the browser itself opens only those that bring a page: of one with
 * changed bytes, which nothing but a broken wire makes, even the tag that names the program may be none.
 */
const casesOf = ({ asked, opened }: FaultyServer): Wrong[] =>
  [...asked].flatMap((path) =>
    FAULTS.filter((fault) => !opened.has(path) || ['half', 'old'].includes(fault))
      // What is named after its content has no older version.
      .filter((fault) => fault !== 'old' || !path.startsWith('/assets/'))
      .map((fault) => ({ path, fault })),
  )

/** A lot that stays the same when another case comes or goes, and when code is built anew. */
function draw(cases: readonly Wrong[], task: string): Wrong[] {
  const lot = ({ fault, path }: Wrong) =>
    createHash('sha256')
      .update(`${task} ${fault} ${withoutHash(path)}`)
      .digest('hex')
  return cases.toSorted((a, b) => (lot(a) < lot(b) ? -1 : 1)).slice(0, EACH)
}

/**
 * Does a task in a new browser; if something was wrong and said, once more without it, in the same one.
 * @returns `well`, `said`, or what was not as it should be
 */
async function attempt(browser: Browser, server: FaultyServer, task: Task, wrong?: Wrong): Promise<string> {
  const context = await browser.newContext({ serviceWorkers: task.worker ? 'allow' : 'block' })
  await lineIsGood(context)
  const page = await context.newPage()
  const complaints: string[] = []
  page.on('pageerror', (error) => complaints.push(String(error)))
  page.on('console', (message) => {
    if (message.type() === 'error' && !EXPECTED.test(message.text())) complaints.push(message.text())
  })
  try {
    await task.before?.(page)
    server.asked.clear()
    server.wrong = wrong
    const isOpened = wrong !== undefined && server.opened.has(wrong.path)
    // A page that was cut is never done loading for the browser.
    const isCut = isOpened && wrong.fault === 'half'
    await page.goto(server.url + task.from, { waitUntil: isCut ? 'commit' : 'domcontentloaded' })
    if (wrong && PROGRAM.has(wrong.path)) return await stays(page)
    const end = await endOf(page, task, Boolean(wrong))
    // Nor does its program come, or that of an old one: what only the program offers is not there.
    if (isOpened && end !== 'well' && end !== 'said') return await stays(page)
    if (complaints.length > 0) return `${end}, but ${complaints.join(' ')}`
    if (!wrong) await noMoreIsAsked(page, server)
    // With a worker a second try after code that was cut is tried for one tool alone (`tool-code.spec.ts`).
    if (!wrong || end !== 'said' || task.worker) return end
    server.wrong = undefined
    const again = await tryAgain(page, server, task)
    return again === 'well' && complaints.length === 0 ? end : `${end}, then ${again} ${complaints.join(' ')}`
  } finally {
    await context.close()
  }
}

/** Waits until the page has asked for all that it asks for by itself. */
async function noMoreIsAsked(page: Page, { asked }: FaultyServer): Promise<void> {
  for (let before = -1; before !== asked.size;) {
    before = asked.size
    await page.waitForTimeout(QUIET)
  }
}

/**
 * Takes the steps and looks at what the page comes to; where nothing has come of them, takes them again, as a reader
 * presses again.
 */
async function endOf(page: Page, task: Task, mayFail: boolean): Promise<string> {
  const begun = Date.now()
  let pressed = 0
  for (let now = 0; now < PATIENCE; now = Date.now() - begun) {
    if (now >= pressed * 4000) {
      pressed++
      void task.steps(page).catch(() => undefined)
    }
    const end = (await isVisible(task.done(page)))
      ? 'well'
      : mayFail && (await saysSo(page))
        ? 'said'
        : undefined
    if (end && !(await isVisible(busy(page)))) return end
    await page.waitForTimeout(50)
  }
  if (await isVisible(busy(page))) return 'an endless line'
  return (await stays(page)) === 'well' ? 'nothing happened, and nothing was said' : 'a blank page'
}

/** The text is there, and its links lead on. */
async function stays(page: Page): Promise<string> {
  await page.waitForLoadState('load', { timeout: 5000 }).catch(() => undefined)
  await page.waitForTimeout(200)
  const links = await page.getByRole('link').filter({ visible: true }).count()
  return (await isVisible(page.getByRole('main').getByRole('heading', { level: 1 }))) && links > 5
    ? 'well'
    : 'a blank page'
}

/**
 * The page's own program, by the paths of its files. Where it does not come nothing can be said: the static page stays,
 * and is read and turned by links.
 */
const PROGRAM = new Set<string>()
function follow(file: string): void {
  if (PROGRAM.has(`/assets/${file}`)) return
  PROGRAM.add(`/assets/${file}`)
  const code = readFileSync(join(DIR, 'assets', file), 'utf8')
  for (const [, name = ''] of code.matchAll(/(?:from|import)\s*["'`]\.\/([\w.-]+\.js)["'`]/g)) follow(name)
}
const entry = /<link rel="modulepreload" crossorigin href="\/assets\/([^"]+)"/.exec(
  readFileSync(join(DIR, 'index.html'), 'utf8'),
)
follow(entry?.[1] ?? '')

const busy = (page: Page) => page.getByRole('status').filter({ hasText: /^正在(打开|重试)/ })
const isVisible = (what: Locator) =>
  what
    .first()
    .isVisible()
    .catch(() => false)

async function saysSo(page: Page): Promise<boolean> {
  const says = page.getByText(SAID).filter({ visible: true })
  const way = page
    .getByRole('button', { name: WAY })
    .or(page.getByRole('main').getByRole('link', { name: WAY }))
    .filter({ visible: true })
  return (await isVisible(says)) && (await isVisible(way))
}

/** Once all is right again: the button that is offered, then the task from the beginning, with all that the browser kept. */
async function tryAgain(page: Page, server: FaultyServer, task: Task): Promise<string> {
  const retry = page.getByRole('button', { name: /^(重试|再试一次|继续)$/ }).first()
  if (await isVisible(retry)) {
    // What it fetches anew must have come before the reader goes on; some retries need no page load.
    await Promise.all([
      page.waitForEvent('load', { timeout: 5000 }).catch(() => undefined),
      retry.click({ timeout: 2000 }).catch(() => undefined),
    ])
  }
  // A page load that the page itself had begun comes between.
  await expect(async () => {
    await page.goto(server.url + task.from, { waitUntil: 'domcontentloaded' })
  }).toPass()
  return endOf(page, task, false)
}
