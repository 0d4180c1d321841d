import { useLoaderData } from 'react-router'
import type { createLoaders } from './loaders.ts'

type Loaders = ReturnType<typeof createLoaders>
/** What a loader, or a maker of loaders, comes to. */
type AnswerOf<T> = T extends (...args: never[]) => infer R
  ? R extends Promise<infer Data>
    ? Data
    : AnswerOf<R>
  : never
type Loaded = AnswerOf<Loaders[keyof Loaders]>

const isOf = <S extends Loaded['shows']>(data: unknown, shows: S): data is Extract<Loaded, { shows: S }> =>
  typeof data === 'object' && data !== null && 'shows' in data && data.shows === shows

/**
 * What the loader of the page's route handed over, typed by the loaders themselves.
 * @throws when the page stands at a route whose loader shows something else
 */
export function useLoaded<S extends Loaded['shows']>(shows: S): Extract<Loaded, { shows: S }> {
  const data: unknown = useLoaderData()
  if (!isOf(data, shows)) throw new Error(`no ${shows} at this route`)
  return data
}
