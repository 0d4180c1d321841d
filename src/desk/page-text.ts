import type { Head } from './protocol.ts'

/** The header as `content/` keeps it. A line end inside a field would begin another field: it becomes a space. */
export function composePageText(head: Head, text: string): string {
  return `${headerOf(head)}${text}`
}

/** `content/<date>-<page>.txt` without its ending: the page number has two digits. */
export const nameOf = ({ date, page }: Pick<Head, 'date' | 'page'>): string =>
  `${date}-${page.trim().padStart(2, '0')}`

function headerOf({ paper, date, dateCertainty, page, pageName }: Head): string {
  const fields = [
    ['paper', paper],
    ['date', date],
    ['dateCertainty', dateCertainty],
    ['page', page],
    ['pageName', pageName],
  ] as const
  const lines = fields
    .map(([key, value]) => [key, value.replace(/\s+/gu, ' ').trim()] as const)
    .filter(([, value]) => value !== '')
    .map(([key, value]) => `${key}: ${value}\n`)
  return `---\n${lines.join('')}---\n`
}
