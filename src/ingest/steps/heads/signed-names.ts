import type { Byline } from '#domain/schema.ts'
import { readAuthors } from './byline.ts'
import { endsSentence } from '../characters/marks.ts'
import { hasCompoundSurname, hasSurname } from '../characters/surnames.ts'
import { isWord } from '../characters/words.ts'
import { readPlaced } from '../lines/placed-writers.ts'

/** Names in brackets and nothing else, behind a sentence's end: ……。（孙其美 汤 军）. */
const IN_BRACKETS = /[。！？!?”’」』…][（(]([\p{Script=Han}\s　、，]{2,24})[)）]$/u
/** The same in a line of its own: （杨晓川）, （王大力 文）. */
const ALONE = /^[（(]([\p{Script=Han}\s　、，]{2,24}?)(?:[\s　]文)?[)）]$/u
/** What ends no name there: （全文完）, （张三摄）, （宋老师）. */
const NO_NAME = /(?:[完续續载載摄攝绘繪图圖译譯选選摘电電]|老师|老師|医生|醫生|先生|女士|同学|同學|主任)$/u

/**
 * Who signs a story by name alone, in brackets behind its last sentence (……。（黎晓明）) or in a line of their own below it → authors
 * without a role; undefined where it is something else. News in brief has a writer behind each piece: of several none wrote the whole.
 */
export function readNamed(paragraphs: readonly string[]): Byline['authors'] | undefined {
  const last = paragraphs.at(-1) ?? ''
  const [, line] = endsSentence(paragraphs.at(-2) ?? '') ? (ALONE.exec(last) ?? []) : []
  // With where they are from, or what they are: （高庄乡 石玉良）.
  const placed = line === undefined ? undefined : readPlaced(line)
  if (placed?.authors.every(({ role }) => role !== undefined)) return placed.authors
  const names = line === undefined ? namesAt(last) : namesIn(line)
  const others = paragraphs.slice(0, -1).some((text) => namesAt(text) !== undefined)
  return others ? undefined : names?.map((name) => ({ name }))
}

const namesAt = (text: string): string[] | undefined => namesIn(IN_BRACKETS.exec(text)?.[1] ?? '')

function namesIn(inside: string): string[] | undefined {
  const names = readAuthors(inside, true)?.flatMap(({ name, role }) =>
    role === undefined ? glued(name) : '',
  )
  return names?.every(isName) ? names : undefined
}

/** Two names of two characters that no blank parts: 陈杰杨颖. */
function glued(names: string): string[] {
  const pair = [names.slice(0, 2), names.slice(2)]
  return names.length === 4 && !hasCompoundSurname(names) && pair.every(isName) ? pair : [names]
}

const isName = (name: string): boolean =>
  /^\p{Script=Han}{2,4}$/u.test(name) &&
  (name.length < 4 || hasCompoundSurname(name)) &&
  hasSurname(name) &&
  !isWord(name) &&
  !NO_NAME.test(name)
