const WEEKDAYS = ['日', '一', '二', '三', '四', '五', '六']

/** A date as Chinese papers print it: `2024年2月24日 星期六`. */
export function printedDate(date: string): { day: string; weekday: string } {
  const [year, month, day] = date.split('-').map(Number)
  const weekday = WEEKDAYS[new Date(`${date}T00:00:00Z`).getUTCDay()]
  return { day: `${year}年${month}月${day}日`, weekday: `星期${weekday}` }
}

/** The name of a page: `第01版 要闻`. */
export const printedPage = (page: number, pageName?: string): string =>
  `第${String(page).padStart(2, '0')}版${pageName && pageName !== `第${page}版` ? ` ${pageName}` : ''}`

/** Of dates in order: whether one is asked for exactly, and the nearest before and after it. */
export function nearestDates(
  dates: readonly string[],
  date: string,
): { exact: boolean; before: string | undefined; after: string | undefined } {
  return {
    exact: dates.includes(date),
    before: dates.findLast((one) => one < date),
    after: dates.find((one) => one > date),
  }
}
