import { STYLE, writeFiles, type Found, type Peer } from './peer.ts'

const LAYOUT = `---
const { title } = Astro.props
---
<!doctype html><html lang="zh-Hans"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>{title}</title><meta name="description" content={title}></head>
<body><nav><a href="/">今日</a><a href="/search/">搜索</a></nav><main><slot /></main></body></html>
<style is:global is:inline>${STYLE}</style>`
const HEAD = (up: string) =>
  `import Layout from '${up}layouts/Layout.astro'\nimport { articles, lists, paper } from '${up}content.mjs'\n`

/** Astro, without a script of its own; search by Pagefind over what was built. */
export const astro: Peer = {
  name: 'astro',
  packages: { astro: '5.18.0', pagefind: '1.5.2' },
  write: (content, dir) => {
    const { paper, articles, lists } = content
    writeFiles(dir, {
      'astro.config.mjs': 'export default {}',
      'src/content.json': JSON.stringify({
        paper,
        articles,
        lists: lists.map(({ kind, name, articles: ones }) => ({
          kind,
          name,
          paths: ones.map(({ path }) => path),
        })),
      }),
      'src/content.mjs': `import content from './content.json'\nexport const { articles, lists, paper } = content\nexport const byPath = new Map(articles.map((one) => [one.path, one]))`,
      'src/layouts/Layout.astro': LAYOUT,
      'src/pages/index.astro': `---\n${HEAD('../')}---\n<Layout title={paper}><h1>{paper}</h1><ul>{articles.slice(0, 50).map((one) => <li><h2><a href={one.path + '/'}>{one.title}</a></h2><p>{one.paragraphs[0].slice(0, 120)}</p></li>)}</ul></Layout>`,
      'src/pages/[...path].astro': `---\n${HEAD('../')}export const getStaticPaths = () => articles.map((one) => ({ params: { path: one.path.slice(1) }, props: { one } }))\nconst { one } = Astro.props\n---\n<Layout title={one.title}><article data-pagefind-body><p>{one.kicker}</p><h1>{one.title}</h1><p>{one.sub}</p>{one.paragraphs.map((text) => <p>{text}</p>)}</article><ul>{one.tags.map(({ kind, name }) => <li><a href={'/' + kind + '/' + name + '/'}>{name}</a></li>)}</ul></Layout>`,
      'src/pages/[kind]/[name].astro': `---\n${HEAD('../../')}import { byPath } from '../../content.mjs'\nexport const getStaticPaths = () => lists.map((list) => ({ params: { kind: list.kind, name: list.name }, props: { list } }))\nconst { list } = Astro.props\n---\n<Layout title={list.name}><h1>{list.name}</h1><ul>{list.paths.map((path) => <li><a href={path + '/'}>{byPath.get(path).title}</a></li>)}</ul></Layout>`,
      'src/pages/search.astro': `---\nimport Layout from '../layouts/Layout.astro'\n---\n<Layout title="搜索"><h1>搜索</h1></Layout>`,
    })
  },
  build: [
    ['astro', 'build', '--silent'],
    ['pagefind', '--site', 'dist', '--quiet'],
  ],
  out: 'dist',
  article: ({ path }) => `${path}/`,
  list: ({ kind, name }) => `/${kind}/${name}/`,
  front: '/',
  // Its programming interface: its ready-made field would load 30 kB more.
  search: {
    at: '/search/',
    ask: async (page, words) => {
      const answer: unknown = await page.evaluate(
        `import('/pagefind/pagefind.js').then(async (pagefind) => {
          const { results } = await pagefind.search(${JSON.stringify(words)})
          const data = await Promise.all(results.slice(0, 20).map((one) => one.data()))
          return results.length + ' ' + data.map(({ url }) => url).join(' ')
        })`,
      )
      const [total = '0', ...paths] = String(answer).trim().split(' ')
      return { total: Number(total), paths } satisfies Found
    },
  },
}
