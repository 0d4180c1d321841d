import type { QueryClient } from '@tanstack/react-query'
import { nearestQuery } from '#data/site/nearest.ts'
import { readTypedDay } from '#domain/typed-day.ts'

/** Issues that a day was typed for: its own, or the nearest ones where it has none. */
export interface TypedDay {
  day: string
  issues: string[]
}

/** Undefined where what was typed is no day. */
export async function readDay(client: QueryClient, typed: string): Promise<TypedDay | undefined> {
  const day = readTypedDay(typed)
  if (!day) return undefined
  const { exact, before, after } = await client.ensureQueryData(nearestQuery(day))
  return { day, issues: exact ? [day] : [before, after].filter((one) => one !== undefined) }
}
