/** Where the settings are kept in the browser's storage: those only that differ from what holds without a choice. */
export const SETTINGS_KEY = 'banmian.settings'

/** The size of running text that holds without a choice on a phone, and the smallest and largest to choose, in CSS pixels. */
export const SIZE = { usual: 18, least: 15, most: 32 } as const

/**
 * Puts settings on the page's root, where the stylesheet reads them: `data-theme="dark"`, and the size of text as
 * `--zoom`. It runs before the first drawing, as a script inside the page (1 kB at most), and after each change; the
 * root has no other data.
 * @param kept what was stored, which anybody may have written: what is not known has no rule, and so no effect
 */
export function reflect(kept: Readonly<Record<string, unknown>>): void {
  const { dataset, style } = document.documentElement
  for (const name in dataset) delete dataset[name]
  for (const name in kept) dataset[name] = String(kept[name])
  const size = Number(kept['size'])
  if (size >= SIZE.least && size <= SIZE.most) style.setProperty('--zoom', `${size / SIZE.usual}`)
  else style.removeProperty('--zoom')
}

/** Gives the browser's own bars the colour of the page's paper, once the page has one. */
export function tint(): void {
  for (const meta of document.querySelectorAll<HTMLMetaElement>('meta[name=theme-color]'))
    meta.content = getComputedStyle(document.documentElement).backgroundColor
}
