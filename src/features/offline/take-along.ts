import { queryOptions, type QueryClient } from '@tanstack/react-query'
import { readAll } from '#data/device/library/read.ts'
import { SAVED_DOWNLOAD } from '#data/device/stores.ts'
import { sha256 } from '#data/sha256.ts'
import { MissingError } from '#data/site/client.ts'
import { downloadListQuery } from '#data/site/list-queries.ts'
import type { DownloadList, DownloadPicture } from '#domain/download-list.ts'
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
    // What the site said when the sheet was open before is no answer now.
    gcTime: 0,
  })

/**
 * Of each issue with saved articles, the files of their pages and the pictures of these articles; an issue that is not there
 * any longer is left out.
 */
async function savedList(client: QueryClient): Promise<DownloadList> {
  const { records } = await readAll('saved')
  const pages = new Map<string, Set<string>>()
  const articles = new Set(records.map(({ id }) => id))
  for (const { id } of records) {
    const ref = parseArticleId(id)
    if (!ref) continue
    const wanted = pages.get(ref.date) ?? new Set()
    pages.set(ref.date, wanted.add(dataFile.page(ref)).add(dataFile.context(ref)))
  }
  const lists = await Promise.all(
    [...pages].map(async ([date, wanted]) => {
      const list = await client.fetchQuery({ ...downloadListQuery(date), staleTime: 0 }).catch(noneIfMissing)
      return {
        files: list.files.filter(({ path }) => wanted.has(path)),
        pictures: list.pictures.filter(({ of }) => of.some((place) => articles.has(`${date}/${place}`))),
      }
    }),
  )
  const files = lists.flatMap((list) => list.files)
  if (files.length === 0) throw new Error('nothing is saved')
  const pictures = picturesOnce(lists.flatMap((list) => list.pictures))
  return { version: await versionOf([...files, ...pictures]), files, pictures }
}

function noneIfMissing(error: unknown): Pick<DownloadList, 'files' | 'pictures'> {
  if (error instanceof MissingError) return { files: [], pictures: [] }
  throw error
}

/** A picture that several issues show is one file. */
const picturesOnce = (all: readonly DownloadPicture[]): DownloadPicture[] => [
  ...new Map(all.map((picture) => [picture.path, picture])).values(),
]

const versionOf = async (files: readonly { sha256: string }[]): Promise<string> =>
  (await sha256(new TextEncoder().encode(files.map((file) => file.sha256).join()))).slice(0, 16)
