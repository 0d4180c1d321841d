import type { Page } from '#domain/schema.ts'
import type { Names } from '../tag/registry/names-file.ts'
import { namesOfPage, type Archive } from './article-names.ts'
import { namesakesOn } from './namesakes.ts'
import type { Proposal } from './proposal.ts'
import { shortNamesOn } from './short-names.ts'

/** All that may be asked about who is who on a page, given all others. Pure: equal pages give equal questions. */
export function proposalsFor(page: Page, archive: Archive, names: Names): Proposal[] {
  const own = namesOfPage(page)
  return [...namesakesOn(own, archive, names), ...shortNamesOn(own, archive, names)]
}
