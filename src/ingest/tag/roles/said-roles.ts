import type { Chain } from './role-chains.ts'
import type { PersonInRole } from './roles.ts'
import { toldOf } from './told-roles.ts'
import { furtherRoles } from './worded-roles.ts'

/** Words that say an office of the one who is spoken of, right before it. */
const SAYS =
  /(?:担任|任|当选为?|被?选为|推选为|聘为|受聘为|提名为|提拔为|为|是|做了?|当上?了?|系|免去其|成了)(?:一[名位]|过|了|的|第[一二三四五六七八九十]+任|了?[\d一二三四五六七八九十几多]{1,4}年)?$/u
/** Sex, birth, people, party: a life told in commas, as notices of appointment tell it. */
const LIFE =
  /^(?:[（(][^（）()]{1,8}[）)])?[，,].*(?:[男女族岁]|生|学历|党员|[本专]科|大学|硕士|博士|研究生|县人|市人|镇人).*[，,]$/u
/** 历任甲县县长、乙县县长. */
const IN_TURN = /(?:历任|先后(?:担任|任)?)$/u
/** How far behind a name its roles are looked for, in characters. */
const FAR = 70
/**
 * Roles that a sentence says of a person named before in it, and that stand beside no name: 俞大同原是小学校长, 甲，男，1970
 * 年生，曾任县教育局局长. `plain` is the text in simplified
 * script, `people` are those of the text with the roles that stand beside them.
 */
export function saidOf(
  text: string,
  plain: string,
  chains: readonly Chain[],
  people: readonly PersonInRole[],
): PersonInRole[] {
  const out: PersonInRole[] = []
  for (const { start, end } of chains) {
    const told = toldOf(text, plain, { start, end }, people)
    for (const one of told)
      if (!one.role?.includes(text.slice(start, end))) out.push({ ...one, role: text.slice(start, end) })
    const person = people.findLast((one) => one.end <= start)
    if (told.length > 0 || !person || isDealtWith(person, people, start, end, text)) continue
    const between = plain.slice(person.end, start)
    if (between.length > FAR || (/[。！？；]/u.test(between) && !isOfHim(plain, person, between, people)))
      continue
    const listed = /[，。；、）)]/u.test(text.charAt(end)) || end === text.length
    if (!SAYS.test(between) && !(LIFE.test(between) && listed)) continue
    const said = text.slice(start, end)
    // What one was one after another are offices of their own; what one is at once is printed as one.
    for (const role of IN_TURN.test(between) ? said.split('、') : [said]) out.push({ ...person, role })
  }
  return [...out, ...noticed(text, plain, [...people, ...out])]
}

/** 甲住在村里。他是县中学教师: the sentence before is of nobody else. */
const HIM =
  /^[^。！？；]*[。！？]”?\p{Script=Han}{0,3}[他她](?:[^。！？；，,]{0,10}[，,])?[^。！？；，,]{0,16}$/u
function isOfHim(
  plain: string,
  person: PersonInRole,
  between: string,
  people: readonly PersonInRole[],
): boolean {
  if (!HIM.test(between)) return false
  const begin = Math.max(...['。', '！', '？'].map((mark) => plain.lastIndexOf(mark, person.start)))
  return !people.some((one) => one.end > begin && one.end <= person.start)
}

/** Roles that a notice of appointment says of a person without an office having been read there. */
function noticed(text: string, plain: string, people: readonly PersonInRole[]): PersonInRole[] {
  const first = people.filter(({ end }, i) => people.findIndex((one) => one.end === end) === i)
  return first.flatMap((person, i) => {
    const next = first[i + 1]?.start ?? text.length
    const stop = /[。！？]/u.exec(plain.slice(person.end))?.index ?? text.length
    return furtherRoles(plain, person.end, Math.min(next, person.end + stop + 1)).flatMap((place) => {
      const role = text.slice(place.start, place.end)
      const known = people.some((one) => one.end === person.end && one.role?.includes(role))
      return known ? [] : [{ ...person, role }]
    })
  })
}

/** Whether a chain of offices is said already: right before another person, or behind the last one named before it. */
const isDealtWith = (
  last: PersonInRole,
  people: readonly PersonInRole[],
  start: number,
  end: number,
  text: string,
): boolean =>
  people.some((person) => person.start >= end && /^[\s：:]*$/u.test(text.slice(end, person.start))) ||
  (last.role !== undefined && last.role.includes(text.slice(start, end)))
