import { outputsZh } from '#texts/outputs-zh.ts'
import { linesOf } from './lines-of.ts'
import { Refused } from './refused.ts'
import { escapeHtml } from './render/template.ts'

/** An address that moved: paths without the base folder, unencoded; `to` may end in a fragment. */
export interface Redirect {
  from: string
  to: string
}

interface Line extends Redirect {
  place: string
}

/** Something in the redirects file cannot be used; the message names file, line and remedy. */
export class RedirectError extends Refused {}

/**
 * The redirects of a file, chains resolved to their end; none when there is no such file.
 * @throws RedirectError for a line that cannot be used, a repeated address or a loop
 */
export const readRedirects = (file: string): Redirect[] => parseRedirects(linesOf(file), file)

/** `old-path new-path  # why`, one a line; see readRedirects. */
export function parseRedirects(rows: readonly string[], file: string): Redirect[] {
  const lines = new Map<string, Line>()
  for (const [i, raw] of rows.entries()) {
    const place = `${file}:${i + 1}`
    // A fragment follows its path directly; only a # after space (or first) begins a comment.
    const content = (raw.split(/(?:^|\s)#/)[0] ?? '').trim()
    if (!content) continue
    const [from, to, more] = content.split(/\s+/)
    if (!from || !to || more !== undefined)
      throw new RedirectError(`${place}: expected "old-path new-path  # why"; got "${content}"`)
    const line = { from: pathOf(from, place), to: pathOf(to, place, true), place }
    const earlier = lines.get(line.from)
    if (line.from === '/')
      throw new RedirectError(`${place}: the front page / cannot redirect; remove the line`)
    if (earlier)
      throw new RedirectError(`${place}: ${line.from} is redirected in ${earlier.place} too; keep one`)
    lines.set(line.from, line)
  }
  return [...lines.values()].map((line) => ({ from: line.from, to: endOf(line, lines) }))
}

/**
 * Redirects neither hide an address that exists nor lead to one that doesn't.
 * @param exists whether the build makes a page at a path (no base folder, unencoded, no fragment)
 * @throws RedirectError
 */
export function checkRedirects(
  redirects: readonly Redirect[],
  exists: (path: string) => boolean,
  file: string,
): void {
  for (const { from, to } of redirects) {
    if (exists(from))
      throw new RedirectError(`${file}: ${from} is a page of this build; remove its redirect, or the page`)
    if (!exists(withoutFragment(to)))
      throw new RedirectError(`${file}: ${from} leads to ${to}, which does not exist; correct the new path`)
  }
}

const withoutFragment = (path: string) => path.split('#')[0] ?? ''

function endOf(start: Line, lines: ReadonlyMap<string, Line>): string {
  const seen = new Set([start.from])
  let at = start
  for (;;) {
    const path = withoutFragment(at.to)
    if (seen.has(path))
      throw new RedirectError(
        `${start.place}: ${[...seen, path].join(' → ')} is a loop; break it at one line`,
      )
    seen.add(path)
    const next = lines.get(path)
    if (!next) return at.to
    at = next
  }
}

function pathOf(written: string, place: string, fragment = false): string {
  let path: string
  try {
    path = decodeURI(written).normalize('NFC')
  } catch {
    throw new RedirectError(`${place}: "${written}" is badly percent-encoded; write the path as it reads`)
  }
  const bare = fragment ? withoutFragment(path) : path
  // What no address of ours holds, and what would mean something to HTML, nginx or _redirects.
  const unsafe = /[\p{Cc}\s"'`<>\\?#;{}$*:%|^[\]]/u.exec(bare) ?? /[^\w.~-]/.exec(path.slice(bare.length + 1))
  if (!bare.startsWith('/') || bare.includes('//') || /\/\.\.?(\/|$)/.test(bare) || unsafe)
    throw new RedirectError(
      `${place}: "${written}" is not a path of this site; write it like /2024-02-24/01/1${unsafe ? `, without ${unsafe[0]}` : ''}`,
    )
  return path.replace(/(?<=.)\/(?=$|#)/, '')
}

/**
 * The page at an old address, for any host. The canonical link tells search engines where it went, so no noindex:
 * that would make them drop the address instead of moving it.
 * @param href the new address on this host, base folder included, percent-encoded
 * @param canonical the same, absolute; empty when the site does not know where it stands
 */
export function redirectPage(href: string, canonical: string): string {
  const { title, before, link, after } = outputsZh.moved
  const to = escapeHtml(href)
  const lasting = canonical && `<link rel="canonical" href="${escapeHtml(withoutFragment(canonical))}">`
  return (
    '<!doctype html><html lang="zh-Hans"><head><meta charset="utf-8">' +
    '<meta name="viewport" content="width=device-width,initial-scale=1">' +
    `<meta http-equiv="Content-Security-Policy" content="default-src 'none';base-uri 'none';form-action 'none'">` +
    `<title>${title}</title>${lasting}` +
    `<meta http-equiv="refresh" content="0;url=${to}"></head>` +
    `<body><p>${before}<a href="${to}">${link}</a>${after}</p></body></html>`
  )
}
