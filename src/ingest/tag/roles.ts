import { AFTER_NAME, LONGEST_OFFICE, OFFICE_NOUNS } from './lists/roles.ts'
import type { Piece } from './pieces.ts'

const LONGEST_ROLE = 40
/** Words for people of office in general: each name of a list after one has it (区领导甲、乙、丙). */
const COLLECTIVE = /(?:领导|负责人|代表|委员|记者|专家|教授|学者|院士|代表们|领导人|同志)$/u
/** Callings every article is full of; they are no role a reader looks for. */
const NO_ROLE = /^(?:记者|本报记者|同志|先生|女士|小姐|等人|一行|代表|居民|市民|村民|夫妇|老人)$/u

/** The role printed before a name: the phrase that ends there with an office, back to where it begins. */
export function roleBefore(text: string, start: number, pieces: readonly Piece[]): string | undefined {
  const at = pieces.findIndex((piece) => piece.end === start)
  if (at < 0 || !endsWithOffice(text, start)) return undefined
  let from = start
  for (let i = at; i >= 0; i -= 1) {
    const piece = pieces[i]
    if (!piece || start - piece.start > LONGEST_ROLE) break
    const mark = piece.kind === 'other' && !/^[\d０-９·]/u.test(piece.text)
    if (piece.text === '、' && endsWithOffice(text, piece.start)) continue
    if (mark || piece.kind === 'name' || piece.kind === 'foreign' || isOutside(piece)) break
    from = piece.start
  }
  const role = text.slice(from, start)
  return role === '' || NO_ROLE.test(role) ? undefined : role
}

/** The role printed after a name: 习近平总书记. */
export function roleAfter(text: string, end: number): string | undefined {
  for (let n = 4; n >= 2; n -= 1) {
    const title = text.slice(end, end + n)
    if (title.length === n && OFFICE_NOUNS.has(title) && AFTER_NAME.has(title) && !NO_ROLE.test(title))
      return title
  }
  return undefined
}

/** Whether a role before a list of names holds for each of them. */
export const isCollective = (role: string): boolean => COLLECTIVE.test(role)

function endsWithOffice(text: string, end: number): boolean {
  for (let n = 2; n <= Math.min(LONGEST_OFFICE, end); n += 1) {
    const tail = text.slice(end - n, end)
    if (OFFICE_NOUNS.has(tail)) return true
  }
  return false
}

/** Words a role does not reach over: those no organisation's name holds, but offices and links between them do. */
const isOutside = (piece: Piece): boolean =>
  piece.stop &&
  !OFFICE_NOUNS.has(piece.text) &&
  !/^(?:兼|副|前|原|第|新任|省|市|区|县|中|代)$/u.test(piece.text)
