import { quoted } from './zh.ts'
import type { ShareTexts } from './share-zh.ts'

export const shareEn: ShareTexts = {
  title: 'Share',
  system: 'Share by the system',
  link: 'Copy link',
  titled: 'Copy title and link',
  plain: 'Copy source',
  source: (title, printed, url) => `${quoted(title)}, ${printed}, ${url}`,
  reference: 'Copy reference (GB/T 7714)',
  copied: 'Copied',
  failed: 'It could not be copied. Press long on the text below to copy it:',
  text: 'Text to be copied',
  code: 'QR code',
  codeOf: (title) => `QR code of ${quoted(title)}`,
  scan: 'Scan to open',
  scanTo: {
    article: 'Scan to read',
    issue: 'Scan to read the paper',
    list: 'Scan to see the articles',
    page: 'Scan to open',
  },
  search: (q) => (q ? `Search for “${q}”` : 'Search'),
  name: (name, kind) => `${name} (${kind.toLowerCase()})`,
  of: (paper, what, conditions) => `${[what, ...conditions].join(', ')} – ${paper}`,
  poster: 'Make a poster',
  drawing: 'Drawing…',
  posterOf: (title) => `Poster: ${title}`,
  save: 'Press long on the picture to save it or send it on.',
  download: 'Save picture',
  noPoster: 'This browser cannot draw a poster.',
  excerpt: '(excerpt)',
}
