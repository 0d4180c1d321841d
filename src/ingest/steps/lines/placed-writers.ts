import type { Byline } from '#domain/schema.ts'
import { joinSpaced } from '../heads/byline.ts'
import { simplified } from '../characters/simplified.ts'
import { hasSurname } from '../characters/surnames.ts'
import { isNameAlone, isOnlyName } from './names-alone.ts'

/** A line of writers is no longer than this. */
export const LONGEST_WRITERS = 40
/** What stands before a line of writers. */
export const WRITERS_MARK = /^[□■○●◎▲◆☉⊙]\s*/u

/** Two or three names of which at least one is set apart to fill three characters: 林 渔 周 禾, 林 渔 周小禾. */
const NAMES =
  /^(?=.*(?:^|[\s　])\p{Script=Han}[\s　]\p{Script=Han}(?:$|[\s　]))\p{Script=Han}[\p{Script=Han}\s　]{4,16}$/u

/** What bodies and offices end in: what a writer's place is called by. */
const PLACE =
  /(?:[局厅院校系所站馆台队团连营班级村镇乡县区市社厂矿段部处室店]|公司|车间|中心|委员会|政府|协会|中学|小学|大学|学院|专业|家属|干事|战士|同学|读者|作者|网友|教师|教授|讲师|研究员|[医律农技]师|工程师|编辑|作家|诗人|学生|医生|主任|书记|局长|校长|村民|居民|街坊|市民|职工|[\d〇○零一二三四五六七八九]{2}级)$/u

/**
 * A writer with place or office, where the line stands as writers' lines do: □文学院 沈知秋, 沈知秋（渡口小学）, 县农业局 沈知秋.
 * Undefined where it is something else; who took a picture wrote nothing.
 */
export function readPlaced(line: string): Byline | undefined {
  if (line.length > LONGEST_WRITERS || /[。！？；：:]/u.test(line)) return undefined
  const bare = line.replace(WRITERS_MARK, '').replace(/^[（(]([^（()）]*)[)）]$/u, '$1')
  const names = NAMES.test(bare) ? joinSpaced(bare).split(/[\s　]+/u) : []
  if (names.length > 1 && names.every((name) => hasSurname(name) && /^.{2,3}$/u.test(name)))
    return { authors: names.map((name) => ({ name })) }
  // The other marks stand before cross-heads and items as well.
  const isMarked = /^[□○◎☉⊙]/u.test(line)
  const [, first = '', after = ''] =
    /^((?:\p{Script=Han}{2,4}|\p{Script=Han}(?:[\s　]+\p{Script=Han}){1,2}))\s*[（(]([^（()）摄攝]{2,20})[)）]$/u.exec(
      bare,
    ) ?? []
  const isPlace =
    isMarked ||
    /\s/u.test(first) ||
    PLACE.test(simplified(after)) ||
    (first.length === 3 && isOnlyName(first) && /^\p{Script=Han}{2,4}$/u.test(after))
  if (first !== '' && isPlace && isNameAlone(first))
    return { authors: [{ name: first.replace(/\s/gu, ''), role: after }] }
  if (isMarked && isNameAlone(bare)) return { authors: [{ name: bare.replace(/\s/gu, '') }] }
  const [, place = '', name = ''] =
    /^([\p{Script=Han}\d]{2,20}(?:[\s　][\p{Script=Han}\d]{2,8})?)[\s　]+(\p{Script=Han}{2,4}|\p{Script=Han}(?:[\s　]\p{Script=Han}){1,2})$/u.exec(
      bare,
    ) ?? []
  const isKnown = PLACE.test(simplified(place))
  const isPlain = !isMarked && !/\s/u.test(name) && !isKnown
  // Under a pen name (水 生) a writer may have no surname.
  const mayName = isNameAlone(name) || (isKnown && /^\p{Script=Han}\s\p{Script=Han}$/u.test(name))
  if (name === '' || !mayName || (isPlain && (/\s/u.test(place) || !isOnlyName(name)))) return undefined
  return { authors: [{ name: name.replace(/\s/gu, ''), role: place }] }
}
