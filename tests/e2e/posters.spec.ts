import { keepSettings } from '../support/keeping.ts'
import { readCode } from '../support/read-code.ts'
import { share, sheet } from '../support/sharing.ts'
import { expect, test } from '../support/test.ts'

/** The code and the poster of what is shared. */

for (const [path, width, height, settings] of [
  ['/people/乔俊杰', 320, 568, { elder: 'on' }],
  ['/2024-02-24/01/1', 360, 640, {}],
] as const)
  test(`a poster is in view as soon as it is drawn (${width}×${height})`, async ({ page, open }) => {
    await page.setViewportSize({ width, height })
    await page.emulateMedia({ reducedMotion: 'reduce' })
    await keepSettings(page, settings)
    await open(path)
    await share(page)
    await sheet(page).getByRole('button', { name: '做成海报' }).click()
    await expect(sheet(page).getByRole('img', { name: /^海报/ })).toBeInViewport({ ratio: 0.9 })
  })

for (const [path, kind] of [
  ['/2024-02-24/01/1', 'article'],
  ['/people/乔俊杰', 'name'],
  ['/2024-02-24', 'issue'],
] as const)
  test(`the code and the poster of a shared ${kind} lead there, at half size and as a bad JPEG too`, async ({
    page,
    open,
  }) => {
    await open(path)
    const address = page.url()
    await share(page)
    expect(await readCode(await sheet(page).getByRole('img').screenshot())).toBe(address)
    await sheet(page).getByRole('button', { name: '做成海报' }).click()
    const poster = sheet(page).getByRole('img', { name: /^海报/ })
    await expect(poster).toBeVisible()
    const pictures = await poster.evaluate((img: HTMLImageElement) => {
      const at = (scale: number, type: string) => {
        const canvas = document.createElement('canvas')
        canvas.width = img.naturalWidth * scale
        canvas.height = img.naturalHeight * scale
        canvas.getContext('2d')?.drawImage(img, 0, 0, canvas.width, canvas.height)
        return canvas.toDataURL(type, 0.6)
      }
      return [img.src, at(0.5, 'image/png'), at(1, 'image/jpeg'), at(0.5, 'image/jpeg')]
    })
    for (const picture of pictures)
      expect(await readCode(Buffer.from(picture.split(',')[1] ?? '', 'base64'))).toBe(address)
  })

test('a poster breaks the headline where its page does, never inside a word', async ({ page, open }) => {
  // What is drawn can only be read as it is written: the line of the headline that has the words, with those around it.
  await page.addInitScript(() => {
    // oxlint-disable-next-line typescript/unbound-method -- called on its pen
    const { fillText } = CanvasRenderingContext2D.prototype
    const lines: string[] = []
    Object.assign(window, { lines })
    CanvasRenderingContext2D.prototype.fillText = function (text, x, y, most) {
      lines.push(text)
      fillText.call(this, text, x, y, most)
    }
  })
  await open('/2024-02-24/01/1')
  await share(page)
  await sheet(page).getByRole('button', { name: '做成海报' }).click()
  await expect(sheet(page).getByRole('img', { name: /^海报/ })).toBeVisible()
  const lines = await page.evaluate<string[]>('window.lines')
  expect(lines.slice(0, 3)).toEqual(['当好锻造新质生产力', '“主力军”', '全力推动武进经济高质量发展'])
})
