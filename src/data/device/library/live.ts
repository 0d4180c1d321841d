import { useEffect, useState } from 'react'
import { onLibraryChange } from './changes.ts'
import { standing, type Standing } from './held.ts'
import { readAll, readOne, type Contents } from './read.ts'
import type { Records, Store } from './records.ts'

/**
 * What is read of the library, and read again when it changes, in another tab too; undefined until it is known.
 * @param key what is read, as a text: another key forgets what was read before
 * @param first what is shown until then
 */
function useRead<T>(key: string, read: () => Promise<T>, first?: T): T | undefined {
  const [found, setFound] = useState<{ key: string; value: T } | undefined>(() =>
    first === undefined ? undefined : { key, value: first },
  )
  const [look, setLook] = useState(() => ({ read }))
  if (found && found.key !== key) {
    setFound(undefined)
    setLook({ read })
  }
  useEffect(() => {
    let turn = 0
    const again = async () => {
      const mine = ++turn
      const value = await look.read()
      if (mine === turn) setFound({ key, value })
    }
    const stop = onLibraryChange(() => void again())
    void again()
    return () => {
      turn = -1
      stop()
    }
  }, [key, look])
  return found?.key === key ? found.value : undefined
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
    return useRead(store, read, last)
  }
}
export const useSaved = allOf('saved')
export const useReadArticles = allOf('history')
export const useAllHighlights = allOf('highlights')

/** The highlights of an article. */
export const useHighlightsOf = (article: string): Live<'highlights'> | undefined =>
  useRead(article, () => look('highlights', article))

/** One record; `value` is undefined where there is none. */
export const useOne = <S extends Store>(
  store: S,
  id: string,
): { value: Records[S] | undefined; standing: Standing } | undefined =>
  useRead(`${store} ${id}`, async () => ({ value: await readOne(store, id), standing: standing() }))
