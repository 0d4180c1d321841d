import { expect, test } from 'vitest'
import { DOCS, built, doc, open } from '../../../tests/support/search-index.ts'
import { HEAD_PATH } from '../format/head.ts'

test.each([undefined, 2])(
  'a damaged or missing file is named, the rest still answers (heavy: %s)',
  async (heavy) => {
    const files = await built(DOCS, 0, heavy)
    for (const path of files.keys()) {
      if (path === HEAD_PATH) continue
      const fewer = new Map(files)
      fewer.set(path, Uint8Array.of(1, 2, 3, 4, 5))
      const search = await open(fewer)
      const answer = await search.ask('乔俊杰 OR 春耕')
      if (answer.atLeast) expect(answer.missing).toContain(path)
      else expect(answer.total).toBe(4)
      await expect(search.show(answer, 0, 4)).resolves.toHaveLength(answer.total)
      await search.facets(answer)
    }
    files.delete(HEAD_PATH)
    await expect(open(files)).rejects.toThrow(HEAD_PATH)
  },
)

test('an index knows the paths of all its files', async () => {
  for (const [scanBelow, heavy] of [[0], [0, 2], [0, 200], [1e9]] as const) {
    const many = Array.from({ length: 30 }, (_, i) =>
      doc(`2024-03-01/01/${i + 1}`, '码头', ['码头扩建，'.repeat(80)]),
    )
    const files = await built([...DOCS, ...many], scanBelow, heavy)
    const search = await open(files)
    expect((await search.paths()).sort()).toEqual([...files.keys()].sort())
  }
})
