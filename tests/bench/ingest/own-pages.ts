import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { GoldArticle, GoldPage } from './gold.ts'

const FOLDER = join(import.meta.dirname, '../../corpora/pages')

/**
 * The project's own test pages, described in `tests/corpora/pages/README.md`: what each part measures is told there.
 * @param from the number of the first page wanted, `to` of the last
 */
export const ownPages = (
  half: 'dev' | 'sealed' | 'later' | 'open' | 'blind',
  { from = 0, to = Infinity }: { from?: number; to?: number } = {},
): GoldPage[] =>
  readdirSync(join(FOLDER, half))
    .filter((name) => name.endsWith('.txt'))
    .filter((name) => Number.parseInt(name, 10) >= from && Number.parseInt(name, 10) <= to)
    .sort()
    .map((name) => readOwnPage(readFileSync(join(FOLDER, half, name), 'utf8')))

/** A line of an own page's source: what it is, whether no blank line parts it from the one above, and its text. */
interface SourceLine {
  key: string
  isGlued: boolean
  value: string
}

/** The lines of a page in the form of the README that say something. */
export const sourceLines = (source: string): SourceLine[] =>
  source
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('//'))
    .map((line) => {
      const [, key = '', glued = '', value = ''] = /^(=|[a-z])(\+?)(?: (.*))?$/u.exec(line) ?? []
      return { key, isGlued: glued !== '', value }
    })

/** A page in the form of the README → the text as received, and the truth. Throws where a line has no known form. */
export function readOwnPage(source: string): GoldPage {
  const page: GoldPage = { paper: '', date: '', text: '', furniture: [], articles: [] }
  let before = ''
  let measure: Measure = { width: Infinity, em: false }
  for (const { key, isGlued, value } of sourceLines(source)) {
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
        isGlued || (key === before && (key === 't' || key === 'v')) || (narrow && key === before)
      const text = narrow ? inPrint(withBreaks(value, '‖', ''), measure) : withBreaks(value, '\n\n', '\n')
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

/**
 * A paragraph in lines of one length, its first line set in; no mark that may not begin a line begins one. A column ends
 * where a line does: `‖` is the end of the line that it stands in.
 */
function inPrint(text: string, measure: Measure): string {
  let printed = ''
  for (let rest = `　　${text}`; rest !== '';) {
    const whole = rest.replace(/‖/gu, '')
    const fits = charactersIn(whole, measure)
    const size = fits + (/^[，。、；：！？”’）》]{0,2}/u.exec(whole.slice(fits))?.[0].length ?? 0)
    const line = whole.slice(0, size)
    const cut = rest.indexOf('‖')
    const ends = cut >= 0 && cut <= size
    rest = ends ? whole.slice(size) : rest.slice(size)
    printed += line + (rest === '' ? '' : ends ? '\n\n' : '\n')
  }
  return printed
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
