import type { Article, Page } from './schema.ts'

/** Authors that a reference names before it says 等 (GB/T 7714—2015, 8.1.2). */
const MOST_AUTHORS = 3

/**
 * A newspaper article as a reference: `作者. 题名[N/OL]. 报纸名, 日期(版次)[引用日期]. 地址.` (GB/T 7714—2015, 4.5 and 8.8;
 * blanks after marks as in its examples). Without an author the title comes first.
 * @param seen the day on which it was read, `2026-11-27`
 * @param url its lasting address
 */
export function reference(
  { paper, date, page }: Pick<Page, 'paper' | 'date' | 'page'>,
  { headline, byline }: Pick<Article, 'headline' | 'byline'>,
  { seen, url }: { seen: string; url: string },
): string {
  const names = byline.authors.map(({ name }) => name)
  const authors = names.slice(0, MOST_AUTHORS).join(', ') + (names.length > MOST_AUTHORS ? ', 等' : '')
  const title = headline.main + (headline.sub ? `：${headline.sub}` : '')
  return `${authors ? `${authors}. ` : ''}${title}[N/OL]. ${paper}, ${date}(${page})[${seen}]. ${url}.`
}
