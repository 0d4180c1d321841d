import { quoted } from './zh.ts'
import type { LibraryTexts } from './library-zh.ts'

export const libraryEn: LibraryTexts = {
  none: 'Nothing yet. Open a person, a company or a search, and choose “Follow”.',
  follow: 'Follow',
  followed: 'Following',
  all: 'All that you follow',
  news: (n, atLeast) =>
    n > 0
      ? `${atLeast ? 'At least ' : ''}${n} new since you last looked`
      : 'Nothing new since you last looked',
  looking: 'Looking for news…',
  unknown: 'Did not arrive: news unknown',
  leave: 'Unfollow',
  leaveThis: (name) => `Unfollow ${quoted(name)}`,
  search: (q) => `Search: ${q}`,
}
