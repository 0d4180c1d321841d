import { COUNTRIES, PROVINCES } from '../lists/places.ts'
import { place, type Made } from './made-places.ts'
import { words } from '../lists/word-list.ts'

/** Names of bodies made by their grammar, from general knowledge of how such names are built. */

const BUREAUS = words(
  '财政 公安 教育 卫生 文化 民政 司法 劳动 人事 体育 交通 水利 林业 农业 农业农村 畜牧 水产 渔业 粮食 商业 供销 物价 统计 审计 税务 国税 地税 工商行政管理 市场监督管理 质量技术监督 食品药品监督管理 环境保护 生态环境 城市管理 城乡规划 住房和城乡建设 房产管理 国土资源 自然资源 旅游 文化和旅游 广播电视 新闻出版 档案 信访 气象 地震 水文 邮政 邮电 电信 电业 供电 铁路 公路 港务 航道 民族宗教 退役军人事务 应急管理 安全生产监督管理 人力资源和社会保障 医疗保障 卫生健康 园林 市政 环卫 机关事务管理 乡镇企业 二轻 机械 冶金 煤炭 化工 纺织 轻工 建材 电子 医药 石油 地质矿产 测绘 移民 扶贫开发 海洋与渔业 口岸',
)
const BUREAU = words('局 局 局 局 分局 管理局')
const FIELDS = words(
  '作家 书法家 美术家 摄影家 音乐家 戏剧家 民间文艺家 律师 会计师 医师 护理 医学 中医药 教育 心理 历史 考古 诗词 楹联 集邮 钓鱼 武术 足球 篮球 乒乓球 羽毛球 象棋 围棋 登山 田径 游泳 桥梁 土木工程 机械工程 电子 计算机 软件 互联网 物流 餐饮 旅游 酒店 茶叶 花卉 果品 蔬菜 养蜂 家禽 奶业 水产 粮食 种子 农药 化肥 纺织 服装 皮革 家具 建筑 建材 钢铁 有色金属 煤炭 石油 电力 汽车 船舶 航空 铁道 港口 银行 保险 证券 企业家 青年企业家 女企业家 个体劳动者 私营企业 消费者 志愿者 慈善 红十字 残疾人 老年 老龄 归国华侨 台胞 国际友好 对外贸易 环境保护 野生动物保护 法律援助 人口 计划生育 家庭教育 科普作家 出版 报业 期刊 广告',
)
const SOCIETIES = words('协会 协会 协会 学会 研究会 联合会 促进会 基金会 商会 委员会 理事会 总会 分会')
const MINISTRIES = words(
  '外交 国防 财政 内政 司法 教育 卫生 文化 农业 工业 贸易 商务 交通 能源 环境 劳动 水利 旅游 安全 经济 新闻 内务',
)
const PARTIES = words(
  '工 社会 民主 共和 自由 保守 共产 社会民主 基督教民主 人民 国民 进步 绿 新 正义 祖国 国大 劳动 革命 独立 社会主义 民族解放 公民 联盟',
)
const COLLEGES = words(
  '学院 医学院 工学院 农学院 财经学院 政法学院 师范学院 职业技术学院 音乐学院 美术学院 体育学院 民族学院',
)
const COURTS = words('人民法院 中级人民法院 高级人民法院 人民检察院 社会科学院 农业科学院 设计研究院 画院')
const HOSPITALS = words(
  '人民医院 第一人民医院 第二人民医院 中心医院 中医院 妇幼保健院 卫生院 中心卫生院 肿瘤医院 儿童医院 口腔医院 传染病医院 精神病院 骨科医院',
)
const TROOPS = words(
  '公安局刑警大队 公安局刑侦支队 交警支队 交警大队 消防大队 消防救援支队 巡警大队 武警支队 武警中队 边防大队 地质队 勘探队 考古队 测量队 养路队 环卫队 城管执法大队 篮球队 排球队 足球队 乒乓球队 田径队 举重队 医疗队 青年志愿服务队',
)
const OFFICES = words(
  '派出所 司法所 工商所 税务所 财政所 国土所 研究所 设计研究所 农科所 林科所 水科所 环科所 看守所 收容所 交易所 招待所',
)
const TROUPES = words(
  '歌舞团 话剧团 京剧团 豫剧团 越剧团 黄梅戏剧团 杂技团 交响乐团 芭蕾舞团 合唱团 民族乐团 代表团 文工团 歌剧团 皮影剧团',
)
const PRESS = words('通讯社 出版社 杂志社 日报社 晚报社 报社 农村报社 教育出版社 少年儿童出版社')
const STATIONS = words(
  '水文站 气象站 环境监测站 农技推广站 畜牧兽医站 防疫站 卫生防疫站 文化站 广播站 计生服务站 粮站 海事站 边检站',
)
const CENTRES = words(
  '疾病预防控制中心 妇女儿童活动中心 文化活动中心 政务服务中心 就业服务中心 急救中心 体育中心 会展中心 科技中心 信息中心 研究中心 测试中心 血液中心 融媒体中心 老年活动中心 康复中心 救助中心',
)
const COMMITTEES = words(
  '发改委 计委 经委 经贸委 建委 科委 教委 体委 农委 民委 卫健委 国资委 政法委 纪委 党委 机关工委',
)
const LEVELS = words('省 市 县 区 镇 乡 自治区 自治州 国家')
const DEPARTMENTS = words('组织部 宣传部 统战部 武装部 人武部')

/** How bodies are named whose names end with a character: what stands behind a name often asks for that. */
const BODIES: ReadonlyMap<string, (made: Made) => string> = new Map([
  ['局', (made) => level(made) + made.random.one(BUREAUS) + made.random.one(BUREAU)],
  [
    '厅',
    (made) => (made.random.chance(0.3) ? '省' : made.random.one(PROVINCES)) + made.random.one(BUREAUS) + '厅',
  ],
  ['会', (made) => lead(made) + made.random.one(FIELDS) + made.random.one(SOCIETIES)],
  ['学', (made) => (made.random.chance(0.35) ? university(made) : school(made, ['中学', '小学']))],
  ['校', (made) => school(made, ['学校', '党校', '中心学校', '技工学校', '卫生学校', '师范学校'])],
  ['园', (made) => school(made, ['幼儿园'])],
  ['院', (made) => place(made, 0.5) + made.random.one(made.random.one([COLLEGES, HOSPITALS, COURTS]))],
  ['队', (made) => place(made, 0.4) + made.random.one(TROOPS)],
  ['所', (made) => place(made, 0.4) + made.random.one(OFFICES)],
  ['团', (made) => abroad(made, 0.25) + made.random.one(TROUPES)],
  ['社', (made) => abroad(made, 0.3) + made.random.one(PRESS)],
  ['站', (made) => place(made, 0.4) + made.random.one(STATIONS)],
  ['台', (made) => place(made, 0.5) + made.random.one(['电视台', '人民广播电台', '气象台', '天文台'])],
  ['心', (made) => level(made) + made.random.one(CENTRES)],
  ['委', (made) => level(made) + made.random.one(COMMITTEES)],
  [
    '部',
    (made) => (made.random.chance(0.5) ? ministry(made) : `${level(made)}委${made.random.one(DEPARTMENTS)}`),
  ],
  [
    '党',
    (made) => (made.random.chance(0.6) ? made.random.one(COUNTRIES) : '') + made.random.one(PARTIES) + '党',
  ],
])

const level = (made: Made): string => (made.random.chance(0.5) ? made.random.one(LEVELS) : place(made, 0.4))
const abroad = (made: Made, share: number): string =>
  made.random.chance(share) ? made.random.one(COUNTRIES) : place(made, 0.6)
const ministry = ({ random }: Made): string => `${random.one(COUNTRIES)}${random.one(MINISTRIES)}部`

function lead(made: Made): string {
  const roll = made.random.next()
  if (roll < 0.3) return level(made)
  if (roll < 0.6) return place(made, 0.5)
  return made.random.one(roll < 0.8 ? COUNTRIES : ['中国', '国际', '世界', '亚洲', '全国'])
}

const university = (made: Made): string =>
  (made.random.chance(0.4) ? made.random.one(COUNTRIES) : place(made, 0.7)) +
  made.random.one(['大学', '大学', '科技大学', '师范大学', '农业大学'])

function school(made: Made, kinds: readonly string[]): string {
  const { random, letters } = made
  const nth = random.chance(0.5) ? `第${random.one(words('一 二 三 四 五 六 七'))}` : letters(2)
  return place(made, 0.4) + (random.chance(0.8) ? nth : '') + random.one(kinds)
}

/**
 * A body whose name ends with the same character as `last` does, so that what stands behind it fits; undefined where
 * none is made so.
 */
export const body = (made: Made, last: string): string | undefined => BODIES.get(last)?.(made)
