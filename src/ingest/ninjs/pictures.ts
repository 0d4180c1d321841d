import type { Article } from '#domain/schema.ts'
import { textsOf } from './body.ts'
import type { Picture } from './schema.ts'

type Image = NonNullable<Article['images']>[number]

/** A file of the site that ninjs names in full, as page JSON has it; addresses elsewhere stay. */
export function sourceOf(href: string, site: string | undefined): string {
  if (site === undefined || !href.startsWith(`${site}/`)) return href
  try {
    return decodeURI(href.slice(site.length + 1))
  } catch {
    return href
  }
}

/** A picture of an item; undefined where it lacks an address or its size, without which a page would jump. */
export function imageOf(picture: Picture, site: string | undefined): Image | undefined {
  const best = picture.renditions
    .filter(({ href, width, height }) => href && isSize(width) && isSize(height))
    .sort((a, b) => rank(b.name) - rank(a.name) || (b.width ?? 0) - (a.width ?? 0))[0]
  const { href, width, height } = best ?? {}
  if (href === undefined || width === undefined || height === undefined) return undefined
  const said = (role: RegExp): string =>
    picture.descriptions
      .filter((one) => role.test(one.role ?? ''))
      .flatMap(textsOf)
      .join('\n')
  const caption = said(/^caption$/iu) || said(/^(?:main)?$/iu)
  return {
    src: sourceOf(href, site),
    width,
    height,
    alt: said(/^alt/iu),
    ...(caption ? { caption } : {}),
    ...(picture.by ? { credit: picture.by } : {}),
  }
}

const isSize = (n: number | undefined): boolean =>
  n !== undefined && Number.isInteger(n) && n >= 1 && n <= 50_000
const rank = (name: string | undefined): number => (name === 'original' ? 1 : 0)
