import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import type { SiteName } from './sites.ts'

/** What readers look at: each kind of page once, in the state in which it has most to show. */
export interface PageKind {
  kind: string
  path: string
  /** Of which built site; the first content where it is left out. */
  site?: SiteName
}

export const PAGE_KINDS: readonly PageKind[] = [
  { kind: 'front page', path: '/' },
  { kind: 'front page, narrowed', path: '/?person=贾东' },
  { kind: 'issue of several pages', path: '/2031-05-02', site: 'printed' },
  { kind: 'page with its print', path: '/2031-05-02/01', site: 'printed' },
  { kind: 'article', path: '/2024-02-24/01/1' },
  { kind: 'article with pictures, found in', path: '/2031-05-02/01/1?q=傍晚', site: 'printed' },
  { kind: 'article, a sentence of it', path: '/2024-02-24/01/1#p3s2' },
  { kind: 'calendar of issues', path: '/issues', site: 'printed' },
  { kind: 'index of names', path: '/people', site: 'printed' },
  { kind: 'person', path: '/people/乔俊杰' },
  { kind: 'person, long', path: '/people/林远舟', site: 'archive' },
  { kind: 'company', path: '/companies/江苏洛凯机电股份有限公司' },
  { kind: 'search', path: '/search' },
  { kind: 'search with results', path: '/search?q=灯塔&person=林远舟', site: 'archive' },
  { kind: 'search without results', path: '/search?q=没有的词' },
  { kind: 'saved', path: '/saved' },
  { kind: 'settings', path: '/settings' },
  { kind: 'about', path: '/about' },
  { kind: 'not found', path: '/no-such-page' },
]

/** How a page is looked at: what the reader chose, and how wide the window is, in CSS pixels. */
export interface Look {
  theme: 'auto' | 'paper' | 'white' | 'dark' | 'contrast'
  elder: 'on' | 'off'
  width: 320 | 412 | 640 | 1280
}

/**
 * Each theme usual and for elders, which have colours of their own; each width usual and for elders, which have sizes of
 * their own.
 */
export const LOOKS: readonly Look[] = [
  { theme: 'paper', elder: 'off', width: 320 },
  { theme: 'paper', elder: 'on', width: 412 },
  { theme: 'white', elder: 'off', width: 412 },
  { theme: 'white', elder: 'on', width: 1280 },
  { theme: 'dark', elder: 'off', width: 1280 },
  { theme: 'dark', elder: 'on', width: 320 },
  { theme: 'contrast', elder: 'off', width: 412 },
  { theme: 'contrast', elder: 'on', width: 1280 },
]

/** Changes how the open page looks, as a choice of the reader does (`data/device/reflect.ts`): nothing is loaded anew. */
export async function wear(page: Page, { theme, elder, width }: Look): Promise<void> {
  await page.setViewportSize({ width, height: 740 })
  await page.evaluate((chosen) => Object.assign(document.documentElement.dataset, chosen), { theme, elder })
}

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']
/** All that a theme can break. */
const OF_COLOURS = ['color-contrast', 'link-in-text-block']

/**
 * What axe finds wrong with the open page in each of the looks: `look: rule: elements`. Axe is brought into the page once, by
 * its builder, and then asked where it is; what a theme cannot break it is asked once of each size.
 */
export async function axeFaults(page: Page, looks: readonly Look[]): Promise<string[]> {
  const faults: string[] = []
  const sizes = new Set<string>()
  await new AxeBuilder({ page }).setLegacyMode().withRules('document-title').analyze()
  for (const look of looks) {
    await wear(page, look)
    const size = `${look.width} ${look.elder}`
    const runOnly = sizes.has(size) ? { type: 'rule', values: OF_COLOURS } : { type: 'tag', values: TAGS }
    sizes.add(size)
    const found = await page.evaluate(async (only) => {
      const axe: unknown = Reflect.get(window, 'axe')
      const run: unknown = typeof axe === 'object' && axe ? Reflect.get(axe, 'run') : undefined
      if (typeof run !== 'function') throw new Error('axe is not there')
      const { violations } = await run(document, { runOnly: only, resultTypes: ['violations'] })
      return violations.map(
        ({ id, nodes }: { id: string; nodes: { html: string }[] }) =>
          `${id}: ${nodes.map(({ html }) => html).join(' ')}`,
      )
    }, runOnly)
    faults.push(...found.map((one: string) => `${Object.values(look).join(' ')}: ${one}`))
  }
  return faults
}
