import { splitHeader } from '#ingest/steps/file/header.ts'
import type { Head } from './protocol.ts'

const DAY = /(\d{4})\s*年\s*(\d{1,2})\s*月\s*(\d{1,2})\s*日/u
const FILE_DAY = /(\d{4})[-_.年]?(\d{1,2}|(?<=[-_.年])\d)[-_.月]?(\d{2}|(?<=[-_.月])\d)(?!\d)/u
const LEAF = /(?:第\s*)?[A-Z]?(\d{1,2})\s*版|第([一二三四五六七八九十]{1,3})版/u
const PAPER = /(?<![本该我据])(\p{Script=Han}{2,8}?(?:日报|晚报|晨报|早报|时报|商报|快报|周报))/u
const DIGITS = '零一二三四五六七八九'

/** What a page's own lines and its file name say of it; a field that nothing tells is absent. */
export type Guess = Partial<Head>

/**
 * Guesses a header from a page head or foot as papers print it (某市日报 2024年2月24日 星期六 第1版 要闻), else from
 * the file's name (2024-02-24-01.txt). Only short lines count: a day named in a story is not the paper's own.
 */
export function guessHead(text: string, fileName = ''): Guess {
  const lines = text.split(/\r\n|[\n\r]/u).map((line) => line.trim())
  const edges = [...lines.filter(Boolean).slice(0, 8), ...lines.filter(Boolean).slice(-5)].filter(
    (line) => line.length <= 60 && !/[。，,；;]/u.test(line),
  )
  const heads = edges.filter((line) => DAY.test(line) || LEAF.test(line))
  const printed = dayIn(heads.find((line) => DAY.test(line)) ?? '', DAY)
  const leaf = heads.find((line) => LEAF.test(line)) ?? ''
  const paper = heads.map((line) => PAPER.exec(line)?.[1]).find((found) => found !== undefined)
  const pageName = leaf ? nameBeside(leaf) : undefined
  return {
    ...guessFromName(fileName),
    ...present({ paper, page: leafOf(leaf), pageName, ...dated(printed) }),
  }
}

const dated = (date: string | undefined): Guess => (date ? { date, dateCertainty: 'printed' } : {})

/** A day that only the file's name tells was not printed on the page. */
function guessFromName(fileName: string): Guess {
  const stem = fileName.replace(/\.\w+$/u, '')
  const date = dayIn(stem, FILE_DAY)
  if (!date) return present({ page: leafOf(stem) })
  const rest = stem.slice((FILE_DAY.exec(stem)?.index ?? 0) + (FILE_DAY.exec(stem)?.[0].length ?? 0))
  const page = leafOf(rest) ?? /^\D{0,3}0*([1-9]\d?)(?!\d)/u.exec(rest)?.[1]
  return { date, dateCertainty: 'inferred', ...present({ page }) }
}

function dayIn(text: string, pattern: RegExp): string | undefined {
  const [, year = '', month = '', day = ''] = pattern.exec(text) ?? []
  const date = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
  const time = Date.parse(`${date}T00:00:00Z`)
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(date) ? date : undefined
}

function leafOf(text: string): string | undefined {
  const [, digits, han] = LEAF.exec(text) ?? []
  if (digits && Number(digits) > 0) return String(Number(digits))
  return han ? String(hanNumber(han)) : undefined
}

function hanNumber(text: string): number {
  const [tens, units] = text.includes('十') ? text.split('十') : ['', text]
  const ten = text.includes('十') ? (tens === '' ? 10 : DIGITS.indexOf(tens ?? '') * 10) : 0
  return ten + (units ? DIGITS.indexOf(units) : 0)
}

/** The page's name stands beside its number: “第1版 要闻”, “要闻 01版”. */
function nameBeside(line: string): string | undefined {
  const after = /版\s*[|｜丨·•:：]?\s*(\p{Script=Han}{2,6})(?=$|\s)/u.exec(line)?.[1]
  const before = /(?:^|[\s|｜丨·•])(\p{Script=Han}{2,6})\s*[|｜丨·•]?\s*(?:第\s*)?[A-Z]?\d{1,2}\s*版/u.exec(
    line,
  )?.[1]
  return [after, before].find(
    (name) => name !== undefined && !PAPER.test(name) && !/^(?:星期|周)./u.test(name),
  )
}

function present(guess: { [K in keyof Head]?: Head[K] | undefined }): Guess {
  return Object.fromEntries(Object.entries(guess).filter(([, value]) => value !== undefined))
}

/** A text that came with a header of its own (a file of content/): its fields, and the text below; else undefined. */
export function takeHeader(text: string): { head: Head; text: string } | undefined {
  if (!/^\uFEFF?---[ \t]*\r?\n/u.test(text)) return undefined
  try {
    const { head, raw } = splitHeader(text)
    const { paper, date, dateCertainty, page, pageName = '' } = head
    return { head: { paper, date, dateCertainty, page: String(page), pageName }, text: raw.text }
  } catch {
    return undefined
  }
}
