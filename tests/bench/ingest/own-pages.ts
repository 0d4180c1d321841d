import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { GoldArticle, GoldPage } from './gold.ts'

const FOLDER = join(import.meta.dirname, '../../corpora/pages')

/** The project's own test pages, described in `tests/corpora/pages/README.md`: what each part measures is told there. */
export const ownPages = (half: 'dev' | 'sealed' | 'later' | 'open' | 'blind'): GoldPage[] =>
  readdirSync(join(FOLDER, half))
    .filter((name) => name.endsWith('.txt'))
    .sort()
    .map((name) => readOwnPage(readFileSync(join(FOLDER, half, name), 'utf8')))

const LINE = /^(=|[a-z])(\+?)(?: (.*))?$/u

/** A page in the form of the README → the text as received, and the truth. Throws where a line has no known form. */
export function readOwnPage(source: string): GoldPage {
  const page: GoldPage = { paper: '', date: '', text: '', furniture: [], articles: [] }
  let before = ''
  let measure: Measure = { width: Infinity, em: false }
  for (const line of source.split('\n')) {
    if (line === '' || line.startsWith('//')) continue
    const [, key = '', glued = '', value = ''] = LINE.exec(line) ?? []
    if (key === '=') {
      const [paper = '', date = ''] = value.split(' ')
      Object.assign(page, { paper, date })
      continue
    }
    if (key === 'w') {
      measure = { width: Number(value.replace('em', '')), em: value.endsWith('em') }
      continue
    }
    const article = articleFor(page, key, before)
    add(page, article, key, withBreaks(value, '', ''))
    if (key !== 'y') {
      const narrow = measure.width < Infinity && key === 'p'
      const together =
        glued !== '' || (key === before && (key === 't' || key === 'v')) || (narrow && key === before)
      const own = withBreaks(value, '\n\n', '\n')
      const text = narrow ? inPrint(own, measure) : own
      page.text += `${page.text === '' ? '' : together ? '\n' : '\n\n'}${text}`
      before = key
    }
  }
  page.text += '\n'
  return page
}

/** A piece with its blank lines and line ends put in; `\\／` is a stroke. */
const withBreaks = (text: string, blank: string, end: string): string =>
  text
    .replace(/‖/gu, blank)
    .replace(/(?<!\\)／/gu, end)
    .replace(/\\／/gu, '／')

/** How long the lines of a column are: in characters, or in em, of which a half-width character takes half of one. */
interface Measure {
  width: number
  em: boolean
}

/** A paragraph in lines of one length, its first line set in; no mark that may not begin a line begins one. */
function inPrint(text: string, measure: Measure): string {
  const lines: string[] = []
  for (let rest = `　　${text}`; rest !== '';) {
    const fits = charactersIn(rest, measure)
    const size = fits + (/^[，。、；：！？”’）》]/u.test(rest.slice(fits)) ? 1 : 0)
    lines.push(rest.slice(0, size))
    rest = rest.slice(size)
  }
  return lines.join('\n')
}

function charactersIn(text: string, { width, em }: Measure): number {
  if (!em) return width
  let room = width
  let at = 0
  while (at < text.length && room >= 1) {
    room -= /[\u0020-\u007E]/u.test(text.charAt(at)) ? 0.5 : 1
    at += 1
  }
  return at
}

/** An article begins with the first line of its headline. */
function articleFor(page: GoldPage, key: string, before: string): GoldArticle | undefined {
  const begins = (key === 'k' || key === 't') && !['k', 't'].includes(before)
  if (begins)
    page.articles.push({
      title: '',
      kicker: '',
      sub: '',
      paragraphs: [],
      crossheads: [],
      bylines: [],
      lines: [],
    })
  return page.articles.at(-1)
}

function add(page: GoldPage, article: GoldArticle | undefined, key: string, text: string): void {
  if (key === 'f') page.furniture.push(text)
  else if (!article) throw new Error(`no headline before: ${text}`)
  else if (key === 't') article.title += text
  else if (key === 'k') article.kicker += text
  else if (key === 's') article.sub += text
  else if (key === 'y') article.bylines?.push(text)
  else if (key === 'q') article.paragraphs.push(`${article.paragraphs.pop() ?? ''}${text}`)
  else if (key === 'c') article.lines.push({ at: article.paragraphs.length, kind: 'caption', text })
  else if (key === 'b') {
    article.lines.push({ at: article.paragraphs.length, kind: 'byline', text })
    article.bylines?.push(text)
  } else if (key === 'p' || key === 'v' || key === 'x') {
    if (key === 'x') article.crossheads.push(article.paragraphs.length)
    article.paragraphs.push(text)
  } else throw new Error(`no such line: ${key} ${text}`)
}
