/** A page that takes longer than this (ms), and than its bytes take at `SLOW_RATE` (bytes a ms: 800 kbit/s), came over a slow line. */
const SLOW_MS = 300
const SLOW_RATE = 100

/**
 * Whether nothing should be fetched over this line that the reader did not ask for: they say so (Save-Data), the browser
 * calls it slower than 4g, or the open page itself came slowly. What is not known speaks for the line.
 */
export function isSpared(): boolean {
  const { saveData = false, effectiveType = '4g' }: { saveData?: boolean; effectiveType?: string } =
    Reflect.get(navigator, 'connection') ?? {}
  return saveData || effectiveType !== '4g' || performance.getEntriesByType('navigation').some(isSlow)
}

const isSlow = (page: PerformanceEntry) =>
  page instanceof PerformanceResourceTiming &&
  page.responseEnd - page.requestStart > SLOW_MS + page.transferSize / SLOW_RATE
