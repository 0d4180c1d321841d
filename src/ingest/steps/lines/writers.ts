import type { Byline } from '#domain/schema.ts'
import { joinSpaced, readAuthors, readDone } from '../heads/byline.ts'
import { simplified } from '../characters/simplified.ts'
import { hasSurname } from '../characters/surnames.ts'
import { LONGEST_WRITERS, WRITERS_MARK, readPlaced } from './placed-writers.ts'
import { readReport } from './reports.ts'
import { OFFICE, readPupil, readTook, readWorkers, readWorks, WORD_OF_OFFICE } from './works.ts'

/** What was done, before or after the names: kept as the credit. */
const WORK = String.raw`文\s*[/／]\s*图|图\s*[/／]\s*文|文图|图文|文\s*[/／]\s*摄|文并摄|摄影报道|报道\s?[/／]\s?摄影|采写|撰文|采访\s?[/／、]\s?整理|整理`
const BEFORE = new RegExp(String.raw`^(?:${WORK}|(?:[文图]|摄影|撰稿)\s*[/／:：])\s*[:：]?\s*`, 'u')
const AFTER = new RegExp(String.raw`\s*(?:${WORK}|[/／]\s*文|报道)$`, 'u')
const WORKED = new RegExp(String.raw`(?:${WORK})[)）]?$`, 'u')
/** Who reports from where, in brackets of its own: 【本报记者李锦城新港报导】. Where the name ends nothing tells. */
const REPORTED =
  /^[【〔［[]本[报刊台]\p{Script=Han}{0,4}记者[\p{Script=Han}\s／/]{2,14}(?:报[道导]|[电讯]|特稿|摄影报[道导])[】〕］\]]$/u

/** The same without brackets, where a stroke says where the name ends: 記者張瑞明／礁溪報導. */
const REPORTING =
  /^((?:本[报報刊台]|特[派约約])?[记記]者)[\s　]?([\p{Script=Han}\s、]{2,11})[/／]([\p{Script=Han}、]{2,8}[报報][导導道])$/u

/** Writers who sign as one: 大庙公社报道组. */
const GROUP = /^\p{Script=Han}{1,12}[\s　]?\p{Script=Han}{1,8}(?:报道|通讯|写作|新闻)小?[组站]$/u
const GLUED = new RegExp(String.raw`(?:${WORD_OF_OFFICE})\p{Script=Han}`, 'u')

/**
 * A line of writers under a headline or at a story's end (本报记者 张三 文/图, □记者 李四) → who wrote it; undefined
 * where it is something else. Without a word of office there must be a mark or a word of work.
 */
export function readWriters(printed: string): Byline | undefined {
  if (printed.length > LONGEST_WRITERS || /[。！？；]/u.test(printed)) return undefined
  // An app's word over the paper's own: 作者：本报记者 张三.
  const named = printed.replace(/^作者[:：][\s　]?(?=.{0,8}(?:[记記]者|通[讯訊][员員])[\s　])/u, '')
  // Each of several may have a mark of its own: ◎本报记者 张三 ◎本报通讯员 李四.
  const line = named.replace(
    /(?<=\s)[□■○●◎]\s?(?=\p{Script=Han}{0,3}(?:[记記]者|通[讯訊][员員])[\s　])/gu,
    '',
  )
  if (GROUP.test(simplified(line))) return { authors: [{ name: line }] }
  const done = readDone(line.replace(/[\s　]/gu, ''))
  if (done) return { authors: [done] }
  if (REPORTED.test(simplified(line))) return { credit: line, authors: [] }
  const report = readReport(line)
  if (report) return report
  const [, office, names = '', reported] = REPORTING.exec(line) ?? []
  const reporters = office === undefined ? undefined : readAuthors(names, true)
  if (office !== undefined && reporters)
    return credited(
      reporters.map(({ name }) => ({ name, role: office })),
      reported ?? '',
    )
  const works =
    readWorks(line) ?? readCredited(line) ?? readPupil(line.replace(WRITERS_MARK, '')) ?? readSeveral(line)
  if (works) return works
  const took = readTook(line.replace(WRITERS_MARK, ''), (writers) => readAuthors(writers, true))
  if (took) return took
  const workers = readWorkers(line.replace(WRITERS_MARK, ''))
  if (workers) return workers
  if (/(?:[摄攝绘繪图圖]|供稿)[)）]?$/u.test(line.replace(WORKED, ''))) return undefined
  const bare = line.replace(WRITERS_MARK, '').replace(/^[（(](.*)[)）]$/u, '$1')
  const own = simplified(bare)
  const before = BEFORE.exec(own)?.[0].length ?? 0
  const after = before > 0 ? 0 : (AFTER.exec(own)?.[0].length ?? 0)
  const text = bare.slice(before, bare.length - after).trim()
  const work = [bare.slice(0, before), bare.slice(bare.length - after)].join('').trim()
  const authors = readAuthors(text, true)
  if (!authors) return undefined
  // A word of office without a blank after it may begin another word (记者节).
  if (GLUED.test(simplified(text)) && !authors.every(({ name }) => hasSurname(name))) return undefined
  const isNamed = authors.every(({ role }) => role !== undefined && OFFICE.test(simplified(role)))
  // The other marks stand before cross-heads and items as well.
  const isMarked =
    /^[□◎☉⊙]/u.test(line) || /[/／:：]/u.test(work) || (WRITERS_MARK.test(line) && text.length <= 3)
  // A stroke after what was done leaves no doubt: whoever wrote under another name may have no surname.
  const isSure = /[/／]/u.test(bare.slice(0, before)) && authors.every(({ role }) => role === undefined)
  if (!isNamed && !isSure && !(isMarked && authors.every(isBareName))) return undefined
  return credited(authors, work)
}

/**
 * The first word of office is the line's credit, as 本报讯 is a story's: what is printed comes out in its order. What was done
 * (文/图) is the role of those who did it, or the credit where no office is named.
 */
function credited(authors: Byline['authors'], work: string): Byline {
  const credit = authors[0]?.role
  if (credit === undefined) return work === '' ? { authors } : { credit: work, authors }
  const own = authors.map(({ name, role = credit }) => (role === credit ? { name } : { name, role }))
  const last = own.pop()
  if (work === '' || !last) return { credit, authors: last ? [...own, last] : own }
  return { credit, authors: [...own, { ...last, role: [last.role, work].filter(Boolean).join(' ') }] }
}

/** One with a place, then others with their office: 列车段 林桂荣 实习记者 韩钰. */
function readSeveral(line: string): Byline | undefined {
  const at = line.search(LATER_OFFICE)
  const one = at < 2 || WRITER.test(line.slice(0, at)) ? undefined : readPlaced(line.slice(0, at))
  const [role = '', ...names] = joinSpaced(line.slice(at).trim()).split(/[\s　、]+/u)
  const areNames = names.length > 0 && names.every((name) => /^\p{Script=Han}{2,4}$/u.test(name))
  return one && areNames ? { authors: [...one.authors, ...names.map((name) => ({ name, role }))] } : undefined
}
const WRITER = /记者|通讯员/u
const LATER_OFFICE = /[\s　](?:实习|特约|见习|本报|校园)?(?:记者|通讯员)[\s　]/u

/** A credit and the writers behind it, in a line of their own: 【本报讯】记者 张三. */
function readCredited(line: string): Byline | undefined {
  const [, credit, rest] =
    /^([【〔]?本[报報刊台网網][讯訊][】〕]?)[\s　]*(?=\p{Script=Han})(.{4,36})$/u.exec(line) ?? []
  const writers = rest === undefined ? undefined : readWriters(rest)
  if (credit === undefined || writers?.credit === undefined) return undefined
  const role = writers.credit
  return { credit, authors: writers.authors.map((author) => ({ role, ...author })) }
}

const isBareName = ({ name, role }: Byline['authors'][number]): boolean =>
  role === undefined && hasSurname(name)
