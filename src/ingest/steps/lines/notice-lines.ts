import { simplified } from '../characters/simplified.ts'

/** What came out, in figures: 中奖号码：7 0 4, 奖池余额：1.86亿元. */
const FIGURES = /^\p{Script=Han}{2,8}[:：]\s?\d[\d\s　+＋、,，.-]{0,40}(?:\p{Script=Han}{1,3})?$/u

/** A firm and where it is: 嘉泰纺织公司 嘉义县太保乡. */
const FIRM = /^\S{3,20}(?:公司|厂|店|行|社|院|所|中心)[\s　]+\S{2,20}(?:[路街巷弄号乡镇县市村楼]|大厦)$/u

/** The number of an official paper (发文字号, GB/T 9704 §7.2.5): 温政拆字〔2010〕第17号. */
const PAPER_NUMBER = /^[\p{Script=Han}]{1,12}[〔[（(]\d{4}[〕\]）)]\s?第?\d{1,4}号$/u

/** Who mourns, below an obituary: 孝男 陈振声 陈振民, 泣告人：…, 孤子 马子良 泣血稽颡. */
const MOURNERS =
  /^(?:[孝孤哀][男女子媳婿孙]|未亡人|夫|妻|[长次三四幼][子女男]|儿|女|[儿孙][媳妇婿]|[内外]?孙[男女]?|护丧[夫妻]|族繁)[\s　:：][\p{Script=Han}\s　、]{2,40}$/u

/** What the weather will be: 主城区：阴转小雨，12—16℃，东北风1—2级. */
const WEATHER =
  /^[^。；！？]{0,24}(?:晴|阴|多云|[小中大暴阵]到?[小中大暴]?[雨雪]|雾|霾)[^。；！？]{0,40}(?:[℃级度米]|微风)$/u

/** How those who mourn or give thanks end a notice, in a line of its own: 泣告, 敬启. */
const GIVEN = /^(?:[泣哀叩拜][告启谢]|[谨敬]启|泣血稽[颡首]|同叩)$/u

/** Whether a line is one of a notice's own, whole though no mark ends it. */
export function isNoticeLine(text: string): boolean {
  const own = simplified(text)
  return FIGURES.test(own) || [FIRM, PAPER_NUMBER, MOURNERS, WEATHER, GIVEN].some((form) => form.test(own))
}
