import type { NetworkTexts } from './network-zh.ts'

/** What readers see of a network of names, in English. */
export const networkEn: NetworkTexts = {
  title: 'Network',
  about:
    'A line joins people and companies that one article names; the more articles they share, the thicker it is. A name leads to its page, a line to the shared articles. Round labels are people, square ones companies.',
  part: (names, pairs, drawn, lines) =>
    `There are ${names} names and ${pairs} pairs; the closest ${drawn} names and ${lines} pairs are drawn.`,
  table: (pairs) => `As a table (${pairs} ${pairs === 1 ? 'pair' : 'pairs'})`,
  names: 'Two names in one article',
  shared: 'Shared articles',
  articles: (n) => (n === 1 ? '1 article' : `${n} articles`),
  pair: (a, b, n) => `${a}, ${b}: ${n === 1 ? '1 article' : `${n} articles`}`,
  busy: 'Drawing…',
  none: 'Too few names stand together in these articles to be drawn.',
  missing: 'Some articles did not arrive; the drawing may lack some of them.',
  failed: 'The network could not be drawn.',
}
