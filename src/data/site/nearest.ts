import { queryOptions, type QueryClient, type QueryFunctionContext } from '@tanstack/react-query'
import { yearQuery } from './list-queries.ts'
import { siteQuery } from './queries.ts'

/** The issues nearest to a day, from the files of the years around it (a year without an issue has no file). */
export const nearestQuery = (date: string) =>
  queryOptions({
    queryKey: ['nearest', date],
    queryFn: async ({ client }: QueryFunctionContext) => nearestDates(await datesAround(client, date), date),
  })

async function datesAround(client: QueryClient, date: string): Promise<string[]> {
  const { latest } = await client.ensureQueryData(siteQuery())
  if (!latest) return []
  const { years } = await client.ensureQueryData(yearQuery(Number(latest.slice(0, 4))))
  const numbers = years.map(({ year }) => year).sort((a, b) => a - b)
  const asked = Number(date.slice(0, 4))
  const around = [
    numbers.findLast((year) => year < asked),
    numbers.find((year) => year === asked),
    numbers.find((year) => year > asked),
  ].filter((year) => year !== undefined)
  const found = await Promise.all(around.map((year) => client.ensureQueryData(yearQuery(year))))
  return found.flatMap(({ issues }) => issues.map(({ date: one }) => one))
}

/** Of dates in order: whether one is asked for exactly, and the nearest before and after it. */
function nearestDates(
  dates: readonly string[],
  date: string,
): { exact: boolean; before: string | undefined; after: string | undefined } {
  return {
    exact: dates.includes(date),
    before: dates.findLast((one) => one < date),
    after: dates.find((one) => one > date),
  }
}
