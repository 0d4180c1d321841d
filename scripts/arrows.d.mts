/** See arrows.mjs. */
export interface Room {
  name: string
  may: readonly string[]
}
export const ROOMS: readonly Room[]
export const OUTER: readonly string[]
