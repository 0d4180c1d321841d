import { TAG_KINDS } from '#domain/kinds.ts'
import { linesOf } from '../lines-of.ts'
import { Refused } from '../refused.ts'

/** Where feeds stand beside the site's own. */
const FOLDERS = [...TAG_KINDS, 'authors']

/**
 * Addresses of tags and authors whose feeds stay, however few articles they have: one a line, `/people/王小明  # since 2024`. A
 * feed that was offered must not vanish because a correction took an article from it, and what a build makes
 * depends on its input only: so what was offered is written down, as old addresses are.
 * @throws if a line is not such an address
 */
export function readKeptFeeds(file: string): Set<string> {
  const paths = linesOf(file).map((line) =>
    line
      .split(/(?:^|\s)#/, 1)
      .join('')
      .trim()
      .normalize('NFC'),
  )
  for (const [i, path] of paths.entries()) {
    const [, kind, name, more] = path.split('/')
    if (path && (!FOLDERS.some((one) => one === kind) || !name || more !== undefined))
      throw new Refused(
        `${file}:${i + 1}: "${path}" is not the address of a tag or an author; write it like /people/王小明`,
      )
  }
  return new Set(paths.filter(Boolean))
}
