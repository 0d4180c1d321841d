import { KINDS, TAG_KINDS, type TagKind } from '#domain/kinds.ts'
import type { Article, Page } from '#domain/schema.ts'
import { articlePath, pagePath, tagPath } from '#domain/urls.ts'
import { zh } from '#texts/zh.ts'
import type { Absolute } from './absolute.ts'
import { rfc3339 } from './dates.ts'

const STANDARD = {
  name: 'ninjs',
  version: '3.2',
  schema: 'https://www.iptc.org/std/ninjs/ninjs-schema_3.2.json',
}
const PLAIN = 'text/plain'

/**
 * A page as ninjs 3.2 (IPTC, https://www.iptc.org/std/ninjs/): a composite with an association per article.
 * ninjs is closed: it has no page number, no role of a person and no place of a name in the text. Our ids go
 * into `altIds`, so that a page can be read back; what a tag is (a company or an organisation) is in its address;
 * credit and writers stand apart in `infoSources`; roles of the people named, and offsets, are lost.
 */
export function ninjsPage(page: Page, absolute: Absolute) {
  return {
    uri: absolute(pagePath(page)),
    standard: STANDARD,
    type: 'composite',
    representationType: 'full',
    ...datesOf(page),
    pubStatus: 'usable',
    language: page.language,
    // In this form in every language: ingest reads the page's name back from it.
    title: `${page.paper} ${zh.date(page.date)} ${zh.page(page.page, page.pageName)}`,
    copyrightHolder: page.paper,
    ...(page.dateCertainty === 'inferred' && { edNote: zh.inferred }),
    ...(page.facsimile && { renditions: [renditionOf('facsimile', page.facsimile, absolute)] }),
    altIds: [{ role: 'banmian/page', value: pagePath(page).slice(1) }],
    associations: page.articles.map((article) => ({
      name: `article-${article.n}`,
      rel: 'item',
      ...ninjsArticle(page, article, absolute),
    })),
  }
}

function ninjsArticle(page: Page, article: Article, absolute: Absolute) {
  const { headline, byline, tags, paragraphs } = article
  const path = articlePath({ ...page, n: article.n })
  const by = [byline.credit, ...byline.authors.map(({ name, role }) => (role ? `${role} ${name}` : name))]
  const about = (type: (typeof KINDS)[TagKind]['schemaType']) =>
    TAG_KINDS.filter((kind) => KINDS[kind].schemaType === type).flatMap((kind) =>
      tags[kind].map(({ name }) => ({ name, rel: 'about', uri: absolute(tagPath({ kind, name })) })),
    )
  const people = [...byline.authors.map(({ name }) => ({ name, rel: 'author' })), ...about('Person')]
  const organisations = about('Organization')
  const places = about('Place')
  const sources = [
    ...(byline.credit ? [{ name: byline.credit, role: 'credit' }] : []),
    ...byline.authors.map(({ name, role }) => (role ? { name, role } : { name })),
  ]
  const body = paragraphs.join('\n')
  return {
    uri: absolute(path),
    type: 'text',
    representationType: 'full',
    ...datesOf(page, article.updated),
    pubStatus: 'usable',
    language: page.language,
    title: headline.main,
    headlines: headlinesOf(article),
    ...(by.some(Boolean) && { by: by.filter(Boolean).join(' ') }),
    ...(sources.length > 0 && { infoSources: sources }),
    bodies: [{ role: 'main', contentType: PLAIN, charCount: Array.from(body).length, value: body }],
    ...(people.length > 0 && { people }),
    ...(organisations.length > 0 && { organisations }),
    ...(places.length > 0 && { places }),
    altIds: [{ role: 'banmian/article', value: path.slice(1) }],
    ...(article.images && {
      associations: article.images.map((image, i) => pictureOf(image, i, path, absolute)),
    }),
  }
}

function headlinesOf({ headline }: Article) {
  const roles = ['main', 'kicker', 'sub'] as const
  return roles.flatMap((role) => {
    const value = headline[role]
    return value ? [{ role, contentType: PLAIN, value }] : []
  })
}

/** A correction is a later version of what was printed. */
const datesOf = ({ date }: Page, updated?: string) => ({
  contentCreated: rfc3339(date),
  versionCreated: rfc3339(updated ?? date),
})

type Image = NonNullable<Article['images']>[number]

function pictureOf(image: Image, i: number, path: string, absolute: Absolute) {
  const { src, width, height, alt, caption, credit } = image
  const descriptions = [
    ...(caption ? [{ role: 'caption', contentType: PLAIN, value: caption }] : []),
    ...(alt ? [{ role: 'alt', contentType: PLAIN, value: alt }] : []),
  ]
  return {
    name: `picture-${i + 1}`,
    rel: 'picture',
    uri: `${absolute(path)}#picture-${i + 1}`,
    type: 'picture',
    ...(descriptions.length > 0 && { descriptions }),
    ...(credit && { by: credit }),
    renditions: [renditionOf('original', { src, width, height }, absolute)],
  }
}

const renditionOf = (
  name: string,
  { src, width, height }: NonNullable<Page['facsimile']>,
  absolute: Absolute,
) => ({
  name,
  href: /^https?:/i.test(src) ? src : absolute(`/${src}`),
  width,
  height,
})
