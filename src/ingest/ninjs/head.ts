import * as v from 'valibot'
import { DateSchema } from '#domain/schema.ts'
import { parseDate, parsePageNumber } from '#domain/urls.ts'
import type { Doubts, PageHead } from '../stages.ts'
import { PageTextError } from '../steps/file/page-text-error.ts'
import type { Item } from './schema.ts'
import { say } from '../wording/said.ts'

/** The value of an item's other id of a role. */
export const altId = ({ altids }: Pick<Item, 'altids'>, role: string): string | undefined =>
  altids.find((one) => one.role === role)?.value

/** The site's address before a path of ours, to know its own files by. */
export function siteOf(item: Item): string | undefined {
  const path = altId(item, 'banmian/page') ?? altId(item, 'banmian/article')
  return path !== undefined && item.uri?.endsWith(`/${path}`)
    ? item.uri.slice(0, -path.length - 1)
    : undefined
}

/** Paper, date and page of a file; see readNinjs. Throws a {@link PageTextError} where they cannot be seen. */
export function headOf(item: Item, file: string, doubts: Doubts): PageHead {
  const [, named, namedPage] = /(\d{4}-\d{2}-\d{2})-(\d{1,2})\.json$/u.exec(file) ?? []
  const [ownDate, ownPage] = (altId(item, 'banmian/page') ?? altId(item, 'banmian/article') ?? '').split('/')
  const date =
    parseDate(ownDate) ??
    parseDate(named) ??
    dayOf(item.contentcreated ?? item.versioncreated ?? item.firstcreated)
  if (date === undefined) throw new PageTextError(0, say('no-day'))
  const paper = item.copyrightholder?.trim() ?? ''
  if (paper === '' || paper.length > 60) throw new PageTextError(0, say('no-paper'))
  const page = parsePageNumber(ownPage) ?? parsePageNumber(namedPage?.padStart(2, '0'))
  if (page === undefined)
    doubts.push({
      line: 0,
      kind: 'page',
      said: say('page-assumed'),
      text: item.title ?? '',
    })
  const pageName = / 第\d{2}版 (.{1,60})$/u.exec(altId(item, 'banmian/page') ? (item.title ?? '') : '')?.[1]
  return {
    paper,
    language: /^[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/u.test(item.language ?? '')
      ? (item.language ?? '')
      : 'zh-Hans',
    date,
    dateCertainty: item.ednote?.includes('日期为推定') ? 'inferred' : 'printed',
    page: page ?? 1,
    ...(pageName ? { pageName } : {}),
  }
}

/** The day in China (UTC+8) of an RFC 3339 time; a day without a time stands for itself. */
export function dayOf(time: string | undefined): string | undefined {
  if (time === undefined) return undefined
  if (v.is(DateSchema, time)) return time
  const ms = Date.parse(time)
  return Number.isNaN(ms) ? undefined : new Date(ms + 8 * 3_600_000).toISOString().slice(0, 10)
}
