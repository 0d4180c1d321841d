import { place, type Made } from './made-places.ts'
import { words } from '../lists/word-list.ts'

/** Names of firms made by their grammar, from general knowledge of how such names are built. */

const TRADES = words(
  '电子 机械 食品 纺织 服饰 化工 建材 医药 生物科技 新材料 新能源 物流 商贸 置业 建设工程 农业发展 旅游开发 文化传媒 信息技术 精密模具 汽车零部件 电器 轴承 陶瓷 茶业 水产 乳业 酒业 印务 环保科技 光伏 半导体 智能装备 船舶重工 钢铁 铝业 电梯 玩具 家居 园林绿化 物业服务 人力资源 融资租赁 供应链管理',
)
const FORMS = words(
  '有限公司 有限公司 有限公司 有限责任公司 股份有限公司 集团 集团有限公司 公司 实业公司 总公司 合作社 专业合作社 农场 超市 酒店 饭店 商行 律师事务所 会计师事务所 分公司 银行',
)
/** What works make, and how they are called. */
const MADE = words(
  '机床 农机 农机修造 砖瓦 水泥 化肥 磷肥 棉纺织 毛纺 毛巾 被服 皮鞋 皮革 五金 翻砂 玻璃 玻璃器皿 搪瓷 火柴 酿酒 榨油 植物油 面粉 糖 罐头 印刷 造纸 木器 家具 农具 轴承 齿轮 电机 变压器 灯泡 塑料 橡胶 油漆 制药 肥皂 陶瓷 水产加工 造船 锅炉 粮油机械 汽车修配 自行车零件 缝纫机 钟表 乐器 文具 竹器 草编 刺绣 丝绸 缫丝 印染 针织 地毯 制鞋 服装 电缆 开关 水泵 阀门 仪表 无线电 半导体器件 矿山机械 起重机 拖拉机 柴油机 内燃机 冶炼 炼油 钢铁 轧钢 焦化 电石 农药 染料 香料 卷烟 茶叶 味精 酱油 豆制品 乳品 肉联 冷冻 饲料 木材 胶合板 预制构件 石料 石灰 耐火材料 煤球 自来水 热电 发电 木工机械 工具 量具 刃具 标准件 铸造 锻造',
)
const WORKS = words(
  '厂 厂 厂 厂 厂 厂 厂 总厂 分厂 一厂 二厂 三厂 社 生产社 公司 公司 联合公司 加工厂 修造厂',
)
const DIGS = words(
  '煤矿 铁矿 铜矿 磷矿 金矿 石灰窑 砖窑 采石场 农场 林场 牧场 渔场 茶场 盐场 果园场 种马场 良种场 养殖场 养猪场 养鸡场 水电站 粮站 煤站 加油站 汽车站 电影院 供销社 信用社 合作商店 运输队 建筑队 搬运社 装卸队 轮船公司 百货公司 副食品公司 糖酒公司 医药公司 外贸公司 粮油公司 物资公司 燃料公司',
)
const SHOPS = words(
  '布店 药铺 药店 药房 大药房 酱园 鞋店 鞋帽店 帽庄 烧鸡铺 面馆 饭馆 饭庄 饺子馆 包子铺 茶馆 茶庄 茶楼 酒楼 酒家 酒坊 糕点铺 点心店 豆腐坊 豆腐店 油坊 染坊 米店 粮店 粮行 山货行 车行 花店 花圃 书店 书局 照相馆 理发店 美发厅 发廊 浴池 澡堂 旅社 旅店 旅馆 客栈 宾馆 大酒店 当铺 银楼 金店 首饰店 钟表店 眼镜店 裁缝铺 缝纫社 修理铺 修车铺 修配厂 洗衣店 杂货店 杂货铺 便利店 小卖部 五金店 五金行 建材店 建材经营部 商行 商号 货栈 百货店 百货商店 超市 网吧 餐馆 餐厅 小吃店 火锅店 烧烤店 砂锅店 奶茶店 咖啡馆 面包房 馕坊 酥油茶馆 农家乐 渔家乐 民宿 家具店 家具城 摩托车行 电器行 家电维修部 打印店 图文社 彩印社 旅行社 影楼 画廊 工艺品店 刺绣坊 木雕坊 铁匠铺 石匠铺 银匠铺 竹编社 果蔬店 水果行 鱼行 海鲜行 肉铺 菜店 种子店 农资店 兽药店 饲料门市部 粮油门市部 门市部 服务部 经销部 代销店',
)
const LUCKY = Array.from(
  '恒昌隆泰祥和兴盛瑞福源永德裕丰华美利民顺安达鑫宝金聚天大同仁义亨通茂康乐佳嘉万益春荣正新东方红星光明友谊胜利凯旋龙凤鹏海山江洪宏伟业成立信诚远景云月香玉双三四季味鲜口满园门缘居',
)
const SIGNS = words(
  '红蜻蜓 好再来 老地方 一品香 四海春 同福 悦来 大观 新风 东风 红旗 向阳 前进 工农 友谊 和平 幸福 惠民 利民 便民 爱心 家家乐 百姓 老百姓 农家 渔家 小城故事 春天 阳光 时代 青春 蓝天 白云 彩虹 金色 银河 太阳 月亮 珍珠 海鸥 天鹅 孔雀 牡丹 玫瑰 茉莉 梅花 松鹤 长城 长江 泰山 黄山 珠江 北国 江南 塞北 大漠 草原 雪莲',
)

function brand({ random, letters, surname }: Made): string {
  const roll = random.next()
  if (roll < 0.45) return random.one(LUCKY) + random.one(LUCKY)
  if (roll < 0.55) return random.one(LUCKY) + random.one(LUCKY) + random.one(LUCKY)
  if (roll < 0.7) return random.one(SIGNS)
  if (roll < 0.8) return letters(2)
  if (roll < 0.86) return `${random.one(['老', '小', '阿'])}${surname()}${random.one(['', '家', '记'])}`
  if (roll < 0.92) return `${surname()}${random.one(['记', '家', '氏', '大妈', '师傅', '三'])}`
  return letters(1) + random.one(SIGNS)
}

/** A firm as papers of today name them: a brand, a trade, a legal form. */
function modern(made: Made): string {
  const { random, letters } = made
  const lead = random.chance(0.5) ? letters(2) + random.one(['市', '县', '区', '', '', '镇']) : ''
  const own = random.chance(0.7)
    ? letters(random.chance(0.85) ? 2 : 3)
    : random.one(LUCKY) + random.one(LUCKY)
  const form = random.one(FORMS)
  const seat = random.chance(0.12) && form.endsWith('公司') ? `（${letters(2)}）` : ''
  return `${lead}${own}${random.chance(0.85) ? random.one(TRADES) : ''}${seat}${form}`
}

/** Works, mines, farms: a place or a number, what is made there, 厂. */
function works(made: Made): string {
  const { random, letters } = made
  const lead = random.chance(0.12) ? random.one(['国营', '地方国营', '公私合营', '中国']) : ''
  const at = random.chance(0.75) ? place(made, 0.35) : ''
  const nth = random.chance(0.15) ? `第${random.one(words('一 二 三 四 五 六 七 八 九 十'))}` : ''
  const own = at === '' || random.chance(0.35) ? (random.chance(0.5) ? brand(made) : letters(2)) : ''
  return random.chance(0.75)
    ? `${lead}${at}${own}${nth}${random.one(MADE)}${random.one(WORKS)}`
    : `${lead}${at}${own}${nth}${random.one(DIGS)}`
}

/** Shops: a sign, what is sold there, 店; seldom the place before it. */
const shop = (made: Made): string =>
  (made.random.chance(0.18) ? place(made, 0.3) : '') + brand(made) + made.random.one(SHOPS)

/** The name of a firm, of works, of a shop. */
export function firm(made: Made): string {
  const roll = made.random.next()
  return roll < 0.4 ? modern(made) : roll < 0.7 ? works(made) : shop(made)
}
