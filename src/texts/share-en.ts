import type { ShareTexts } from './share-zh.ts'

export const shareEn: ShareTexts = {
  title: 'Share',
  system: 'Share by the system',
  link: 'Copy link',
  titled: 'Copy title and link',
  reference: 'Copy reference (GB/T 7714)',
  copied: 'Copied',
  failed: 'It could not be copied. Press long on the text below to copy it:',
  text: 'Text to be copied',
  code: 'QR code',
  codeOf: (title) => `QR code of “${title}”`,
  scan: 'Scan to open',
  poster: 'Make a poster',
  drawing: 'Drawing…',
  posterOf: (title) => `Poster: ${title}`,
  save: 'Press long on the picture to save it or send it on.',
  download: 'Save picture',
  noPoster: 'This browser cannot draw a poster.',
  scanToRead: 'Scan to read',
  excerpt: '(excerpt)',
}
