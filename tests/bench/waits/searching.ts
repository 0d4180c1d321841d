import type { Page } from '@playwright/test'
import { waitAfter, type Note } from './phone.ts'

/** Words that nearly every paper has; the first is asked for with an empty cache. */
const WORDS = ['工作', '企业', '发展', '服务']

/** Over the front page: the field, a first answer, further words. */
export async function searching(page: Page, note: Note): Promise<void> {
  const field = page.getByRole('combobox')
  note(
    'the field to search in',
    await waitAfter(
      page,
      () => page.getByRole('navigation').getByRole('link', { name: '搜索' }).click(),
      `document.activeElement?.role === 'combobox'`,
    ),
  )
  for (const [i, word] of WORDS.entries()) {
    await field.fill('')
    await page.waitForTimeout(1000)
    const there = `[...document.querySelectorAll('[role=dialog] [role=status]')].some(({ textContent }) => textContent.includes('“${word}”：')) &&
      [...document.querySelectorAll('[role=dialog] mark')].some(({ textContent }) => textContent.includes('${word}'))`
    note(
      i === 0 ? 'search: the first answer' : 'search: a further word',
      await waitAfter(page, () => page.keyboard.insertText(word), there),
    )
  }
}
