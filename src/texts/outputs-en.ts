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
    addresses: (markdown, ninjs) =>
      `${[
        'Addresses: /DATE is an issue, /DATE/PAGE a page, /DATE/PAGE/NUMBER an article',
        ...(markdown ? ['an article’s address with .md is the same text as Markdown'] : []),
        ...(ninjs ? ['a page’s address with /ninjs.json is IPTC ninjs'] : []),
      ].join('; ')}.`,
    feeds: (from, formats) =>
      `The address of a name with at least ${from} articles, with /${formats.join(', /')}, is a feed.`,
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
