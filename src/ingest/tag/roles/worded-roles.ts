import { AFTER_NAME, CALLINGS, OFFICE_NOUNS } from '../lists/roles.ts'

/**
 * Roles that the form of a sentence alone says, where the tagger read no office: the wording of appointments
 * (任命甲为…, 免去甲的…职务, 甲同志任…), the lines of a list (甲 某厂班长), a listed office right before a name.
 */

/** How an office ends, where the form of the sentence says already that one stands there. */
const OFFICE_END =
  /(?:[长员师匠工手]|书记|主任|主席|主委|经理|总监|总裁|董事|理事|监事|干事|教授|讲师|顾问|代表|法官|检察官|警官|助理|秘书|会计|出纳|司令|政委|参谋|主编|编辑|教练|领队|主管|负责人|委员|巡视员|调研员|参议|科员|医生|护士|律师|民警|司机|校医|军官|大使|领事|组员)$/u
/** 现任甲县县长，拟提名为乙市副市长人选: what a notice says of the one it is about. */
const FURTHER =
  /(?:^|[，,；;])(?:现任|时任|曾任|原任|拟任|拟提名为?|提名为?|拟推荐为?|兼任|后任|调任|升任|转任|改任|接任)([^，,。；;：:！？!?\s（）()]{2,36}?)(?:人选|职务|一职)?(?=[，,。；;]|$)/gu
const CLAUSE = '[^，,。；;：:！？!?\\s（）()]{2,36}'
const SEX = '(?:[（(][^（）()]{1,8}[）)])?'
/** 免去甲的县财政局局长职务, 接受甲辞去县人大代表职务. */
const GIVEN_UP = new RegExp(
  `^${SEX}(?:等)?(?:同志)?(?:的|所任|辞去(?:其|的|所任的?|担任的)?)?(${CLAUSE}?)(?:的)?职务`,
  'u',
)
/** 甲同志任县水利局局长; 任命甲为…. */
const GIVEN = new RegExp(
  `^${SEX}(?:同志)?(?:任命为|当选为|当选|选举为|聘为|出任|接任|担任|兼任|任)(${CLAUSE})(?=[，,。；;）)\\s]|$)`,
  'u',
)
const MADE = new RegExp(`^${SEX}(?:同志)?(?:为|担任|任)(${CLAUSE})(?=[，,。；;）)\\s]|$)`, 'u')
const MAKES = /任命|聘任|聘请|选举|补选|推选|推举|决定|提名/u
/** A line of a list: the name, then what that one is, to the end. */
const ENTRY =
  /^(?:[（(][^（）()]{1,10}[）)])?(?:[ \u3000\t]{1,4}|[：:] ?)([^，,。；;：:！？!?（）()\s]{2,40})[。；;]?$/u
const ENTRY_LEAD = /^(?:[\s\d一二三四五六七八九十]{0,4}[.、．）)]?\s*)$/u

/** A stretch of a text, `[start, end)`. */
export interface Place {
  start: number
  end: number
}

/** The role that the words behind a name state of it, in a text of simplified script; undefined where they state none. */
export function wordedAfter(text: string, { start, end }: Place): Place | undefined {
  const behind = text.slice(end, end + 60)
  const clause =
    text
      .slice(Math.max(0, start - 44), start)
      .split(/[，,。；;：:]/u)
      .at(-1) ?? ''
  const entry = start < 8 && ENTRY_LEAD.test(text.slice(0, start)) ? ENTRY.exec(text.slice(end)) : null
  const found =
    GIVEN_UP.exec(behind) ?? GIVEN.exec(behind) ?? (MAKES.test(clause) ? MADE.exec(behind) : null) ?? entry
  const role = found?.[1]
  if (!found || !role || !OFFICE_END.test(role) || TALK.test(role)) return undefined
  const at = end + found[0].lastIndexOf(role)
  return { start: at, end: at + role.length }
}

/** The roles that a notice says of the person it is about, behind `from`, up to `to`: what is said of nobody else. */
export function furtherRoles(text: string, from: number, to: number): Place[] {
  if (!/[任名荐]/u.test(text.slice(from, to))) return []
  return Array.from(text.slice(from, to).matchAll(FURTHER)).flatMap(({ index, 0: whole, 1: role = '' }) => {
    if (!OFFICE_END.test(role) || TALK.test(role)) return []
    const start = from + index + whole.indexOf(role)
    return [{ start, end: start + role.length }]
  })
}

/** What is said by someone, and is no name of an office. */
const TALK = /[我你您他她它怎吗呢吧了着这那不就都很]/u

/** Who is of the family is no office. */
const FAMILY =
  /^(?:夫人|妻子|丈夫|儿子|女儿|母亲|父亲|哥哥|弟弟|姐姐|妹妹|爷爷|奶奶|战友|乡亲|英雄|模范|青年|冠军|亚军|小将|老将|新秀)$/u
const LONGEST = 6

/** The listed office, or calling, that ends where a name begins. */
export function officeBefore(text: string, start: number): Place | undefined {
  for (let n = Math.min(LONGEST, start); n > 1; n -= 1) {
    const office = text.slice(start - n, start)
    if (OFFICE_NOUNS.has(office) || CALLINGS.has(office))
      return FAMILY.test(office) || AFTER_NAME.has(office) ? undefined : { start: start - n, end: start }
  }
  return undefined
}
