import * as v from 'valibot'

/** What pages tell the worker. */
export const ToldSchema = v.variant('type', [
  /** Take the place of the version before. */
  v.object({ type: v.literal('take over') }),
  /** The reader does something: all code will be wanted. */
  v.object({ type: v.literal('rest') }),
  /** What a page has taken that no worker has seen. */
  v.object({
    type: v.literal('read'),
    urls: v.pipe(v.array(v.pipe(v.string(), v.maxLength(5000))), v.maxLength(300)),
  }),
])
