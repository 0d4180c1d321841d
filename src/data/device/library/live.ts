import { useEffect, useState } from 'react'
import { onLibraryChange } from './changes.ts'
import { standing, type Standing } from './held.ts'
import { readAll, readOne, type Contents } from './read.ts'
import type { Records, Store } from './records.ts'

/**
 * What is read of the library, and read again when it changes, in another tab too; undefined until it is known.
 * @param key what is read, as a text: another key forgets what was read before
 */
function useRead<T>(key: string, read: () => Promise<T>): T | undefined {
  const [found, setFound] = useState<{ key: string; value: T }>()
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

/** All of a store, or the highlights of an article. */
export const useContents = <S extends Store>(store: S, article?: string): Live<S> | undefined =>
  useRead(`${store} ${article ?? ''}`, async () => ({
    ...(await readAll(store, article)),
    standing: standing(),
  }))

/** One record; `value` is undefined where there is none. */
export const useOne = <S extends Store>(
  store: S,
  id: string,
): { value: Records[S] | undefined; standing: Standing } | undefined =>
  useRead(`${store} ${id}`, async () => ({ value: await readOne(store, id), standing: standing() }))
