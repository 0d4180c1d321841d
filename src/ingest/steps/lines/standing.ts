import { endsSentence } from '../characters/marks.ts'
import { isNoticeLine } from './notice-lines.ts'
import { isRow } from './rows.ts'
import { simplified } from '../characters/simplified.ts'
import { hasSurname } from '../characters/surnames.ts'

const NUMBER = '[一二三四五六七八九十〇○零]'

/** A day alone: what a notice is signed with (GB/T 9704 §7.3.5: 成文日期). */
const DAY = new RegExp(
  `^(?:(?:\\d{4}|${NUMBER}{4})年)?(?:\\d{1,2}|${NUMBER}{1,3})月(?:\\d{1,2}|${NUMBER}{1,3})日$`,
  'u',
)

/** Where to ask: a line of a notice. */
const CONTACT =
  /^[\p{Script=Han}\d]{0,12}(?:电话|電話|热线|熱線|地址|邮箱|郵箱|传真|傳真|联系人|聯絡人|网址|公众号|请寄|請寄|请电|請電|邮编)[:：][^。]{1,60}$|^来稿请?寄[^，。：:]{3,30}$/u

/** Who or what a notice or an advertisement is of: 失主：老秦, 票价：两角, 厂长：鲍宗礼. */
const PARTICULAR =
  /^(?:失主|机主|车主|业主|房主|票价|市况|备注|售价|定价|单价|价格|学费|厂长|经理|厂址|社址|店址|校址|地点|法人代表|负责人|联系人|收件人|电挂|账号|开户银行)[:：][^，。；！？,;!?]{1,24}$/u

/** Who speaks, when and where: a line under a headline. */
const LABELLED =
  /^(?:主讲人?|主持人?|嘉宾|时间|地点|口述|讲述|采访|(?:本期)?(?:对话|访谈|采访|受访|撰稿|推荐|荐书|供稿)[人者]|(?:主办|承办|协办)(?:单位)?|来源)[:：][^。，；！？,;!?]{1,24}$/u

/** Who took the picture, at a caption's end without brackets. */
const PHOTOGRAPHER =
  /(?:^[▲△]\s*|[\s）)。])[\p{Script=Han}·\s]{2,14}(?:摄|攝|供图|供圖|供稿)$|^\p{Script=Han}{2,10}[\s　]+(?:[摄攝]|供[图圖稿])$|^(?:图片|照片)由.{2,16}提供$/u

/** Whether a line ends in who took a picture: a caption is over there. */
export const namesPhotographer = (text: string): boolean => PHOTOGRAPHER.test(text)

/** What a caption begins with. */
const CAPTION =
  /^(?:[图圖][①-⑳]|[图圖](?:[一二三四五六\d])?[:：]|[图圖][为為]|[上下左右题題][图圖](?:[:：]|[为為]))/u

/** Questions and answers are set a paragraph each; who asks may be named. */
const QUESTION =
  /^(?:(?:问|問|答|[QA])\s*[:：]|\p{Script=Han}[\p{Script=Han}\s]{1,15}[问問][:：](?![“「『]))/u

/** Bodies that sign a notice: what their names end in. */
const BODY =
  /^[^，。、：；！？,:;!?\s的]{0,22}(?:公司|集团|集團|银行|支行|合作社|报社|编辑部|委员会|协会|協會|發展協會|联合会|工会|妇联|指挥部|(?:治丧|工作|领导)小组|(?:生活|宣传|学习|保卫|后勤|人事|财务|总务|基建|安全)[部科处股]|办公室|政府|[管居村业]委会|中心|学校|小学|中学|大学|学院|医院|[党团纪工县市区省州旗镇乡]委|宣传部|组织部|法院|检察院|[支大中]队|派出所|供电所|[^\s]{2}(?:局|(?<![客大餐展舞])厅|站|馆|院|所|办|署|处))$/u

/** A person with what he or she is: 失主 郭先生, 北街居民 苏晚. */
const PERSON = /^[\p{Script=Han}\d]{1,10}[\s　]+([\p{Script=Han}·]{2,5}|\p{Script=Han}[\s　]\p{Script=Han})$/u

/** A day and its weather: a leaf of a diary. */
const DIARY =
  /^(?:\d{4}年)?[\d一二三四五六七八九十]{1,3}月[\d一二三四五六七八九十]{1,3}日[\s　]{0,3}(?:星期.|周.)?[\s　]{0,3}(?:晴|阴|陰|多云|多雲|[小中大暴阵陣]?[雨雪]|雾|霧|风|風).{0,6}$/u

/** An hour and what is then: 上午九时 卡通世界, 08:30 光刻. */
const HOUR =
  /^(?:[上下中]午|早上|晚上|凌晨|今晚|明晚)?[\d一二三四五六七八九十]{1,3}(?:[:：]\d{2}|[时時点點](?:[正半]|[\d一二三四五六七八九十]{1,3}分)?)[\s　]+[^，。；！？,;!?]{2,20}$/u

/** What is shown when: 8月21日《大决战》18:30. */
const SHOWN = /^[^，。；！？,;!?]{0,20}《[^》]{1,20}》[^，。；！？,;!?]{0,12}\d{1,2}[:：]\d{2}$/u

/** Who did what for a story, where the line cannot be read: 文｜记者 沈知秋 图｜受访企业. */
const CREDITS = /^(?:文|图|圖|文图|摄影|撰文|采写|策划|统筹|整理)\s*[/／|｜:：][^，。；！？]{1,30}$/u

/** What the winners of a list are set under. */
const AWARD =
  /^[^\p{P}获獲夺奪得摘]{0,8}(?:等奖|[金银铜]奖|优秀奖|入围奖|提名奖|鼓励奖|特别奖)(?:\s*[（(][^（()）]{1,12}[)）])?[:：]?$/u

export const isDay = (text: string): boolean => DAY.test(text)
export const isQuestion = (text: string): boolean => QUESTION.test(text)
export const isCaption = (text: string): boolean => CAPTION.test(text)
const isPerson = (text: string): boolean => text.length <= 14 && hasSurname(PERSON.exec(text)?.[1] ?? '')
/** Who signs without a name. */
const NAMELESS =
  /^一[名位个個][^，。]{1,10}(?:读者|讀者|同学|同學|市民|居民|家长|家長|学生|學生|网友|網友|职工|村民|业主|業主)$/u

/** Who asks, and an answer that begins with the name: 市民 卢奋起 | 卢奋起同志：…. */
export function isAnswered(asker: string, answer: string): boolean {
  const [, name] = PERSON.exec(asker) ?? []
  return name !== undefined && answer.startsWith(name) && /^.{2,9}[:：]/u.test(answer)
}

/** Kin who sign a letter home: 侄 阿德. */
const KIN = /^[侄姪儿兒女弟妹兄姐父母孙孫甥][\s　]+\p{Script=Han}{1,3}$/u

/** Who gives notice: 赵鼎新启, 失主谨启, 王大有 敬谢. */
const GIVES_NOTICE = /^(\p{Script=Han}{2,8}?)[\s　]{0,3}(?:(?:谨|敬|同|叩|泣)[启告白谢上]|启)$/u
const givesNotice = (text: string): boolean => {
  const [, who = ''] = GIVES_NOTICE.exec(simplified(text)) ?? []
  return hasSurname(who) || /(?:[主家]|公司|厂|店|行|社)$/u.test(who)
}

/** Whether a line that ends no sentence may be the name of who signs. */
export const isSignature = (text: string): boolean =>
  NAMELESS.test(text) || givesNotice(text) || KIN.test(text) || BODY.test(simplified(text)) || isPerson(text)

/** Whether a line is whole though no mark ends it. */
export const standsAlone = (text: string): boolean =>
  isDay(text) ||
  isRow(text) ||
  CONTACT.test(text) ||
  PARTICULAR.test(simplified(text)) ||
  LABELLED.test(text) ||
  AWARD.test(text) ||
  HOUR.test(text) ||
  SHOWN.test(text) ||
  isNoticeLine(text) ||
  CREDITS.test(text) ||
  DIARY.test(text) ||
  namesPhotographer(text)

const NUMERAL =
  /^(?:[一二三四五六七八九十]{1,3}|[（(][一二三四五六七八九十]{1,3}[)）]|\d{1,2}|[①-⑳]|[Ⅰ-Ⅻ]|其[一二三四五六七八九十]|【(?!本?[报報][^】]*[记記]者)[^】]{1,12}】)$/u
const NUMBERED =
  /^(?:[一二三四五六七八九十]{1,3}[、是]|[（(][一二三四五六七八九十]{1,3}[)）]|第[一二三四五六七八九十]{1,2})/u

/** What a passage set off from its story is called. */
const ASIDE =
  /^(?:[■◆●★▲]\s*)?(?:(?:新闻|相关|知识|资料)?[链鏈][接結]|延伸阅读|(?:记者|采访)手记|(?:新闻|相关)背景|编后(?:语)?|小贴士|名词解释|相关新闻)$/u

export const isAside = (text: string): boolean => ASIDE.test(text)
/** A number alone, a word in 【】, the name of a passage (新闻链接): a cross-head whatever stands around it. */
/** Short news has a name in 【】 as well, and that is a headline. */
const DIGEST = /(?:[讯訊]|速递|速遞|速览|速覽|播报|播報)】$/u
export const isNumeral = (text: string): boolean =>
  (NUMERAL.test(text) && !DIGEST.test(text)) || ASIDE.test(text) || BARRED.test(text) || COUNTED.test(text)
/** How many follow in a list: 河口市（6人）. */
const COUNTED = /^\p{Script=Han}{2,14}(?<!奖|獎|教师|教師)[（(]\d{1,3}[人个個家项項篇件][)）][:：]?$/u
/** A bar in front, which no item of a list has: ▓阿公的船. */
const BARRED = /^[▓▍▎▌]\s?[^，。；：！？]{2,20}$/u
export const isNumbered = (text: string): boolean => NUMBERED.test(text) && !endsSentence(text)
