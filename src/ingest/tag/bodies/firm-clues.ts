import { firstUnits, unitAt } from '../first-units.ts'
import type { Stretch } from '../stretch.ts'

/** What only a firm whose shares are traded has, or does, right behind its name: 股价, 跌5%, 净利, （600000）. */
const TRADED =
  /^(?:的)?(?:股价|市值|总市值|财报|年报|半年报|季报|净利|营收|营业收入|毛利率|股票|复牌|停牌|涨停|跌停|盘中|早盘|尾盘|午盘|收盘|高开|低开|收[涨跌报升]|(?:大|暴|急|微|应声|股价)?[涨跌挫](?:近|逾|超|约|幅)?[\d一二三四五六七八九]|[涨跌升]幅|[ABH]股|研报|分析[师员]|母公司|控股股东|实际控制人|（(?:股票代码|证券代码|股份代号|\d{5,6}|\d{4}\.))/u

/** Those who lead firms and work in them, right behind a firm's name. */
const LED =
  /^(?:集团|公司|的|前|原|时任|现任|中国区?|大中华区|亚太区|全球|联席|执行|首席|共同|联合|行政|高级|常务|副)*(?:董事长|总裁|行政总裁|首席执行官|财务官|执行长|营运长|创始人|创办人|总经理|共同总经理|董事|董事会|高管|合伙人|经理(?!人)|店长|老板|员工|掌门人|发言人|财务总监|研究[部所员]|架构师|工程师|客服|柜员|店员|CEO|CFO)/u

/** What firms do, right behind their names. */
const ACTS =
  /^(?:昨[日晚天]?|今[日晨天]?|日前|近日|随后|先后|已|也|则|还|都|再|又|将|正|在|方面|义务|免费|无偿)*(?:宣布|公告|公布|披露|发布|推出|预告|预计|回应|收购|并购|入股|增资|上市|裁员|停产|承建|承办|代工|中标|投产|建厂|设厂|扩产|减产|涨价|参建|参与了?测控|申请破产|重组|冠名|赞助|加码|供货|供应|供料|承包|施工|递交|任命|增持|减持|捐出|签约|旗下|把目标价|将目标价|上调|下调|业绩|订单|门店|总部|工厂|股东)/u

/** What a firm is, right before its name: 控股股东|…, 上市公司|…. */
const IS_FIRM =
  /(?:股东|上市公司|公司|企业|巨头|厂商|车企|药企|房企|券商|投行|酒企|龙头|供应商|运营商|开发商|发展商|承建商|承办商|代工厂|业者|同业|老字号|曾任职于?|就职于?|入职|受雇于|收购|入股|控股|参股|增持|减持)$/u

/** By whom something is done, with what firms do behind the name: 由|…|承建. */
const BY = /[由获]$/u
const DONE =
  /^(?:负责)?(?:承建|承办|承包|提供|经营|营运|运营|支援|供应|供货|主办|冠名|赞助|施工|制造|生产|出品|开发|投资|代理|担任|到会|参建)/u

/** Behind a name, what makes it part of another, or what the firm makes: 华为|手机, 高盛|广场. */
const GOES_ON =
  /^(?:\p{Script=Han}{0,6}(?:[支分]行|分公司|营业部|办事处|专卖店)|[A-Z]?\d{2,4}(?![\d.]*[%亿万元年月日家个点])|（\p{Script=Han}{2,4}）(?:股份|投资)?有限|五百|指数|(?!C[EFOT]O|IPO|[ABH]股)[A-Z]|核磁|磁共振|彩超|超声|监护仪|呼吸机|加速器|双源|疫苗|胰岛素|注射液|设备|会议|课堂|视频|音乐|新闻|体育|文档|云(?!计算)|手机|园(?!区总)|大跳台|汽车|轿车|飞机|客机|相机|电视|空调|冰箱|牌|电脑|平板|耳机|手表|车主|平台|商城|商店|小程序|直播间|网店|店铺|旗舰店|外卖|骑手|买菜|打车|地图|翻译|搜索|浏览器|邮箱|云盘|支付|学堂|杯|奖|科技奖|奖学金|基金会|大学|学院|中学|小学|学校|医院|研究院|博物馆|美术馆|体育馆|体育场|中心|广场|生活广场|大厦|大楼|大道|大街|路(?!演)|道(?![歉别])|街|村|镇|乡|县|市(?![值场占])|区(?!总)|河|山|湖|山庄|花园|小区|社区|公园|产业园|工业园|俱乐部|足球队|队(?!伍)|级|堆|人(?!士|事|寿))/u
/** Before a name, what is done with what the firm makes, or what counts it. */
const HANDLES = /(?:[辆台部款瓶罐盒杯双袋箱吃喝穿戴骑坐—－-]|开着|驾驶|上了|购买)$/u

const RIGHT = firstUnits(
  '的股市总财年半季净营毛复停涨跌盘早尾午收高低大暴急微应升ABH研分母控实（集公前原时现中亚全联执首共行常副董创合经店老员掌发C昨今日近随先已也则还都再又将正在方宣披推预回并入增上裁承代投建设扩减参申重冠赞加供施递任捐签旗把下业订门工义免无架客柜',
)

const LOOKS_AHEAD = 24

/** Whether what stands behind a place says that a firm whose shares are traded was named. */
export const isTraded = (text: string, end: number): boolean =>
  RIGHT[unitAt(text, end)] === 1 && TRADED.test(text.slice(end, end + LOOKS_AHEAD))

/** Whether something that firms do is done by what stands at a place: 由|…|承建. */
export const isDoneBy = (text: string, { start, end }: Stretch): boolean =>
  BY.test(text.charAt(start - 1)) && DONE.test(text.slice(end, end + LOOKS_AHEAD))

/** Whether a name stands in quotation marks, and beside them that it is a firm's: 名为“…”的中介. */
const isQuoted = (text: string, { start, end }: Stretch): boolean =>
  text.charAt(start - 1) === '“' &&
  text.charAt(end) === '”' &&
  (CALLED.test(text.slice(Math.max(0, start - 4), start - 1)) || SORT.test(text.slice(end + 1, end + 6)))
const CALLED = /(?:名为|名叫|公司|企业)$/u
const SORT = /^的?(?:公司|企业|中介|商家|厂家|工厂|平台公司)/u

/** Whether what stands beside a name says that it is a firm's. */
export function isFirmAt(text: string, { start, end }: Stretch): boolean {
  const before = text.slice(Math.max(0, start - 5), start)
  const behind = text.slice(end, end + LOOKS_AHEAD)
  return (
    (RIGHT[unitAt(text, end)] === 1 && (TRADED.test(behind) || LED.test(behind) || ACTS.test(behind))) ||
    IS_FIRM.test(before) ||
    isDoneBy(text, { start, end }) ||
    isQuoted(text, { start, end })
  )
}

/** Whether a firm's name is there for what the firm makes, or is part of another name. */
export const isOtherThing = (text: string, { start, end }: Stretch): boolean =>
  GOES_ON.test(text.slice(end, end + 9)) || HANDLES.test(text.slice(Math.max(0, start - 2), start))
