import { weekdayOf } from '#domain/dates.ts'
import type { Texts } from './zh.ts'

const WEEK = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday']
const MONTHS = 'January February March April May June July August September October November December'.split(
  ' ',
)

const monthName = (month: number): string => MONTHS[month - 1] ?? ''
/** `1 article`, `2 articles`. */
const some = (n: number, one: string, many = `${one}s`): string => `${n} ${n === 1 ? one : many}`

/** What readers see on every page and in an article, in English. Names in articles stay as printed. */
export const en: Texts = {
  skip: 'Skip to the text',
  nav: {
    label: 'Main sections',
    home: 'Today',
    issues: 'Issues',
    search: 'Search',
    saved: 'Saved',
    about: 'About',
    letter: 'Aa',
    settings: 'Aa: reading settings',
  },
  kinds: {
    people: 'People',
    companies: 'Companies',
    organisations: 'Organisations',
    places: 'Places',
    authors: 'Authors',
  },
  loading: 'Opening…',
  inferred: 'date inferred',
  inferredWhy: 'The page does not print its date; it was inferred from what the page says.',
  date: (iso) => {
    const [year = 0, month = 0, day = 0] = iso.split('-').map(Number)
    return `${day} ${monthName(month)} ${year}`
  },
  weekday: (iso) => WEEK[weekdayOf(iso)] ?? '',
  month: (year, month) => `${monthName(month)} ${year}`,
  year: (year) => String(year),
  page: (page, name) => `Page ${page}${name && name !== `第${page}版` ? ` ${name}` : ''}`,
  lunar: () => '',
  articles: (n) => some(n, 'article'),
  list: (names) => names.join(', '),
  listen: 'Listen',
  article: {
    previous: 'Previous article',
    next: 'Next article',
    neighbours: 'Articles before and after',
    tags: 'Named in the text',
    related: 'Related articles',
    shared: (names) => `Also about ${names.join(', ')}`,
    find: 'Find in article',
    save: 'Save',
    minutes: (n) => `About ${n} min`,
    pictureAway: 'The picture is on another site: ',
  },
  share: {
    copy: 'Copy link',
    share: 'Share',
  },
  error: {
    notFoundTitle: 'No such page',
    try: 'You could go to: ',
    brokenTitle: 'This page cannot be opened',
    missing: 'It did not arrive: the site has no data for this page.',
    unreachable: 'It did not arrive: there is no network, or the site does not answer.',
    broken: 'It arrived but makes no sense: the data of this page has an error.',
    unexpected: 'The page’s program has failed.',
    retry: 'Try again',
    retrying: 'Trying again …',
    away: 'This part did not arrive.',
    still: 'Still no success.',
    details: 'Details for the editor',
    notice: (n) => `${some(n, 'part')} of the data made no sense and is left out; the rest is shown.`,
    bootMissing:
      'The data of this page did not arrive. The text can be read; narrowing and search are not available.',
    bootBroken:
      'The data of this page makes no sense. The text can be read; narrowing and search are not available.',
    bootLate:
      'The data of this page has not arrived yet. The text can be read; narrowing and search are not available.',
  },
  footer: { source: 'The printed paper is authoritative' },
}
