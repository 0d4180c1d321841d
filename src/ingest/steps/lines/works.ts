import type { Byline } from '#domain/schema.ts'
import { joinSpaced } from '../heads/byline.ts'
import { simplified } from '../characters/simplified.ts'
import { hasSurname } from '../characters/surnames.ts'

export const WORD_OF_OFFICE = '记者|通讯员|特派员|评论员|撰稿人|作者|实习生|报道组'
/** Words of office as a line of writers has them; other words before one (请首都记者, 新闻工作者) make a headline. */
export const OFFICE = new RegExp(
  String.raw`^(?:本报|本刊|本台|本网|新华社|[^，]{0,6}报|[^，]{1,6}(?:台|社|网|刊)|[^，]{0,8}融媒体中心)?` +
    String.raw`(?:全媒体|融媒体|学生|校园|社区|职工|农民|青年|业余|特约|首席|实习|见习|文字|摄影|驻\p{Script=Han}{1,6})?(?:${WORD_OF_OFFICE})$`,
  'u',
)
/** One of several who each did their part: 张三/文, 图/李四. */
const WORKER =
  /^(?:([文图]|摄影?)[/／:：]([\p{Script=Han}·]{2,8})|([\p{Script=Han}·]{2,8})[/／]([文图]|摄影?))$/u

/** What was done for a story and by whom, a mark between: 文｜记者 张三 图｜李四, 报道：张三 摄影：李四, 文·张三 图·李四. */
const DONE = '文|图|圖|图片|圖片|摄影|攝影|撰文|采写|採寫|采访|採訪|报道|報道|報導|整理|制图'
const WORKS = new RegExp(`^(?:${DONE})\\s?[|｜/／:：·]`, 'u')
const NEXT_WORK = new RegExp(`\\s{1,4}(?=(?:${DONE})\\s?[|｜/／:：·])`, 'u')

export function readWorks(line: string): Byline | undefined {
  if (!WORKS.test(line)) return undefined
  const parts = line.split(NEXT_WORK)
  // One thing done is a line of writers only with a stroke; other marks stand after headings too.
  if (parts.length < 2 && !/[|｜]/u.test(line)) return undefined
  const authors = parts.flatMap((part) => {
    const at = part.search(/[\s|｜/／:：·]/u)
    const work = part.slice(0, at)
    const words = joinSpaced(part.slice(at).replace(/^[\s|｜/／:：·]+/u, '')).split(/[\s|｜/／:：、]+/u)
    const office = OFFICE.test(simplified(words[0] ?? '')) ? words.shift() : undefined
    return words.map((name) => ({ name, role: [work, office].filter(Boolean).join(' ') }))
  })
  const areNames = authors.every(({ name }) => /^[\p{Script=Han}·]{2,8}$/u.test(name))
  return authors.length > 0 && (areNames || /[|｜]/u.test(line)) ? { authors } : undefined
}

/** One thing done and by whom, which is of a story only with another such line beside it: 报道：张三 | 摄影：李四. */
export function readWork(line: string): Byline | undefined {
  const [, role = '', names = ''] =
    /^(\p{Script=Han}{2})\s?[:：]\s?([\p{Script=Han}·\s　、]{2,20})$/u.exec(line) ?? []
  if (!WORKS.test(`${role}：`)) return undefined
  const authors = joinSpaced(names.trim())
    .split(/[\s　、]+/u)
    .map((name) => ({ name, role }))
  return authors.every(({ name }) => hasSurname(name) && name.length < 5) ? { authors } : undefined
}

/** Who wrote it, then who took the pictures: 记者 张三 文 李四 摄, 本报记者 张三 摄影 本报记者 李四. */
export function readTook(
  line: string,
  read: (writers: string) => Byline['authors'] | undefined,
): Byline | undefined {
  const pieces = joinSpaced(line).split(/[\s　]+/u)
  const at = pieces.findIndex((piece) => piece === '文' || piece === '摄影' || piece === '攝影')
  if (at < 1 || pieces.length - at < 2 || pieces.length - at > 4) return undefined
  const work = pieces[at] ?? ''
  const [first, ...others] = read(pieces.slice(0, at).join(' ')) ?? []
  if (first?.role === undefined) return undefined
  const writers = [first, ...others]
  const after = pieces.slice(at + 1)
  if (work === '文') {
    const [name = '', took = ''] = after
    if (after.length !== 2 || !/^[摄攝图圖]$/u.test(took)) return undefined
    const last = writers.pop() ?? first
    return { authors: [...writers, { ...last, role: [last.role, work].join(' ') }, { name, role: took }] }
  }
  const names = read(after.join(' '))
  if (!names?.every(({ name }) => name.length < 5)) return undefined
  return {
    authors: [
      ...writers,
      ...names.map(({ name, role }) => ({ name, role: [work, role].filter(Boolean).join(' ') })),
    ],
  }
}

/** “本报记者 张三/文 李四/图”: the word of office is the credit, what each did the role. */
export function readWorkers(line: string): Byline | undefined {
  const pieces = line.split(/[\s　、，,]+/u)
  const credit = OFFICE.test(simplified(pieces[0] ?? '')) ? pieces.shift() : undefined
  const authors = pieces.flatMap((piece) => {
    const [, before, first, second, after] = WORKER.exec(piece) ?? []
    const [name, role] = [first ?? second, before ?? after]
    return name !== undefined && role !== undefined ? [{ name, role }] : []
  })
  if (authors.length < 2 || authors.length < pieces.length) return undefined
  return credit === undefined ? { authors } : { credit, authors }
}

const PUPIL =
  /^((?:[^\s，。：]{2,12}[\s　]+)?[^\s，。：]{1,12}(?:班|小记者))[\s　]+(\p{Script=Han}{2,4}|\p{Script=Han}(?:[\s　]\p{Script=Han}){1,2})(?:[\s　]+((?:指导|辅导)[老教]师)[:：\s　]+(\p{Script=Han}{2,4}))?$/u

/** A pupil with the class, and the teacher who helped: 三（5）班 林子衿 指导老师 沈静. */
export function readPupil(line: string): Byline | undefined {
  const [, role, name = '', office, teacher = ''] = PUPIL.exec(line) ?? []
  if (
    role === undefined ||
    !/[（(]\d{1,2}[)）]班|小记者$/u.test(role) ||
    !(hasSurname(name) || /\s/u.test(name))
  )
    return undefined
  return {
    authors: [
      { name: name.replace(/\s/gu, ''), role },
      ...(office === undefined ? [] : [{ name: teacher, role: office }]),
    ],
  }
}
