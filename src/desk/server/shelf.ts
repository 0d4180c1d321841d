import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { pageId } from '#domain/urls.ts'
import { splitHeader } from '#ingest/steps/file/header.ts'
import { readText, textOf } from '#ingest/text-file.ts'
import { nameOf } from '../page-text.ts'
import type { Head, Opened, Shelf } from '../protocol.ts'

/** Where the desk works: the folder of page texts, and the data folder that `pages/` stands in. */
export interface Places {
  content: string
  data: string
}

/** Where ingest writes a page, and where it leads removed articles away: as `npm run ingest` does. */
export const pageFile = ({ data }: Places, { date, page }: { date: string; page: number }): string =>
  join(data, 'pages', `${pageId({ date, page })}.json`)
export const redirectsFile = ({ content }: Places): string => join(content, 'redirects.txt')

const PAGE_TEXT = /^(\d{4}-\d{2}-\d{2}-\d{1,2})\.txt$/

/** The page texts there are, newest first; the paper's name is that of the newest one that can be read. */
export function listShelf({ content }: Places): Shelf {
  const names = existsSync(content) ? readdirSync(content) : []
  const files = names
    .flatMap((name) => PAGE_TEXT.exec(name)?.[1] ?? [])
    .sort()
    .reverse()
  return { paper: files.map((name) => paperOf(join(content, `${name}.txt`))).find(Boolean) ?? '', files }
}

function paperOf(path: string): string {
  try {
    return splitHeader(readText(path)).head.paper
  } catch {
    return ''
  }
}

/** The name under which a page is kept: the one that stands there, also with a single digit; else with two. */
export function standingName({ content }: Places, head: Pick<Head, 'date' | 'page'>): string {
  const [name, short] = [nameOf(head), `${head.date}-${Number(head.page)}`]
  const stands = (own: string): boolean => existsSync(join(content, `${own}.txt`))
  return !stands(name) && stands(short) ? short : name
}

/** Takes a page text apart for the desk. Throws where it is not there or its header cannot be read. */
export function openPage(places: Places, name: string): Opened {
  if (!PAGE_TEXT.test(`${name}.txt`))
    throw new Error(`“${name.slice(0, 40)}” is no page of ${places.content}/`)
  const { head, raw } = splitHeader(textOf(readFileSync(join(places.content, `${name}.txt`))))
  const { paper, date, dateCertainty, page, pageName = '' } = head
  return {
    head: { paper, date, dateCertainty, page: String(page), pageName },
    text: raw.text,
    edits: readText(join(places.content, `${name}.edits.txt`)),
    known: stateOf(places, name),
  }
}

/** What the disk holds of a page, as a digest; '' where it holds nothing. */
export function stateOf({ content }: Places, name: string): string {
  return digestOf(readText(join(content, `${name}.txt`)), readText(join(content, `${name}.edits.txt`)))
}

/** The state of a page with this text and these edits. */
export const digestOf = (text: string, edits: string): string =>
  text === '' && edits === '' ? '' : createHash('sha256').update(`${text}\0${edits}`).digest('hex')
