/** A printed page has a date and no hour: its day begins in China, at midnight +08:00. */
export const rfc3339 = (date: string): string => `${date}T00:00:00+08:00`

const DAYS = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat']
const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']

/** RFC 822 with four digits of year, as RSS 2.0 wants it: `Sat, 24 Feb 2024 00:00:00 +0800`. */
export function rfc822(date: string): string {
  const [year = '', month = '', day = ''] = date.split('-')
  const weekday = DAYS[new Date(`${date}T00:00:00Z`).getUTCDay()]
  return `${weekday}, ${day} ${MONTHS[Number(month) - 1]} ${year} 00:00:00 +0800`
}
