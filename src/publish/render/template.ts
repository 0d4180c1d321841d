import { pageDataElement } from '#data/site/page-data.ts'
import { criticalCss, sha256, type ParsedCss } from './critical.ts'

/** The client build's own index.html, taken apart so that each page can be put into it. */
export interface Template {
  /** Before the title: charset, viewport, icons, and the script that runs before anything is drawn. */
  head: string
  /** SHA-256 of each script inside the head, in base64. */
  inside: readonly string[]
  /** The scripts' tags, none of which blocks drawing. */
  scripts: string
  /** The stylesheet's address, and its rules. */
  stylesheet: string
  css: ParsedCss
}

/** One page to be put together. */
export interface PageParts {
  /** Its path with the base folder, or undefined for the 404 page. */
  path?: string
  /** The sum of the data it was drawn from. */
  sum?: string
  head: string
  body: string
  /** Files that the script will ask for at once. */
  preload: readonly string[]
  /** Chunks of script that it will ask for at once. */
  chunks: readonly string[]
  /** Where the page will stand, as readers read it; undefined if that is not known. */
  address: string | undefined
  /** The data that the page holds itself, as JSON. */
  data?: string
}

export function parseTemplate(html: string, css: ParsedCss): Template {
  const tags = html.match(/<script [^>]*><\/script>|<link rel="(?:modulepreload|stylesheet)"[^>]*>/g) ?? []
  const styles = tags.filter((tag) => tag.includes('rel="stylesheet"'))
  const stylesheet = /href="([^"]+)"/.exec(styles[0] ?? '')?.[1]
  const head = /<head>([\s\S]*)<\/head>/.exec(html)?.[1]
  if (styles.length !== 1 || !stylesheet || !head)
    throw new Error('the built index.html is not of the expected form')
  const kept = tags
    .reduce((rest, tag) => rest.replace(tag, ''), head)
    .replace(/<title>.*?<\/title>/, '')
    .replace(/\s*\n\s*/g, '')
  const inside = [...kept.matchAll(/<script>([\s\S]*?)<\/script>/g)].map(([, code = '']) => sha256(code))
  return {
    inside,
    head: kept,
    scripts: tags.filter((tag) => !styles.includes(tag)).join(''),
    stylesheet,
    css,
  }
}

/**
 * A whole page. The rules that it needs stand inside it, so that its text is drawn from this one file; the full
 * stylesheet follows at the end of the body, where it holds nothing up, and the data that the script will read
 * is named last, so that it does not compete with it.
 */
export function fillTemplate(
  template: Template,
  { path, sum, head, body, preload, chunks, data, address = '' }: PageParts,
): string {
  const { style, hash } = criticalCss(template.css, body)
  const files = preload.map((href) => `<link rel="preload" as="fetch" crossorigin href="${href}">`).join('')
  const modules = chunks
    .filter((href) => !template.scripts.includes(href))
    .map((href) => `<link rel="modulepreload" href="${href}">`)
    .join('')
  return (
    `<!doctype html><html lang="zh-Hans"><head>${template.head}` +
    `<meta http-equiv="Content-Security-Policy" content="${policy(hash, template.inside)}">` +
    `${head}<style>${style}</style>${template.scripts}${modules}${files}</head>` +
    `<body><div id="root"${path === undefined ? '' : ` data-path="${escapeHtml(path)}" data-sum="${sum}"`}>${body}</div><p id="address">${escapeHtml(address)}</p>` +
    `${data === undefined ? '' : pageDataElement(data)}<link rel="stylesheet" href="${template.stylesheet}"></body></html>`
  )
}

/** Nothing from elsewhere, nothing inline but the page's own rules and early script (standards: security). */
const policy = (styleHash: string, scriptHashes: readonly string[]) =>
  [
    "default-src 'none'",
    ["script-src 'self'", ...scriptHashes.map((hash) => `'sha256-${hash}'`)].join(' '),
    `style-src 'self' 'sha256-${styleHash}'`,
    "img-src 'self' data:",
    "connect-src 'self'",
    "manifest-src 'self'",
    "worker-src 'self'",
    "base-uri 'none'",
    "form-action 'self'",
    "require-trusted-types-for 'script'",
  ].join(';')

export const escapeHtml = (text: string): string =>
  text.replace(/[&<>"]/g, (c) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[c] ?? c)
