import { KEPT_AT } from '#data/device/stores.ts'

/** So many more than wanted may be there before it is looked at what is oldest. */
const SLACK = 30

/** Removes what has not been read for longest, when there is more than `most` in a store. */
export async function trim(name: string, most: number): Promise<void> {
  const store = await caches.open(name)
  const keys = await store.keys()
  if (keys.length <= most + SLACK) return
  const dated = await Promise.all(
    keys.map(async (key) => ({
      key,
      at: Number((await store.match(key))?.headers.get(KEPT_AT)) || 0,
    })),
  )
  dated.sort((a, b) => b.at - a.at)
  for (const { key } of dated.slice(most)) await store.delete(key)
}
