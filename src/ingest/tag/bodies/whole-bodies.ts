import { isOffice } from '../people/name-forms.ts'
import type { Piece } from '../pieces.ts'
import { within, type Read } from '../read-surely.ts'
import { withRunOnLists } from '../people/run-on-lists.ts'

/** What cannot begin a name, so that the word before belongs to it: 环球|之旅旅行社; before 银行 it may be a verb too (招商). */
const NO_BEGIN = /^(?:银行|之|与)/u
const BANK = /(?:招商|工商|农业|建设|交通|民生|光大|兴业|浦发|平安|中信|华夏|广发|邮储|渣打|汇丰)/u
const BANK_WORD = new RegExp(`^${BANK.source}银行`, 'u')
/** Words that end a company's name, and that the end of one read too short may lie in. */
const SHOPS =
  /^(?:[酒饭粮米商书药茶果菜花鞋布肉煤]店|[酒茶]楼|酒家|[商粮车米花]行|[宾旅茶饭]馆|[农林牧渔茶猪鸡牛]场|[煤铁金铜锡]矿)$/u
/** What a body is read with where its bounds are in doubt. */
const UNSURE = 120
/** From where on it is believed against the words. */
const CERTAIN = 200
/** Words whose first character rather stands before a name: 移交|市…局 is none of these, 向|县…局 is. */
const LOOSE = /^[向和到任报原商问游是可有并移送拨打找承建列举经由对在把让给与及从被去来先后]/u
/** 向 before a name, with what is done behind it: 向|苏东…公司|购买. It begins names too: 向阳, 向荣. */
const TO = /^向(?![阳陽前荣榮上东東日海])/u
const DEALS =
  /^(?:购买|购进|采购|订购|购|借款|借|贷款|租赁|租|申请|反映|索赔|主张|转让|出售|捐赠|捐款|赠送|提供|支付|提出|发出|投诉|报案|求助|供应|供货|交付|学习|了解|咨询|查询|询问|询价|查证|求证|追讨|追债|索偿|推销|通报|派出|移交|送)/u
/** The government joined on to the committee of the party: 市委市政府, 县委、县政府. */
const SECOND = /委(?=[、和]?(?:[省市州县区旗盟镇乡]|人民)?政府$)/u
/** Departments of a committee of the party, right behind its name. */
const DEPARTMENT = /^(?:组织部|宣传部|统战部|政法委员会|政法委|办公室)/u
const PARTY = /^党(?:工委|委|组|总支部?|支部)(?=[^员])/u
const COMMITTEE = /(?:委员会|党工委|党委|工委|[省市州县区旗盟]委)$/u
/** A place of a lower level, before which the higher one is part of the name: 青泽区|石牌镇…农场. */
const LOWER = /^\p{Script=Han}{1,4}[镇乡村]\p{Script=Han}{3}/u
const DIVISION = /[省市州县区旗盟镇乡村]$/u

/**
 * Bodies as whole names: what was read of them may begin or end inside a word, leave out the place before a company, or
 * the part of the party in an office (白荡镇|党委书记). `pieces` are the words of the text.
 */
export function wholeBodies(text: string, read: readonly Read[], pieces: readonly Piece[]): Read[] {
  const spans = withRunOnLists(text, read)
  const out: Read[] = []
  spans.forEach((span, i) => {
    const last = out.at(-1)
    const joined = last?.kind === 'place' && last.end === span.start ? last : undefined
    if (span.kind === 'role' && joined) out.push(...partyOf(text, span, joined, out))
    else if (span.kind === 'person' && splitsWord(text, span, pieces)) return
    else if (span.kind !== 'company' && span.kind !== 'organisation') out.push(span)
    else {
      const start = startOf(text, span, pieces, last?.end ?? 0)
      const end = endOf(text, span, spans[i + 1]?.start ?? text.length)
      const placed = joined && span.kind === 'company' && isHigher(text, joined, span)
      if (placed) out.pop()
      const same = !placed && start === span.start && end === span.end
      out.push(same ? span : within(span, placed ? joined.start : start, end))
    }
  })
  return out
}

/** Whether a person was read who begins inside a word and ends with one, behind no office: 守护道|路安全. */
const splitsWord = (text: string, { start, end, margin }: Read, pieces: readonly Piece[]): boolean =>
  margin < CERTAIN &&
  !isOffice(text, start) &&
  pieces.some((piece) => piece.kind === 'word' && piece.start < start && start < piece.end) &&
  pieces.some((piece) => piece.kind === 'word' && piece.end === end && piece.start < end - 1)

/** 白荡镇|党委书记 → the party's body and the office in it; the place before it goes from `out`. */
function partyOf(text: string, role: Read, place: Read, out: Read[]): Read[] {
  const own = DIVISION.test(text.charAt(role.start - 1)) ? PARTY.exec(text.slice(role.start, role.end)) : null
  const end = role.start + (own?.[0].length ?? 0)
  if (!own || end >= role.end) return [role]
  out.pop()
  const margin = Math.max(place.margin, role.margin)
  return [{ start: place.start, end, kind: 'organisation', margin, slot: false }, within(role, end, role.end)]
}

/** Whether a place is of a higher level than the one that a company's name begins with. */
const isHigher = (text: string, { end: at }: Read, { end }: Read): boolean =>
  /[省市县区]/u.test(text.charAt(at - 1)) && LOWER.test(text.slice(at, end))

function startOf(
  text: string,
  { start, end, kind, margin }: Read,
  pieces: readonly Piece[],
  from: number,
): number {
  if (kind === 'company' && text.charAt(start) === '家' && /[了一两几这那某多]/u.test(text.charAt(start - 1)))
    return start + 1
  if (TO.test(text.slice(start, start + 2)) && DEALS.test(text.slice(end, end + 2))) return start + 1
  if (kind === 'company' && start > from && BANK_WORD.test(text.slice(start - 1, start + 3))) return start - 1
  // Most names are read surely, and the words need not be looked through for them.
  const inside =
    margin < UNSURE ? pieces.find((piece) => piece.start < start && start < piece.end) : undefined
  if (
    inside &&
    inside.kind === 'word' &&
    inside.start >= from &&
    inside.end < end &&
    !LOOSE.test(inside.text) &&
    !/^[省市县区镇乡州旗]/u.test(text.slice(start, end))
  )
    return inside.start
  if (!NO_BEGIN.test(text.slice(start, end))) return start
  if (start - 2 >= from && BANK.test(text.slice(start - 2, start))) return start - 2
  const before = pieces.find((piece) => piece.end === start)
  return before && before.kind === 'word' && !before.stop && before.text.length > 1 && before.start >= from
    ? before.start
    : start
}

function endOf(text: string, { start, end, kind }: Read, limit: number): number {
  if (kind === 'company' && end < limit && SHOPS.test(text.slice(end - 1, end + 1))) return end + 1
  // 洛阳市委|市政府: two bodies, of which the second bears no name of its own.
  const second = SECOND.exec(text.slice(start, end))
  if (second) return start + second.index + 1
  const department =
    kind === 'organisation' && COMMITTEE.test(text.slice(start, end))
      ? DEPARTMENT.exec(text.slice(end, end + 6))
      : null
  return department && end + department[0].length <= limit && text.charAt(end + department[0].length) !== '长'
    ? end + department[0].length
    : end
}
