import type { Peer } from './peer.ts'

/** This project, by its own build. */
export const banmian: Omit<Peer, 'packages' | 'write' | 'build' | 'out'> = {
  name: 'banmian',
  article: ({ path }) => path,
  list: ({ kind, name }) => `/${kind}/${name}`,
  front: '/',
  search: {
    at: '/search',
    ask: async (page, words) => {
      await page.getByRole('combobox', { name: '搜名字、字词' }).fill(words)
      const said = page.getByText(new RegExp(`“${words}”：\\d+ 篇$|没有找到“${words}”`))
      const text = (await said.first().textContent()) ?? ''
      const links = page.getByRole('region', { name: '搜索结果' }).getByRole('heading').getByRole('link')
      const total = Number(/(\d+) 篇$/.exec(text)?.[1] ?? 0)
      if (total > 0) await links.first().waitFor()
      const all = await Promise.all((await links.all()).map((one) => one.getAttribute('href')))
      return { total, paths: all.map((path) => path ?? '') }
    },
  },
}
