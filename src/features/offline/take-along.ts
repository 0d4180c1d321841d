import { queryOptions, type QueryClient } from '@tanstack/react-query'
import { readAll } from '#data/device/library/read.ts'
import { SAVED_DOWNLOAD } from '#data/device/stores.ts'
import { sha256 } from '#data/sha256.ts'
import { downloadListQuery } from '#data/site/list-queries.ts'
import type { DownloadList } from '#domain/download-list.ts'
import { dataFile, parseArticleId } from '#domain/urls.ts'

/** The files of what is taken along: an issue by its date, or all articles that are saved. */
export const takeAlongQuery = (client: QueryClient, name: string) =>
  queryOptions({
    queryKey: ['downloads', 'list', name],
    queryFn: () =>
      name === SAVED_DOWNLOAD
        ? savedList(client)
        : client.fetchQuery({ ...downloadListQuery(name), staleTime: 0 }),
    networkMode: 'always',
    retry: false,
    staleTime: 0,
  })

/** Of each issue with saved articles, the files of their pages; an issue that is not there any longer is left out. */
async function savedList(client: QueryClient): Promise<DownloadList> {
  const { records } = await readAll('saved')
  const pages = new Map<string, Set<string>>()
  for (const { id } of records) {
    const ref = parseArticleId(id)
    if (!ref) continue
    const wanted = pages.get(ref.date) ?? new Set()
    pages.set(ref.date, wanted.add(dataFile.page(ref)).add(dataFile.context(ref)))
  }
  const lists = await Promise.all(
    [...pages].map(async ([date, wanted]) => {
      const { files } = await client.fetchQuery({ ...downloadListQuery(date), staleTime: 0 })
      return files.filter(({ path }) => wanted.has(path))
    }),
  )
  const files = lists.flat()
  if (files.length === 0) throw new Error('nothing is saved')
  return { version: await versionOf(files), files }
}

const versionOf = async (files: DownloadList['files']): Promise<string> =>
  (await sha256(new TextEncoder().encode(files.map((file) => file.sha256).join()))).slice(0, 16)
