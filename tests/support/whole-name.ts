import type { Page } from '@playwright/test'

/**
 * After a press on a name in a text: its page. A card of it comes first where the code of cards is there already, which is a matter of time
 * (a reload that scrolls, a busy machine); from it one press leads on.
 * @param press how the reader presses what the card offers
 */
export async function wholeName(page: Page, name: string, press: 'click' | 'Enter' = 'click'): Promise<void> {
  const whole = page.getByRole('dialog', { name }).getByRole('link', { name: '打开整页' })
  await whole.or(page.getByRole('heading', { level: 1, name })).waitFor()
  if (!(await whole.isVisible())) return
  await (press === 'click' ? whole.click() : whole.press(press))
}
