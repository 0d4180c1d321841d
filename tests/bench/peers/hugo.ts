import { bodyOf, frontMatter } from './content.ts'
import { STYLE, writeFiles, type Peer } from './peer.ts'

const page = (main: string) => `<!doctype html><html lang="zh-Hans"><head><meta charset="utf-8">
<meta name="viewport" content="width=device-width"><title>{{ .Title }}</title><meta name="description" content="{{ .Summary | plainify | truncate 120 }}">
<style>${STYLE}</style></head><body><nav><a href="/">今日</a><a href="/people/">人物</a></nav><main>${main}</main></body></html>`
const LIST =
  '<h1>{{ .Title }}</h1><ul>{{ range .Pages }}<li><a href="{{ .RelPermalink }}">{{ .Title }}</a></li>{{ end }}</ul>'
const KINDS = ['people', 'companies', 'organisations', 'places']

/** Hugo: templates of our own, as lean as can be; no search comes with it. */
export const hugo: Peer = {
  name: 'hugo',
  packages: { 'hugo-extended': '0.166.0' },
  write: ({ paper, articles }, dir) => {
    writeFiles(dir, {
      'config.toml': `baseURL="/"\nlanguageCode="zh-Hans"\ntitle=${JSON.stringify(paper)}\ndisableKinds=["RSS","sitemap"]\nhasCJKLanguage=true\n[taxonomies]\n${KINDS.map((kind) => `${kind}="${kind}"\n`).join('')}`,
      'layouts/index.html': page(
        `<h1>{{ .Title }}</h1><ul>{{ range first 50 .Site.RegularPages }}<li><h2><a href="{{ .RelPermalink }}">{{ .Title }}</a></h2><p>{{ .Summary | plainify | truncate 120 }}</p></li>{{ end }}</ul>`,
      ),
      'layouts/_default/list.html': page(LIST),
      'layouts/_default/single.html': page(
        `<h1>{{ .Title }}</h1>{{ .Content }}<ul>${KINDS.map((kind) => `{{ range .GetTerms "${kind}" }}<li><a href="{{ .RelPermalink }}">{{ .Title }}</a></li>{{ end }}`).join('')}</ul>`,
      ),
      ...Object.fromEntries(
        articles.map((one) => [
          `content${one.path.replaceAll('/', '-').replace('-', '/')}.md`,
          frontMatter({
            title: one.title,
            date: one.date,
            url: `${one.path}/`,
            ...Object.fromEntries(
              KINDS.map((kind) => [
                kind,
                one.tags.filter((tag) => tag.kind === kind).map(({ name }) => name),
              ]),
            ),
          }) + bodyOf(one),
        ]),
      ),
    })
  },
  build: [['hugo', '--quiet']],
  out: 'public',
  article: ({ path }) => `${path}/`,
  list: ({ kind, name }) => `/${kind}/${name.toLowerCase()}/`,
  front: '/',
}
