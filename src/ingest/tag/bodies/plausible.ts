import type { TagKind } from '#domain/kinds.ts'
import { simplified } from '../../steps/characters/simplified.ts'
import { COMPANY_SUFFIXES, KNOWN_ORGANISATIONS, ORGANISATION_SUFFIXES } from '../lists/organisations.ts'
import { COMMON_SURNAMES } from '../lists/given.ts'
import { KNOWN_PEOPLE } from '../lists/known-people.ts'
import { ALL_SURNAMES } from '../lists/surnames.ts'
import { isInWord, isOfArmy } from './state-bodies.ts'

/** 西北角 and 东南面 name no place. */
export const isCorner = (text: string, start: number, end: number): boolean =>
  /^[东西][南北]$/u.test(text.slice(start, end)) && /[角侧面边方向]/u.test(text.charAt(end))

/** What has a place's name in it and is none: a people (朝鲜族), a clock's time (北京时间), a road of another town (南京路). */
const OTHER =
  /^(?:族(?!自治|[乡镇])|鱼|魚|时间|時間|(?:[东西南北中東]|[一二三四五])?(?:路(?![上况段透线面费人边過过途程])|大街|大道))/u
/** Leagues, right before the name of a club. */
const LEAGUE = /(?:英超|英冠|意甲|西甲|德甲|法甲|荷甲|葡超|中超|甲[AＡ])$/u
export const isOther = (text: string, start: number, end: number): boolean =>
  OTHER.test(text.slice(end, end + 4)) ||
  // 英超|利物浦对曼联: a club.
  LEAGUE.test(text.slice(Math.max(0, start - 4), start)) ||
  // 滨海|湾.
  (/^海[湾灣]/u.test(text.slice(start, end)) && /[滨濱]/u.test(text.charAt(start - 1))) ||
  // 昨日|本市.
  (text.charAt(start) === '日' && /[昨今明当當每次即近同]/u.test(text.charAt(start - 1)))

/** What stands before the bracket that names the writer, behind which an article begins: 本报讯（记者甲）|县财政局. */
const DATELINE = /(?:电|讯|訊|電|日|报|報)（[^（）]*）$/u

/** Whether what was read is but the end of something: 镇（街道）|文明实践所, 我|区城市文明, or a place: 区行政中心. */
export const isPart = (text: string, start: number, name: string): boolean =>
  (text.charAt(start - 1) === '）' &&
    /\p{Script=Han}（[^（）]*）$/u.test(text.slice(0, start)) &&
    !DATELINE.test(text.slice(0, start))) ||
  (/[我全本各]/u.test(text.charAt(start - 1)) && !endsAsBody(name)) ||
  name.endsWith('行政中心')

/** Whether a name ends with what names of companies and organisations end with. */
export function endsAsBody(name: string): boolean {
  for (let n = 1; n <= LONGEST_END && n < name.length; n += 1) if (ENDS.has(name.slice(-n))) return true
  return false
}
const ENDS: ReadonlySet<string> = new Set([...COMPANY_SUFFIXES, ...ORGANISATION_SUFFIXES])
const LONGEST_END = 6

/** What is named after people: 邓小平理论, 马克思主义, 李宁杯. */
export const EPONYM = /^(?:理论|思想|主义|文选|选集|文集|奖|杯|牌|定律|故居|纪念|式|氏)/u

/** Whether what was read as a person is but when something is done: 在|谢幕时. */
export const isTime = (text: string, start: number, name: string): boolean =>
  /[时時]$/u.test(name) && /[在当當每]/u.test(text.charAt(start - 1))

const PERSON = /^(?:\p{Script=Han}{2,9}|[\p{L}\p{M}·•・\s.．'’-]{3,60})$/u

/** Who is not to be named, 周某遂, families, 林家, peoples, 鄂温克族, ways that are gone, 东向西方向, 路由东, and papers and agencies. */
const NOBODY = /^.{1,2}某|^.[家氏]$|.族$|[东西南北]向[东西南北]|由[东西南北]$|.{2}[社报報]$/u

/** 田有社, 杭建社: called so when there were communes; 新华社 and 路透社 are not. */
const isOfCommune = (name: string): boolean =>
  /^.[建有爱愛公立兴興红紅永志]社$/u.test(name) && ALL_SURNAMES.has(simplified(name.charAt(0)))

/** 老冯, 小丁, 阿强: how one is called, and no full name. */
const isNickname = (name: string): boolean =>
  /^[老小阿].$/u.test(name) && COMMON.has(name.charAt(1)) && !KNOWN_PEOPLE.has(name)
const COMMON: ReadonlySet<string> = new Set([...COMMON_SURNAMES.slice(0, 150), '强'])

/** Parts of a country, and countries together: 西北地区东部, 江南大部, 东南亚国家. */
const DIRECTION = /[东西南北中大]部$|(?:国家|地区)$/u
/** What is a kind of firm and names none: 国有商业银行, 服装加工厂, 几家大公司. */
const GENERIC =
  /^(?:[几多数一两]家|隔壁|附近|隔街|对面|街边|路边)?(?:大|小|老|新|国有|国营|私营|民营|外国|乡镇|老牌|豪华|高档|大型|小型|股份制)*(?:商业|商贸|经贸|外贸|能源|化工|医药|制药|客运|货运|文化|传媒|种植|养殖|中央|投资|储蓄|抵押|住宅|地方|合作|进出口|航空|船运|速递|出租|汽车|烟草|证券|保险|信托|金融|期货|租赁|贸易|建筑|房地产|食品|服装|针织|织造|造纸|印刷|化肥|水泥|砖瓦|榨油|饲料|农药|兽药|火柴|皮革|裘皮|毛纺|纺织|丝绸|电子|机械|五金|工具|修理|加工|制造|包装|工艺|美术|农机|渔业|影视|旅游|广告|美容|美发|服务|中介|自来水|互联网|装饰|装修|装潢|仪器|物业|快递|物流|公交|公共汽车|劳务|保安|会计师|律师|评估|检测|猎头|搬家|家政|温泉|星级|五星级|快捷|连锁|快餐|早餐|粮油|水产|土建|汽修|汽配|机修|修配|炼铁|炼钢|轧钢|焦化|动力|铸造|锻造)*(?:集团|公司|银行|农场|林场|饭店|宾馆|酒店|旅馆|商店|商场|超市|店|厂|事务所)$/u

/** What is counted, built, or a firm's own, and names none: 县城一处林场, 建五座厂, 总部的母公司. */
const COUNTED = /[一二两三四五六七八九十几多数某][处座家间个]\p{Script=Han}{0,2}[厂场店矿]$|母公司$/u

/** What ends with a verb, not with a firm of old: 畅行, 出行. */
const GOES = /[畅出执进运举实推飞骑通步航游流履践试暂例奉盛先同]行$/u

/** What is a kind of body and names none: 爱心公益组织, 各类社会团体. */
const KIND_OF_BODY =
  /^(?:各|各类|各种|有关|相关|一些|爱心|公益|慈善|社会|志愿|群众|基层|民间|专业|行业|国际|地方|民生|环保|文艺|体育|科研|医疗|教育|金融|中介|服务|养老|培训|管理|行政)+(?:组织|团体|机构|部门|单位)$/u

/** Where one writes to or reads on, which is no one's name. */
const ADDRESS = /@|:\/\/|www\./iu

/** Whether what was read begins or ends within a Latin word: K|evin Mak. */
export const cutsLatin = (text: string, start: number, end: number): boolean =>
  /\p{Script=Latin}{2}/u.test(text.slice(start - 1, start + 1)) ||
  /\p{Script=Latin}{2}/u.test(text.slice(end - 1, end + 1))

/**
 * A firm by its legal form, and more than that (公司法 §7: 有限责任公司、股份有限公司; 私人有限公司 in Singapore), or by its
 * profession.
 */
const LEGAL =
  /\p{Script=Han}{2}(?:(?:集团)?(?:股份|责任|私人)?有限(?:责任)?公司|株式会社|律师(?:行|楼|事务所)|会计师(?:行|事务所))$/u
export const isLegalForm = (name: string): boolean => LEGAL.test(simplified(name))

/** Whether what was read can be a name at all. */
export function isName(kind: TagKind, name: string, home: ReadonlySet<string>): boolean {
  if (kind === 'people')
    return (
      PERSON.test(name) &&
      (!NOBODY.test(name) || isOfCommune(name)) &&
      !home.has(name) &&
      !isNickname(simplified(name))
    )
  if (
    DIRECTION.test(name) ||
    KIND_OF_BODY.test(name) ||
    (kind === 'companies' &&
      (GENERIC.test(simplified(name)) || COUNTED.test(simplified(name)) || GOES.test(name)))
  )
    return false
  return (
    name.length > 1 &&
    isBalanced(name) &&
    !ADDRESS.test(name) &&
    !(kind === 'companies' && /[路街角镇村沟]$/u.test(name))
  )
}

/** What the names of bodies end with, in the texts that the tagger learns from. */
const BODY_ENDS: ReadonlySet<string> = new Set(
  Array.from(
    '院局会学队所委部心校站馆团府处室中党署社联厅办小盟军组关区园台织协行司系科大庭段宫线排议连师央专堂班场点动支地庙道骑寺高镇村祠量足股总坛商门家兵报邦构工省国体厂视网课营库狱职金农旅集店城楼',
  ),
)

/** Whether a body's name ends as few do: 国家利益, 京城喜降瑞雪. A bracket or quotation mark ends it well. */
export const endsOddly = (name: string): boolean =>
  /\p{Script=Han}$/u.test(name) && !BODY_ENDS.has(simplified(name.slice(-1))) && !ORGANS.has(name)
const ORGANS: ReadonlySet<string> = new Set(KNOWN_ORGANISATIONS)

/** Whether a body is but the beginning of an office or a word: 外交部|长, 公安部|门. */
export const isInOffice = (text: string, end: number, name: string): boolean =>
  isInWord(text, end)
    ? ORGANS.has(name) || /[门門]/u.test(text.charAt(end)) || isOfArmy(text, end)
    : name.endsWith('党') && !ORGANS.has(name) && OF_PARTY.test(text.slice(end, end + 2))
/** 网格|党|组织, but 工党组阁, 新党建议. */
const OF_PARTY = /^(?:组织|群|总支|支部|委|工委|务|纪|性|校|课|组(?![建阁成])|建(?![立议成交国]))/u

/** A body that only its level tells from others of its kind: 市公安局, 省军区. */
export const isLevelled = (name: string): boolean => /^[省市县縣区區镇鎮乡鄉]/u.test(name)

/** Whether the first lines of an article say that it is an agency's, or a correspondent's: 新华社济南1月3日电. */
export const isWired = (paragraphs: readonly string[]): boolean =>
  paragraphs
    .slice(0, 5)
    .some((text) => /^据?(?:本报|本報|新华社|新華社|中新社|中新網|中国新闻社)\S{1,20}日[电電]/u.test(text))

/** Whether each bracket in a name has its other half. */
const isBalanced = (name: string): boolean =>
  ['（）', '()', '“”', '《》'].every(
    (pair) => name.split(pair.charAt(0)).length === name.split(pair.charAt(1)).length,
  )
