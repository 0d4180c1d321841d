import { pageDataElement } from '#data/site/page-data.ts'
import { criticalCss, sha256, type ParsedCss } from './critical.ts'

/** The client build's own index.html, taken apart so that each page can be put into it. */
export interface Template {
  /** Before the title: charset, viewport, icons, and the script that runs before anything is drawn. */
  head: string
  /** SHA-256 of each script inside the head, in base64. */
  inside: readonly string[]
  /** The script that fetches the app for a page that can be read without it. */
  wake: Inside
  /** The script that says, on any other page, that the app did not come. */
  lost: Inside
  /** The address of the app's entry, and of the chunks that it always needs. */
  entry: string
  chunks: readonly string[]
  /** The stylesheet's address, and its rules. */
  stylesheet: string
  css: ParsedCss
}

/** A script that stands inside pages: its element, and the SHA-256 of its code in base64. */
interface Inside {
  element: string
  hash: string
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
  /** What machines read of it; after the text, which does not wait for it. */
  structured: string
  /** The data that the page holds itself, as JSON. */
  data?: string
  /** Whether the page can be read without the app, which then comes when the reader has something to do with it. */
  isWhole: boolean
}

export function parseTemplate(html: string, css: ParsedCss): Template {
  const tags = html.match(/<script [^>]*><\/script>|<link rel="(?:modulepreload|stylesheet)"[^>]*>/g) ?? []
  const named = (form: RegExp) => tags.flatMap((tag) => form.exec(tag)?.[1] ?? [])
  const [stylesheet, ...more] = named(/rel="stylesheet".* href="([^"]+)"/)
  const [entry] = named(/<script .* src="([^"]+)"/)
  const wake = scriptOf(/<script( id="wake") type="module">([\s\S]*?)<\/script>/, html)
  const lost = scriptOf(/<script( id="lost")>([\s\S]*?)<\/script>/, html)
  const head = /<head>([\s\S]*)<\/head>/.exec(html)?.[1]
  if (!stylesheet || more.length > 0 || !entry || !head || !wake || !lost)
    throw new Error('the built index.html is not of the expected form')
  const kept = [...tags, wake.tag, lost.tag]
    .reduce((rest, tag) => rest.replace(tag, ''), head)
    .replace(/<title>.*?<\/title>/, '')
    .replace(/\s*\n\s*/g, '')
    .replace(/(<(?:meta|link) [^>]*?) \/>/g, '$1>')
  const inside = [...kept.matchAll(/<script>([\s\S]*?)<\/script>/g)].map(([, code = '']) => sha256(code))
  return {
    inside,
    head: kept,
    wake,
    lost,
    entry,
    chunks: named(/rel="modulepreload".* href="([^"]+)"/),
    stylesheet,
    css,
  }
}

/** A script as it stands in the built index.html (`tag`), and as pages have it: without its name there. */
function scriptOf(form: RegExp, html: string): (Inside & { tag: string }) | undefined {
  const [tag, id = '', code] = form.exec(html) ?? []
  return tag && code ? { tag, element: tag.replace(id, ''), hash: sha256(code) } : undefined
}

/**
 * A whole page. The rules that it needs stand inside it, so that its text is drawn from this one file. What only the app
 * needs (code, the full stylesheet, data) is named in an inert template, for the script inside the page to fetch when the reader has
 * something to do with it; a page that is nothing without the app asks for it at once.
 */
export function fillTemplate(template: Template, parts: PageParts): string {
  const { path, sum, head, body, structured, data, address = '', isWhole } = parts
  const { style, hash } = criticalCss(template.css, body)
  const needs = neededBy(template, parts)
  const sheet = `<link rel="stylesheet" href="${template.stylesheet}">`
  const inside = isWhole ? template.wake : template.lost
  return (
    `<!doctype html><html lang="zh-Hans"><head>${template.head}` +
    `<meta http-equiv="Content-Security-Policy" content="${policy(hash, [...template.inside, inside.hash])}">` +
    `${head}<style>${style}</style>` +
    (isWhole
      ? ''
      : `${inside.element}<script type="module" crossorigin src="${template.entry}"></script>${needs}`) +
    `</head><body><div id="root"${path === undefined ? '' : ` data-path="${escapeHtml(path)}" data-sum="${sum}"`}>${body}</div><p id="address">${escapeHtml(address)}</p>` +
    structured +
    (data === undefined ? '' : pageDataElement(data)) +
    (isWhole
      ? `<template id="later">${needs}${sheet}</template><noscript>${sheet}</noscript>${inside.element}`
      : sheet) +
    '</body></html>'
  )
}

/** What the app will ask for at once: its code, and the files of data. The entry comes first. */
function neededBy({ entry, chunks: always }: Template, { chunks, preload }: PageParts): string {
  const modules = [...new Set([entry, ...always, ...chunks])].map(
    (href) => `<link rel="modulepreload" crossorigin href="${href}">`,
  )
  const files = preload.map((href) => `<link rel="preload" as="fetch" crossorigin href="${href}">`)
  return [...modules, ...files].join('')
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
