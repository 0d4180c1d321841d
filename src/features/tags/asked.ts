/** The orders of an index: from A to Z, the most frequent first, the latest first. */
export const ORDERS = ['name', 'count', 'recent'] as const
export type Order = (typeof ORDERS)[number]

/** What the address asks of an index: `?q=` what the names must have, `?order=` how they stand. */
export function readAsked(params: URLSearchParams): { typed: string; order: Order } {
  const order = ORDERS.find((one) => one === params.get('order')) ?? 'name'
  return { typed: (params.get('q') ?? '').trim(), order }
}

/** Whether anything is asked, so that what answers it stands in place of the letters. */
export const isAsked = (typed: string, order: Order): boolean => typed !== '' || order !== 'name'
