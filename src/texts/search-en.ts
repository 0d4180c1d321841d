import { quoted } from './zh.ts'
import type { SearchTexts } from './search-zh.ts'

const articles = (n: number): string => (n === 1 ? '1 article' : `${n} articles`)
const of = (q: string): string => (q ? `“${q}”: ` : '')

/** What readers of the search page see, in English. */
export const searchEn: SearchTexts = {
  title: 'Search',
  label: 'Any word',
  submit: 'Search',
  clear: 'Clear',
  intro: 'Any characters that stand together are found; names can also be typed in pinyin or by initials.',
  busy: 'Searching…',
  found: (n, q) => of(q) + articles(n),
  atLeast: (n, q) => `${of(q)}at least ${articles(n)}`,
  unsure: (q) => `${of(q)}not everything could be searched`,
  growing: 'looking for earlier ones…',
  none: (q, isNarrowed) => (isNarrowed ? `${of(q)}no article meets the conditions` : `“${q}” was not found`),
  marks: (q) => `“${q}” cannot be searched by itself; add the words beside it`,
  noneHint: 'Try fewer or other words, or look among the names: ',
  browse: 'Or look among the names: ',
  meant: 'Did you mean: ',
  loose: 'Nothing stands together like this in print; below, marks and spaces are ignored.',
  spelled: (names) => `Names that sound like it: ${names.join(', ')}`,
  missing: (n) => `${n} index ${n === 1 ? 'file' : 'files'} did not arrive; there may be more articles.`,
  failed: 'The search data did not arrive.',
  retry: 'Try again',
  noscript:
    'Search needs a script (JavaScript). Without one, use the indexes of people, companies, organisations and places.',
  untitled: (place, n) => `${place}, article ${n} (its headline did not arrive)`,
  onPage: 'Narrow and sort',
  results: 'Results',
  more: (n) => `Show ${n} more`,
  printed: (n, total, atLeast) =>
    `These are the first ${n} of ${atLeast ? 'at least ' : ''}${total} articles; the others are not printed.`,
  loading: 'Loading…',
  sort: { label: 'Order', relevance: 'Most relevant first', newest: 'Newest first', oldest: 'Oldest first' },
  suggest: {
    label: 'Suggestions',
    recent: 'Searched before',
    forget: (q) => `Forget ${quoted(q)}`,
    forgetAll: 'Forget all',
    headline: 'Headline',
    available: (n) =>
      n > 0 ? `${n} ${n === 1 ? 'suggestion' : 'suggestions'}, use the arrow keys` : 'No suggestions',
  },
  network: 'Network',
  help: {
    title: 'How to search more exactly',
    rows: [
      ['龙舟 比赛', 'both words'],
      ['"中国，人民"', 'exactly these words'],
      ['春节 -元宵', 'without this word'],
      ['灯会 OR 庙会', 'either of them'],
      ['person:王小明', 'names this person; also company: org: place: author:'],
      ['date:2024-02', 'that month; also 2024 or 2023..2024-06'],
      ['wangxiaoming, wxm', 'pinyin or initials of a name'],
    ],
  },
  find: {
    label: 'Find in article',
    marked: (q, n, at) =>
      `${quoted(q)} stands in ${n} ${n === 1 ? 'place' : 'places'}${at > 0 ? `; this is number ${at}` : ''}`,
    place: (at, n) => (n === 0 ? 'not found' : at > 0 ? `${at} / ${n}` : String(n)),
    previous: 'Previous',
    next: 'Next',
    close: 'Close',
  },
}
