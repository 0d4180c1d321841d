import type { OutputTexts } from './outputs-zh.ts'

/** What the site's files for machines and its cards say, in English. */
export const outputsEn: OutputTexts = {
  kicker: (text) => `Kicker: ${text}`,
  sub: (text) => `Subheadline: ${text}`,
  named: (kind, names) => `${kind}: ${names}`,
  original: (link) => `Original: ${link}`,
  aside: (text) => ` (${text})`,
  inferred: 'inferred',
  llms: {
    summary: (paper) =>
      `The pages of ${paper}: every issue, page and article has a lasting address; people, companies, organisations and places are indexed.`,
    addresses:
      'Addresses: /DATE is an issue, /DATE/PAGE a page, /DATE/PAGE/NUMBER an article; an article’s address with .md is the same text as Markdown, a page’s with /ninjs.json is IPTC ninjs.',
    feeds: (formats) => `The address of a name with ${formats} is a feed.`,
    indexes: 'Indexes',
    issues: 'Issues',
    newest: 'Newest',
    about: 'About',
  },
  moved: {
    title: 'This page has moved',
    before: 'This page is now at ',
    link: 'its new address',
    after: '.',
  },
}
