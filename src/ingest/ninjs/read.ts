import { DataError, parseData } from '#domain/parse.ts'
import type { Headline } from '#domain/schema.ts'
import { parseArticleId } from '#domain/urls.ts'
import type { Doubts, DraftArticle, PageHead } from '../stages.ts'
import { PageTextError } from '../steps/file/page-text-error.ts'
import { paragraphsOf, textsOf } from './body.ts'
import { bylineOf } from './byline.ts'
import { imageOf, sourceOf } from './pictures.ts'
import { altId, dayOf, headOf, siteOf } from './head.ts'
import { tagsOf } from './tags.ts'
import { ItemSchema, smallKeys, type ArticleItem, type Item, type Picture } from './schema.ts'
import { say, type Said } from '../wording/said.ts'

/** A ninjs file as the pipeline goes on with it. `single`: the file is one article, not a page. */
export interface NinjsPage {
  head: PageHead
  drafts: DraftArticle[]
  single: boolean
}

/**
 * Reads a ninjs 2.x or 3.x file: a composite is a page with an article per association, another item a page of one
 * article. Date and page come from `altIds` (banmian/page, banmian/article), else from the file's name
 * (`2024-02-24-03.json`), else the date from `contentCreated` in China's time, and the page is 1, with a doubt.
 * Throws a {@link PageTextError} that names the place in the file and the remedy.
 */
export function readNinjs(text: string, file: string, doubts: Doubts): NinjsPage {
  const item = parseItem(text, file)
  const single = item.type !== 'composite' && item.associations.every(isPicture)
  const items = single ? [item] : item.associations
  const head = headOf(item, file, doubts)
  const site = siteOf(item)
  const drafts = items.flatMap((own, i): DraftArticle[] => {
    const place = single ? 'the item' : `associations[${i}]`
    if (isPicture(own) && !single) {
      leaveOut(say('picture-of-page', place), nameOf(own), doubts)
      return []
    }
    if (own.pubstatus === 'canceled' || own.pubstatus === 'withheld') {
      leaveOut(say('not-usable', place, own.pubstatus), nameOf(own), doubts)
      return []
    }
    return [draftOf(own, place, head, site, doubts)]
  })
  if (drafts.length === 0) throw new PageTextError(0, say('no-article'))
  const facsimile = single ? undefined : item.renditions.find(({ name }) => name === 'facsimile')
  const { href, width, height } = facsimile ?? {}
  const whole = href !== undefined && width !== undefined && height !== undefined
  return {
    head: whole ? { ...head, facsimile: { src: sourceOf(href, site), width, height } } : head,
    drafts,
    single,
  }
}

function parseItem(text: string, file: string): Item {
  let data: unknown
  try {
    data = JSON.parse(text.replace(/^\uFEFF/u, ''))
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    const at = /position (\d+)/u.exec(reason)?.[1]
    const line = at === undefined ? 0 : text.slice(0, Number(at)).split('\n').length
    throw new PageTextError(line, say('no-json', reason))
  }
  try {
    return parseData(ItemSchema, smallKeys(data), file)
  } catch (error) {
    if (!(error instanceof DataError)) throw error
    throw new PageTextError(0, say('not-ninjs', error.problem))
  }
}

const isPicture = ({ type, bodies }: Picture): boolean =>
  bodies.length === 0 && /^(?:picture|graphic|video|audio)$/u.test(type ?? '')

const nameOf = ({ title, name }: Picture): string => title ?? name ?? ''

function leaveOut(said: Said, text: string, doubts: Doubts): void {
  doubts.push({ line: 0, kind: 'left-out', said, text })
}

function draftOf(
  item: ArticleItem,
  place: string,
  head: PageHead,
  site: string | undefined,
  doubts: Doubts,
): DraftArticle {
  const paragraphs = paragraphsOf(item)
  if (paragraphs === undefined) throw new PageTextError(0, say('no-body', place))
  const id = altId(item, 'banmian/article')
  const n = id === undefined ? undefined : parseArticleId(id)?.n
  const images = item.associations.flatMap((own) => {
    const image = isPicture(own) ? imageOf(own, site) : undefined
    if (!image) leaveOut(say('no-picture', place), nameOf(own), doubts)
    return image ? [image] : []
  })
  const version = dayOf(item.versioncreated)
  const updated = n !== undefined && version !== undefined && version > head.date ? version : undefined
  return {
    headline: headlineOf(item, place, paragraphs),
    byline: bylineOf(item, id !== undefined),
    paragraphs,
    line: 0,
    carried: {
      tags: tagsOf(item, site),
      ...(n === undefined ? {} : { n }),
      ...(images.length > 0 ? { images } : {}),
      ...(updated === undefined ? {} : { updated }),
    },
  }
}

const ROLES = { kicker: /kicker|引题|眉题/iu, sub: /^sub|deck|副题/iu }

function headlineOf(item: ArticleItem, place: string, paragraphs: readonly string[]): Headline {
  const texts = item.headlines.map((one) => ({ role: one.role ?? '', text: textsOf(one).join(' ') }))
  const kicker = texts.find(({ role }) => ROLES.kicker.test(role))?.text
  const sub = texts.find(({ role }) => ROLES.sub.test(role))?.text
  const rest = texts.filter(({ role }) => !ROLES.kicker.test(role) && !ROLES.sub.test(role))
  const main = (rest.find(({ role }) => role === 'main') ?? rest[0])?.text || item.title?.trim()
  if (!main && paragraphs.length === 0) throw new PageTextError(0, say('no-headline', place))
  return { ...(kicker ? { kicker } : {}), main: main || '无题', ...(sub ? { sub } : {}) }
}
