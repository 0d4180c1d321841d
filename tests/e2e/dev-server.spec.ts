import { expect, test } from '@playwright/test'
import { createServer, type ViteDevServer } from 'vite'

/** `npm run dev`: what an editor of the code sees is what a reader will. */

let server: ViteDevServer
test.beforeAll(async () => {
  server = await createServer({ logLevel: 'error', server: { port: 0, host: '127.0.0.1' } })
  await server.listen()
})
test.afterAll(() => server.close())

test('the same pages, drawn from the same data, with the styles of components after those they build on', async ({
  page,
}) => {
  // Nothing is built yet: each file is compiled as it is asked for.
  test.slow()
  const complaints: string[] = []
  page.on('pageerror', (error) => complaints.push(String(error)))
  page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()))
  await page.goto(`${server.resolvedUrls?.local[0]}2024-02-24/01/1`)
  await expect(page.getByRole('heading', { level: 1 })).toContainText('当好锻造新质生产力', {
    timeout: 20_000,
  })
  await expect(page).toHaveTitle(/ - 武进日报$/)
  await page.getByRole('link', { name: '乔俊杰' }).first().click()
  await expect(page.getByRole('heading', { level: 1, name: '乔俊杰' })).toBeVisible()
  const sheets = await page.evaluate(() =>
    [...document.querySelectorAll('style[data-vite-dev-id]')].map(
      (style) => style.getAttribute('data-vite-dev-id')?.split('/src/')[1],
    ),
  )
  expect(sheets[0]).toBe('styles/index.css')
  expect(sheets).toContain('features/tags/TagView.css')
  expect(complaints).toEqual([])
})
