import type { Byline } from '#domain/schema.ts'
import { readAuthors } from './byline.ts'
import { simplified } from './simplified.ts'
import { hasSurname } from './surnames.ts'

const LONGEST = 40
const MARK = /^[□■○●◎▲◆☉⊙]\s*/u
/** What was done, before or after the names: kept as the credit. */
const WORK = String.raw`文\s*[/／]\s*图|图\s*[/／]\s*文|文图|图文|文并摄|摄影报道|采写|撰文|整理`
const BEFORE = new RegExp(String.raw`^(?:${WORK}|[文图]\s*[/／:：])\s*[:：]?\s*`, 'u')
const AFTER = new RegExp(String.raw`\s*(?:${WORK}|[/／]\s*文|报道)$`, 'u')
const WORKED = new RegExp(String.raw`(?:${WORK})[)）]?$`, 'u')
/** Words of office as a line of writers has them; other words before one (请首都记者, 新闻工作者) make a headline. */
const OFFICE =
  /^(?:本报|本刊|本台|本网|新华社|[^，]{2,4}[日晚晨时]报|[^，]{2,4}(?:台|社|网))?(?:全媒体|融媒体|特约|首席|实习|见习|驻\p{Script=Han}{1,6})?(?:记者|通讯员|特派员|评论员|作者|实习生)$/u

/**
 * A line of writers under a headline or at a story's end (本报记者 张三 文/图, □记者 李四) → who wrote it; undefined
 * where it is something else. Without a word of office there must be a mark or a word of work.
 */
export function readWriters(line: string): Byline | undefined {
  if (line.length > LONGEST || /[。！？；]|(?:[摄攝绘繪图圖]|供稿)[)）]?$/u.test(line.replace(WORKED, '')))
    return undefined
  const bare = line.replace(MARK, '').replace(/^[（(](.*)[)）]$/u, '$1')
  const own = simplified(bare)
  const before = BEFORE.exec(own)?.[0].length ?? 0
  const after = before > 0 ? 0 : (AFTER.exec(own)?.[0].length ?? 0)
  const text = bare.slice(before, bare.length - after).trim()
  const work = [bare.slice(0, before), bare.slice(bare.length - after)].join('').trim()
  const authors = readAuthors(text, true)
  if (!authors) return undefined
  const isNamed = authors.every(({ role }) => role !== undefined && OFFICE.test(simplified(role)))
  const isMarked = /^[□◎☉⊙]/u.test(line) || /[/／:：]/u.test(work)
  if (!isNamed && !(isMarked && authors.every(isBareName))) return undefined
  return work === '' ? { authors } : { credit: work, authors }
}

const isBareName = ({ name, role }: Byline['authors'][number]): boolean =>
  role === undefined && hasSurname(name)

/** A name alone, as it stands between a poem's headline and its lines. */
export const isNameAlone = (text: string): boolean => /^\p{Script=Han}{2,4}$/u.test(text) && hasSurname(text)

/** A letter's writer: where from, and the name. */
export function readSender(line: string): Byline | undefined {
  const [, role = '', name = ''] =
    /^([\p{Script=Han}\d]{1,12})[\s　]+([\p{Script=Han}·]{2,5})$/u.exec(line) ?? []
  return name === '' ? undefined : { authors: [{ name, role }] }
}

/** What a letter to the editor begins with. */
export const isLetter = (text: string): boolean =>
  /^(?:编辑|編輯|编者|主编)(?:同志|先生|部|老师)?[:：]/u.test(text)
