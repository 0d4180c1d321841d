import { useEffect, useState } from 'react'
import { onLibraryChange } from './changes.ts'
import { standing, type Standing } from './held.ts'
import { readAll, readOne, type Contents } from './read.ts'
import type { Records, Store } from './records.ts'

/**
 * What is read of the library, and read again when it changes, in another tab too; undefined until it is known. What is read stays
 * the same: whoever wants another thing is drawn anew (by its `key`).
 * @param first what is shown until then
 */
function useRead<T>(read: () => Promise<T>, first?: T): T | undefined {
  const [found, setFound] = useState(first)
  const [look] = useState(() => read)
  useEffect(() => {
    let turn = 0
    const again = async () => {
      const mine = ++turn
      const value = await look()
      if (mine === turn) setFound(value)
    }
    const stop = onLibraryChange(() => void again())
    void again()
    return () => {
      turn = -1
      stop()
    }
  }, [look])
  return found
}

export interface Live<S extends Store> extends Contents<S> {
  standing: Standing
}

const look = async <S extends Store>(store: S, article?: string): Promise<Live<S>> => ({
  ...(await readAll(store, article)),
  standing: standing(),
})

/** All of a store. It is remembered as it was read last: who comes back to its list finds it at once, and so the place where they were. */
function allOf<S extends Store>(store: S): () => Live<S> | undefined {
  let last: Live<S> | undefined
  const read = async () => (last = await look(store))
  return function useAll() {
    return useRead(read, last)
  }
}
export const useSaved = allOf('saved')
export const useReadArticles = allOf('history')
export const useAllHighlights = allOf('highlights')

/** The highlights of an article. */
export const useHighlightsOf = (article: string): Live<'highlights'> | undefined =>
  useRead(() => look('highlights', article))

/** One record; `value` is undefined where there is none. */
export const useOne = <S extends Store>(
  store: S,
  id: string,
): { value: Records[S] | undefined; standing: Standing } | undefined =>
  useRead(async () => ({ value: await readOne(store, id), standing: standing() }))
