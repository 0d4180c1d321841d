import { zh } from '#texts/zh.ts'
import { HOME, SAVED, SEARCH } from '#domain/urls.ts'
import { ICON_SIZES, iconFile, SCREENS, screenFile } from '../cards/card.ts'
import { onHost } from './hosting.ts'

/** Characters of a name that a launcher shows whole. */
const SHORT = 6

/**
 * The web app manifest (W3C): how the site is called and opened when it stands on a home screen. What is shared into it
 * becomes a search.
 * @param base the site's folder, with both slashes
 * @param icons whether they could be drawn; else the drawn one of the project stands in
 * @param screens whether there are pictures of the newest issue
 */
export function manifest({
  paper,
  base,
  icons,
  screens,
}: {
  paper: string
  base: string
  icons: boolean
  screens: boolean
}): string {
  const at = (path: string) => onHost(base, path)
  const icon = (size: number, purpose: string) => ({
    src: base + iconFile(size),
    sizes: `${size}x${size}`,
    type: 'image/png',
    purpose,
  })
  return JSON.stringify({
    name: paper,
    short_name: Array.from(paper).slice(0, SHORT).join(''),
    id: base,
    start_url: base,
    scope: base,
    display: 'standalone',
    lang: 'zh-Hans',
    dir: 'ltr',
    theme_color: '#fbf8f1',
    background_color: '#fbf8f1',
    categories: ['news'],
    icons: icons
      ? ['any', 'maskable'].flatMap((purpose) => ICON_SIZES.map((size) => icon(size, purpose)))
      : [{ src: `${base}icon.svg`, sizes: 'any', type: 'image/svg+xml', purpose: 'any' }],
    screenshots: screens
      ? (['narrow', 'wide'] as const).map((screen) => ({
          src: base + screenFile(screen),
          sizes: `${SCREENS[screen].width}x${SCREENS[screen].height}`,
          type: 'image/png',
          form_factor: screen,
          label: `${paper}：${zh.nav.home}`,
        }))
      : undefined,
    shortcuts: [
      { name: zh.nav.home, url: at(HOME) },
      { name: zh.nav.search, url: at(SEARCH) },
      { name: zh.nav.saved, url: at(SAVED) },
    ],
    share_target: {
      action: at(SEARCH),
      method: 'GET',
      params: { title: 'shared-title', text: 'shared-text', url: 'shared-url' },
    },
  })
}
