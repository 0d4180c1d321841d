import { asMarkdown, bodyOf, frontMatter, type Article } from './content.ts'
import { writeFiles, type Peer } from './peer.ts'

const linked = ({ path, title }: Article) => `- [${asMarkdown(title)}](${path}.md)\n`

/** VitePress with its own theme and its own local search; words are divided as the platform divides Chinese. */
export const vitepress: Peer = {
  name: 'vitepress',
  packages: { vitepress: '1.6.4' },
  write: ({ paper, articles, lists }, dir) => {
    writeFiles(dir, {
      // It is sent to the browser as text, so it can name nothing that stands beside it.
      '.vitepress/config.mjs': `const tokenize = (text) => [...new Intl.Segmenter('zh', { granularity: 'word' }).segment(text)].filter((one) => one.isWordLike).map((one) => one.segment)
export default {
  lang: 'zh-Hans', title: ${JSON.stringify(paper)}, ignoreDeadLinks: true, metaChunk: true,
  themeConfig: {
    nav: [{ text: '今日', link: '/' }],
    search: { provider: 'local', options: { miniSearch: { options: { tokenize }, searchOptions: { combineWith: 'AND', prefix: true, fuzzy: 0 } } } },
  },
}`,
      'index.md':
        frontMatter({ title: paper, search: false }) +
        `# ${paper}\n\n${articles.slice(0, 50).map(linked).join('')}`,
      ...Object.fromEntries(
        articles.map((one) => [
          `${one.path.slice(1)}.md`,
          `${frontMatter({ title: one.title, description: one.title })}# ${asMarkdown(one.title)}\n\n${bodyOf(one)}\n\n` +
            one.tags.map(({ kind, name }) => `- [${asMarkdown(name)}](/${kind}/${name}.md)\n`).join(''),
        ]),
      ),
      ...Object.fromEntries(
        lists.map((one) => [
          `${one.kind}/${one.name}.md`,
          `${frontMatter({ title: one.name, search: false })}# ${asMarkdown(one.name)}\n\n${one.articles.map(linked).join('')}`,
        ]),
      ),
    })
  },
  build: [['vitepress', 'build']],
  out: '.vitepress/dist',
  article: ({ path }) => `${path}.html`,
  list: ({ kind, name }) => `/${kind}/${name}.html`,
  front: '/',
  search: {
    at: '/',
    ask: async (page, words) => {
      const field = page.locator('#localsearch-input')
      if (!(await field.isVisible())) await page.locator('.VPNavBarSearch button').first().click()
      await field.fill('')
      await page.waitForTimeout(400)
      await field.fill(words)
      // It answers when nothing has been typed for a while, and says that there is nothing.
      await page.locator('.VPLocalSearchBox .result, .VPLocalSearchBox .no-results').first().waitFor()
      const links = await page.locator('.VPLocalSearchBox a.result').all()
      const paths = await Promise.all(links.map(async (one) => (await one.getAttribute('href')) ?? ''))
      return { total: new Set(paths).size, paths }
    },
  },
}
