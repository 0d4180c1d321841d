import type { Tag } from '#domain/tags.ts'
import { isWriter } from './byline.ts'
import type { ArticleItem } from './schema.ts'

const COMPANY = /(?:公司|集团|厂|银行|商行|株式会社|Inc\.?|Ltd\.?|GmbH|AG|LLC|Corp\.?|Co\.)$/u

/** The names an item gives. ninjs has no companies: our own items say so in the address, of others the name tells. */
export function tagsOf({ people, organisations, places }: ArticleItem, site: string | undefined): Tag[] {
  const ours = (uri: string | undefined, kind: string): boolean =>
    site !== undefined && uri !== undefined && uri.startsWith(`${site}/${kind}/`)
  const named = (name: string | undefined): name is string =>
    name !== undefined && name.trim() !== '' && name.length <= 100
  return [
    ...people.flatMap(({ name, rel }): Tag[] =>
      named(name) && !isWriter(rel) ? [{ kind: 'people', name }] : [],
    ),
    ...organisations.flatMap(({ name, uri }): Tag[] => {
      if (!named(name)) return []
      const company = ours(uri, 'companies') || (!ours(uri, 'organisations') && COMPANY.test(name))
      return [{ kind: company ? 'companies' : 'organisations', name }]
    }),
    ...places.flatMap(({ name }): Tag[] => (named(name) ? [{ kind: 'places', name }] : [])),
  ]
}
