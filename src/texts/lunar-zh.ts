const DIGITS = ['', '一', '二', '三', '四', '五', '六', '七', '八', '九', '十']
const TENS = ['初', '十', '廿', '三']

const format = new Intl.DateTimeFormat('zh-CN-u-ca-chinese', {
  year: 'numeric',
  month: 'long',
  day: 'numeric',
  timeZone: 'UTC',
})

/** The date of the Chinese calendar as papers print it: `农历甲辰年正月十五`. */
export function lunarDate(date: string): string {
  const parts = new Map<string, string>(
    format.formatToParts(new Date(`${date}T12:00:00Z`)).map(({ type, value }) => [type, value]),
  )
  const day = Number.parseInt(parts.get('day') ?? '', 10)
  const year = parts.get('yearName') ?? ''
  const month = (parts.get('month') ?? '').replace('十一月', '冬月').replace('十二月', '腊月')
  if (!day || !year || !month) return ''
  return `农历${year}年${month}${lunarDay(day)}`
}

function lunarDay(day: number): string {
  if (day === 10 || day === 20 || day === 30) return ['初十', '二十', '三十'][day / 10 - 1] ?? ''
  return `${TENS[Math.floor(day / 10)]}${DIGITS[day % 10]}`
}
