import { parseQuery } from '#domain/query-words.ts'
import type { SearchDoc } from '#search/format/doc.ts'
import { openSearch } from '#search/lookup/search.ts'
import { buildIndex } from '#search/write/build.ts'

/** An article with a headline and paragraphs; `more` gives the rest of it. */
export const doc = (
  id: string,
  headline: string,
  paragraphs: string[],
  more: Partial<SearchDoc> = {},
): SearchDoc => ({
  id,
  headline,
  kicker: '',
  sub: '',
  names: [],
  paragraphs,
  ...more,
})

/** The files of an index by their paths. `scanBelow`, `heavy`: as a build takes them. */
export async function built(
  docs: SearchDoc[],
  scanBelow: number,
  heavy?: number,
): Promise<Map<string, Uint8Array>> {
  const files = new Map<string, Uint8Array>()
  const newest = docs.at(-1)?.id.slice(0, 10) ?? ''
  for await (const { path, bytes } of buildIndex(docs, { newest, scanBelow, ...(heavy && { heavy }) })) {
    if (files.has(path)) throw new Error(`${path} is written twice`)
    files.set(path, bytes)
  }
  return files
}

/** A search over files that come at once or not at all. */
export const open = (files: Map<string, Uint8Array>) =>
  openSearch({
    parse: parseQuery,
    read: (path) => {
      const bytes = files.get(path)
      return bytes ? Promise.resolve(bytes) : Promise.reject(new Error('404'))
    },
  })

/** Four articles, in which each rule of finding and ranking has something to do. */
export const DOCS = [
  doc('2023-12-31/01/1', '旧闻一则', ['天宁区举行开工仪式，区领导乔俊杰出席。'], {
    names: [{ kind: 'people', name: '乔俊杰' }],
  }),
  doc('2024-02-23/01/2', '乔俊杰调研企业', ['他强调，要抓好开工。', '稳增长3.5%，GDP破100亿。'], {
    kicker: '新春第一会',
    names: [
      { kind: 'people', name: '乔俊杰' },
      { kind: 'places', name: '常州' },
    ],
  }),
  doc('2024-02-24/01/1', '春耕', ['中国，人民', '记者 王强'], { names: [{ kind: 'authors', name: '王强' }] }),
  doc('2024-02-24/01/3', '開工大吉', ['“一带一路”建设', '乔俊杰'], { names: [] }),
]
