import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { TAG_KINDS, type TagKind } from '#domain/kinds.ts'
import { parsePage } from '#domain/parse.ts'
import { articlePath } from '#domain/urls.ts'

/** One article, as every generator gets it. */
export interface Article {
  /** `/2024-02-24/01/1`. */
  path: string
  date: string
  title: string
  kicker: string
  sub: string
  paragraphs: readonly string[]
  tags: readonly { kind: TagKind; name: string }[]
}
export interface Content {
  paper: string
  /** Newest first. */
  articles: readonly Article[]
  /** Names with their articles, the most frequent first. */
  lists: readonly { kind: TagKind; name: string; articles: readonly Article[] }[]
}

/** Reads the pages that a data folder lists, through the project's own schema. */
export function readContent(dataDir: string): Content {
  const index: unknown = JSON.parse(readFileSync(join(dataDir, 'pages/index.json'), 'utf8'))
  const files = [...JSON.stringify(index).matchAll(/"date":"([^"]+)","page":(\d+)/g)].map(
    ([, date = '', page = '']) => `pages/${date}/${page.padStart(2, '0')}.json`,
  )
  let paper = ''
  const articles = files
    .flatMap((file) => {
      const json: unknown = JSON.parse(readFileSync(join(dataDir, file), 'utf8'))
      const { page } = parsePage(json, file)
      paper = page.paper
      return page.articles.map((one): Article => ({
        path: articlePath({ ...page, n: one.n }),
        date: page.date,
        title: one.headline.main,
        kicker: one.headline.kicker ?? '',
        sub: one.headline.sub ?? '',
        paragraphs: one.paragraphs,
        tags: TAG_KINDS.flatMap((kind) => one.tags[kind].map(({ name }) => ({ kind, name: plain(name) }))),
      }))
    })
    .sort((a, b) => (a.date === b.date ? 0 : a.date < b.date ? 1 : -1))
  return { paper, articles, lists: listsOf(articles) }
}

/** A name that every generator takes as a part of an address. */
const plain = (name: string): string => name.replaceAll(/[\s/\\?%*:|"<>#.&'`]/g, '-')

function listsOf(articles: readonly Article[]): Content['lists'] {
  const lists = new Map<string, { kind: TagKind; name: string; articles: Article[] }>()
  for (const article of articles)
    for (const { kind, name } of article.tags) {
      const list = lists.get(`${kind}/${name}`) ?? { kind, name, articles: [] }
      list.articles.push(article)
      lists.set(`${kind}/${name}`, list)
    }
  return [...lists.values()].sort((a, b) => b.articles.length - a.articles.length)
}

/** Text of an article that a search may find: what a plain scan looks through. */
export const textOf = (article: Article): string =>
  [article.kicker, article.title, article.sub, ...article.paragraphs].join('\n')

/** Text → Markdown that shows it as it is, in every dialect. */
export const asMarkdown = (text: string): string =>
  text.replaceAll(/[\\`*_{}[\]()#+\-.!|<>&~=:$^"']/g, (c) => `&#${c.charCodeAt(0)};`)

/** A front matter of YAML; JSON is YAML. */
export const frontMatter = (fields: Readonly<Record<string, unknown>>): string =>
  `---\n${Object.entries(fields)
    .map(([name, value]) => `${name}: ${JSON.stringify(value)}\n`)
    .join('')}---\n`

/** The body of an article, as Markdown, below its headline. */
export const bodyOf = ({ kicker, sub, paragraphs }: Article): string =>
  [kicker, sub, ...paragraphs]
    .filter(Boolean)
    .map((one) => asMarkdown(one))
    .join('\n\n')
