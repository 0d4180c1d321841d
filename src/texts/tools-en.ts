import type { ToolTexts } from './tools-zh.ts'

export const toolsEn: ToolTexts = {
  share: {
    copied: 'Link copied',
    failed: 'The link could not be copied; press and hold the address to copy it: ',
    url: 'Address of this article',
  },
  waiting: {
    title: 'This page has not arrived yet; the network may be slow.',
    reload: 'Load the whole page',
    stay: 'Stay here',
  },
}
