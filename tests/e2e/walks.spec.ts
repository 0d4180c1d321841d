import type { Page } from '@playwright/test'
import { keepSettings } from '../support/keeping.ts'
import { expectNoSideways } from '../support/looks.ts'
import { pick, randomFrom, type Random } from '../support/random.ts'
import { field, links } from '../support/searching.ts'
import { expect, test } from '../support/test.ts'

/**
 * Walks at random over the first content, as readers go: whatever they did before, each page shows what it would show by
 * itself, and what they chose holds until they choose otherwise.
 */

/** Sites, and words that they have. */
const SITES = [
  ['seed', ['企业', '乔俊杰', '汤圆']],
  ['years', ['码头', '灯塔', '林']],
] as const
/** Walks on each site; `WALK=101 WALKS=40` takes other ones. */
const SEEDS = Number(process.env['WALKS'] ?? 2)
const FIRST = Number(process.env['WALK'] ?? 1)
const STEPS = 24
/** How the reader wants the pages, and how wide their window is: another for each walk. */
const LOOKS = [{}, { measure: 'wide' }, { size: 26, face: 'hei' }, { theme: 'dark', spacing: 'wide' }]
const WIDTHS = [360, 820, 320, 1280]

/** What the reader has chosen so far. */
interface Chosen {
  words: readonly string[]
  saved: Set<string>
  elder: boolean
  /** Steps that Back and Forward have. */
  back: number
  forward: number
}

interface Step {
  name: string
  /** Whether the page offers it. */
  when: (page: Page, chosen: Chosen) => Promise<boolean> | boolean
  do: (page: Page, chosen: Chosen, random: Random) => Promise<void>
}

const pathOf = (page: Page) => new URL(page.url()).pathname
const isArticle = (page: Page) => /^\/\d{4}-\d\d-\d\d\/\d\d\/\d+$/.test(pathOf(page))
const main = (page: Page) => page.getByRole('main')
const saves = (page: Page) => main(page).getByRole('button', { name: /^(?:已)?收藏$/ })
/** Links to articles and issues, in whatever list that is open, and to names. */
const articles = (page: Page) =>
  main(page).locator('a:is([href^="/1"], [href^="/2"]):not([href*="#"]):visible')
const names = (page: Page) =>
  main(page).locator('li a:is([href^="/people/"], [href^="/companies/"], [href^="/places/"]):visible')
const bar = (page: Page) => page.getByRole('navigation', { name: '主要栏目' })

/** A link leads on, if it leads elsewhere. */
async function follow(page: Page, chosen: Chosen, all: ReturnType<Page['locator']>, random: Random) {
  await expect(all.first()).toBeVisible()
  const link = all.nth(random(await all.count()))
  const to = new URL((await link.getAttribute('href')) ?? '', page.url())
  // To another article, or to the same one for other words.
  const isElsewhere = to.href !== page.url()
  await link.click()
  await expect.poll(() => page.url()).toBe(to.href)
  if (isElsewhere) [chosen.back, chosen.forward] = [chosen.back + 1, 0]
}

const STEPS_OF: readonly Step[] = [
  {
    name: 'turns on',
    when: (page) => isArticle(page),
    do: (page, chosen, random) =>
      follow(page, chosen, main(page).locator('a[rel=next], a[rel=prev]'), random),
  },
  {
    name: 'opens what is listed',
    when: async (page) => (await articles(page).count()) > 0,
    do: (page, chosen, random) => follow(page, chosen, articles(page), random),
  },
  {
    name: 'opens a name',
    when: async (page) => (await names(page).count()) > 0,
    do: (page, chosen, random) => follow(page, chosen, names(page), random),
  },
  {
    name: 'goes to a place of the bar',
    when: () => true,
    do: (page, chosen, random) =>
      follow(
        page,
        chosen,
        bar(page).getByRole('link', { name: pick(['往期', '人物', '企业'], random) }),
        random,
      ),
  },
  {
    name: 'goes to the front page',
    when: (page) => pathOf(page) !== '/',
    do: (page, chosen, random) =>
      follow(page, chosen, page.getByRole('contentinfo').getByRole('link', { name: '今日' }), random),
  },
  {
    name: 'saves, or no longer',
    when: (page) => isArticle(page),
    do: async (page, chosen) => {
      const path = pathOf(page)
      await saves(page).click()
      if (!chosen.saved.delete(path)) chosen.saved.add(path)
      await expect(saves(page)).toHaveText(chosen.saved.has(path) ? '已收藏' : '收藏')
    },
  },
  {
    name: 'takes the elder mode, or leaves it',
    when: (page) => pathOf(page) === '/',
    do: async (page, chosen) => {
      await page.getByRole('link', { name: chosen.elder ? '普通版' : '长辈版' }).click()
      chosen.elder = !chosen.elder
    },
  },
  {
    name: 'looks into the share sheet',
    when: (page) => isArticle(page),
    do: async (page) => {
      await main(page).getByRole('button', { name: '分享' }).click()
      await expect(page.getByRole('dialog', { name: '分享' })).toBeVisible()
      await page.keyboard.press('Escape')
    },
  },
  {
    name: 'searches over the page, and leaves it',
    when: (page) => pathOf(page) !== '/search',
    do: async (page, chosen, random) => {
      await bar(page).getByRole('link', { name: '搜索' }).click()
      await field(page).fill(pick(chosen.words, random))
      await expect(page.getByRole('dialog').getByText(/：\d+ 篇/)).toBeVisible()
      // The first may be for the list of names.
      await page.keyboard.press('Escape')
      if (await page.getByRole('dialog').isVisible()) await page.keyboard.press('Escape')
    },
  },
  {
    name: 'searches over the page, and opens what is found',
    when: (page) => pathOf(page) !== '/search',
    do: async (page, chosen, random) => {
      await bar(page).getByRole('link', { name: '搜索' }).click()
      await field(page).fill(pick(chosen.words, random))
      await follow(page, chosen, links(page), random)
    },
  },
  {
    name: 'goes back',
    when: (_, chosen) => chosen.back > 0,
    do: async (page, chosen) => {
      await page.goBack()
      ;[chosen.back, chosen.forward] = [chosen.back - 1, chosen.forward + 1]
    },
  },
  {
    name: 'goes forward',
    when: (_, chosen) => chosen.forward > 0,
    do: async (page, chosen) => {
      await page.goForward()
      ;[chosen.back, chosen.forward] = [chosen.back + 1, chosen.forward - 1]
    },
  },
  {
    name: 'narrows what is listed, or widens it',
    when: async (page) => (await narrowers(page).count()) > 0,
    do: async (page, chosen, random) => {
      const before = page.url()
      const one = narrowers(page).nth(random(Math.min(6, await narrowers(page).count())))
      await one.click()
      await expect.poll(() => page.url()).not.toBe(before)
      ;[chosen.back, chosen.forward] = [chosen.back + 1, 0]
    },
  },
  {
    name: 'loads the page anew',
    when: () => true,
    do: async (page) => {
      const before = await listed(page)
      await page.reload()
      await expect.poll(() => listed(page)).toEqual(before)
    },
  },
]

/** What narrows an issue or a name's articles by one more tag. */
const narrowers = (page: Page) =>
  main(page)
    .getByRole('region', { name: '按人物、企业缩小' })
    .locator('button[aria-pressed]:not([aria-disabled=true])')

/** The headlines and names that a page lists; sentences that name someone come when they are in view. */
const listed = async (page: Page) =>
  (
    await main(page)
      .locator(':is(h2, h3, a[href*="/0"]:not([href*="#"]), a[href^="/people/"]):visible')
      .allTextContents()
  ).map((text) => text.replace(/\s+/g, ''))

/** What must hold on every page. */
async function holds(page: Page, { saved, elder }: Chosen, server: string): Promise<void> {
  await expect(page.getByRole('dialog')).toHaveCount(0)
  await expectNoSideways(page)
  const html = await (await page.request.get(server + pathOf(page))).text()
  const own = /<h1[^>]*>([\s\S]*?)<\/h1>/.exec(html)?.[1]?.replace(/<[^>]*>/g, '') ?? ''
  await expect(main(page).getByRole('heading', { level: 1 }).first()).toHaveText(own)
  // A sign of the reader: then the button says what is kept.
  await page.keyboard.press('Shift')
  if (isArticle(page)) await expect(saves(page)).toHaveText(saved.has(pathOf(page)) ? '已收藏' : '收藏')
  await expect(page.locator('html[data-elder=on]')).toHaveCount(elder ? 1 : 0)
}

for (const [site, words] of SITES)
  test.describe(site, () => {
    test.use({ site })
    for (let seed = FIRST; seed < FIRST + SEEDS; seed++)
      test(`walk ${seed}: every page is what it is by itself, and what was chosen holds`, async ({
        page,
        open,
        servers,
      }) => {
        test.setTimeout(180_000)
        const random = randomFrom(seed)
        const chosen: Chosen = { words, saved: new Set(), elder: false, back: 0, forward: 0 }
        await keepSettings(page, LOOKS[(seed - 1) % LOOKS.length] ?? {})
        await page.setViewportSize({ width: WIDTHS[(seed - 1) % WIDTHS.length] ?? 360, height: 740 })
        await open('/')
        for (let i = 0; i < STEPS; i++) {
          const offered: Step[] = []
          for (const step of STEPS_OF) if (await step.when(page, chosen)) offered.push(step)
          const step = pick(offered, random)
          await test.step(`${step.name} (${pathOf(page)})`, async () => {
            await step.do(page, chosen, random)
            await holds(page, chosen, servers.get(site) ?? '')
          })
        }
      })
  })
