import type { ReadingTexts } from './reading-zh.ts'

export const readingEn: ReadingTexts = {
  place: {
    label: 'Where you were',
    go: (paragraph) => `Go on at paragraph ${paragraph}, where you were`,
    close: 'No, thanks',
  },
  selection: {
    label: 'Selected text',
    cite: 'Copy with source',
    search: 'Search',
    highlight: 'Highlight',
    link: 'Copy link to these words',
    share: 'Share',
    linked: 'Link copied',
  },
  keys: {
    title: 'Keys and gestures',
    close: 'Close',
    rows: [
      [['←', 'k', 'p'], 'Previous article, page, issue'],
      [['→', 'j', 'n'], 'Next article, page, issue'],
      [['/'], 'Search'],
      [['?'], 'Open or close this list'],
      [['Esc'], 'Close a card or the find bar'],
    ],
  },
  print: {
    preparing: 'Preparing to print…',
  },
}
