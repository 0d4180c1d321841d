import type { Page } from '@playwright/test'

/** A node of the accessibility tree, as `ariaSnapshot` writes it: `- link "人物"`. */
interface Named {
  role: string
  name: string
}

/** Controls and landmarks of the page as a screen reader is given them. */
export async function treeOf(page: Page): Promise<Named[]> {
  const lines = (await page.locator('body').ariaSnapshot()).split('\n')
  return lines.flatMap((line) => {
    const [, role, name = ''] = /^\s*- '?([a-z]+)(?: "((?:[^"\\]|\\.)*)")?/.exec(line) ?? []
    return role ? [{ role, name: name.replace(/\\"/g, '"') }] : []
  })
}

const CONTROLS =
  /^(?:link|button|textbox|searchbox|combobox|checkbox|switch|radio|radiogroup|slider|option|tab|dialog|img|group)$/
/** Figures, signs, letters of the alphabet and names of formats. */
const SAME = /^(?:[\d\s.,:·×/–-]+|[A-Z#]|English|CSV.*|JSON.*|Markdown)$/

/** What is wrong with the names on a Chinese page: none, not Chinese, or landmarks of one kind that share theirs. */
export function namingFaults(tree: readonly Named[]): string[] {
  const faults: string[] = []
  for (const { role, name } of tree.filter(({ role }) => CONTROLS.test(role))) {
    if (!name && role !== 'img' && role !== 'group') faults.push(`${role} without a name`)
    else if (name && !/\p{Script=Han}/u.test(name) && !SAME.test(name)) faults.push(`${role} “${name}”`)
  }
  for (const role of ['navigation', 'region', 'search', 'complementary', 'dialog']) {
    const names = tree.filter((one) => one.role === role).map(({ name }) => name)
    if (names.length > 1 && new Set(names).size < names.length) faults.push(`${role}: ${names.join(', ')}`)
  }
  for (const role of ['main', 'banner', 'contentinfo'])
    if (tree.filter((one) => one.role === role).length !== 1) faults.push(`not one ${role}`)
  return faults
}

/** Links of one name that lead to different places, and are not told apart by the row that they stand in (WCAG 2.4.4). */
export const ambiguousLinks = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const seen = new Map<string, Set<string>>()
    const context = (link: Element) =>
      (link.closest('li, tr, article') ?? link.closest('p, nav, section'))?.textContent ?? ''
    for (const link of document.querySelectorAll<HTMLAnchorElement>('a[href]')) {
      if (!link.checkVisibility() || link.closest('[aria-hidden=true]')) continue
      const name = (link.getAttribute('aria-label') ?? link.textContent).trim()
      const key = `${name} | ${context(link).trim()}`
      seen.set(key, (seen.get(key) ?? new Set()).add(link.href.split('#')[0] ?? ''))
    }
    return [...seen].filter(([, to]) => to.size > 1).map(([key]) => key.slice(0, 60))
  })

/** Levels of the headings in their order. */
export const headingsOf = (page: Page): Promise<number[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll('h1, h2, h3, h4')]
      .filter((one) => one.checkVisibility())
      .map(({ tagName }) => Number(tagName[1])),
  )
