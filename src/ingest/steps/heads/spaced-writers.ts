import type { Byline } from '#domain/schema.ts'
import { hasSurname } from '../characters/surnames.ts'
import { isWord } from '../characters/words.ts'

/** Writers with their office and no brackets, only blanks around each name: 记者 张三 李四 昨天…. */
const APART =
  /^([记記]者|通[讯訊][员員])[\s　]{1,2}((?:\p{Script=Han}{2,3}[\s　、]{1,2}){1,3})(?=[\p{Script=Han}\d“《])/u

/**
 * The writers that a text begins with, behind its credit, where neither brackets nor a mark says where they end: as many as are
 * names and no words. `rest` is the text behind them.
 */
export function readApart(text: string): { authors: Byline['authors']; rest: string } | undefined {
  const [, role = '', names = ''] = APART.exec(text) ?? []
  const all = names.split(/[\s　、]+/u).filter((name) => name !== '')
  const size = all.findIndex((name) => !hasSurname(name) || isWord(name))
  const own = size < 0 ? all : all.slice(0, size)
  const last = own.at(-1)
  if (last === undefined) return undefined
  const end = text.indexOf(last, role.length) + last.length
  return { authors: own.map((name) => ({ name, role })), rest: text.slice(end).trimStart() }
}
