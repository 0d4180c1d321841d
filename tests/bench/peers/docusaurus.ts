import { bodyOf, frontMatter } from './content.ts'
import { writeFiles, type Peer } from './peer.ts'

/** Docusaurus with its classic theme, articles as posts, search by the local plugin that its manual names. */
export const docusaurus: Peer = {
  name: 'docusaurus',
  packages: {
    '@docusaurus/core': '3.10.2',
    '@docusaurus/preset-classic': '3.10.2',
    '@easyops-cn/docusaurus-search-local': '0.55.3',
    '@node-rs/jieba': '2.0.2',
    react: '19.3.1',
    'react-dom': '19.3.1',
  },
  write: ({ paper, articles }, dir) => {
    writeFiles(dir, {
      'package.json': '{"private":true}',
      // The search asks the plugin of manuals for something, whether there is a manual or not.
      'docs/index.md': '# 关于',
      'docusaurus.config.js': `module.exports = {
  title: ${JSON.stringify(paper)}, url: 'https://news.example', baseUrl: '/', onBrokenLinks: 'ignore',
  i18n: { defaultLocale: 'zh-Hans', locales: ['zh-Hans'] },
  markdown: { format: 'md' },
  presets: [['classic', { docs: { routeBasePath: 'docs' }, blog: { routeBasePath: '/', blogSidebarCount: 0, onInlineTags: 'ignore', onUntruncatedBlogPosts: 'ignore', feedOptions: { type: null } } }]],
  themes: [[require.resolve('@easyops-cn/docusaurus-search-local'), { hashed: true, language: ['zh'], indexDocs: false, indexBlog: true, blogRouteBasePath: '/' }]],
  themeConfig: { navbar: { title: ${JSON.stringify(paper)} } },
}`,
      ...Object.fromEntries(
        articles.map((one) => [
          `blog/${one.path.slice(1).replaceAll('/', '-')}.md`,
          frontMatter({
            title: one.title,
            date: one.date,
            slug: one.path,
            description: one.title,
            tags: one.tags.map(({ name }) => name),
          }) + bodyOf(one).replace('\n\n', '\n\n<!-- truncate -->\n\n'),
        ]),
      ),
    })
  },
  build: [['docusaurus', 'build']],
  out: 'build',
  article: ({ path }) => path,
  list: ({ name }) => `/tags/${name.toLowerCase()}`,
  front: '/',
  search: {
    at: '/search/',
    ask: async (page, words) => {
      const field = page.locator('main input')
      await field.fill(words)
      await page.waitForFunction((asked) => document.title.includes(asked), words)
      await page.waitForTimeout(700)
      const links = await page.locator('main article h2 a').all()
      const all = await Promise.all(links.map(async (one) => (await one.getAttribute('href')) ?? ''))
      const paths = [...new Set(all.map((path) => path.replace(/[?#].*/s, '')))]
      return { total: paths.length, paths }
    },
  },
}
