import type { NarrowingTexts } from './narrowing-zh.ts'

const articles = (n: number): string => (n === 1 ? '1 article' : `${n} articles`)

export const narrowingEn: NarrowingTexts = {
  chosen: {
    label: 'Conditions',
    remove: (name) => `Remove “${name}”`,
    not: (name) => `without ${name}`,
    or: 'or',
    clear: 'Clear all',
    undo: 'Undo',
    added: (name) => `Added: ${name}`,
    removed: (name) => `Removed: ${name}`,
    page: (name, kind) => `${name} (${kind})`,
    since: (from) => `since ${from}`,
    until: (to) => `until ${to}`,
    span: (from, to) => (from === to ? from : `${from} to ${to}`),
  },
  offers: {
    title: 'Narrow down',
    more: (n) => `Show ${n} more`,
    less: 'Show fewer',
    ways: { label: 'What choosing a name means', and: 'with', or: 'or', not: 'without' },
    hints: {
      and: 'Choose a name to keep the articles that have it too; the number is how many will be left.',
      or: 'Choose a name to list the articles that have it as well; the number is how many will be listed.',
      not: 'Choose a name to leave out the articles that have it; the number is how many will be left.',
    },
    missing: 'Some counts are not complete.',
    none: 'There is nothing to narrow down by.',
  },
  drop: {
    empty: 'No article meets all of these conditions.',
    hint: 'Try asking for less:',
  },
  time: {
    title: 'When',
    hint: 'Drag over a stretch of the chart to see that time only',
    bars: (span, total, most) => `${span}, ${articles(total)} in all, at most ${articles(most)} in a bar`,
    from: 'From',
    to: 'To',
    all: 'All times',
  },
}
