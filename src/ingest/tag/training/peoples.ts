import { COMPOUND_SURNAMES, JAPANESE_SURNAMES } from '../lists/surnames.ts'
import type { Random } from './random.ts'
import { words } from '../lists/word-list.ts'

/** Names that are not made as most Chinese ones are: of China's other peoples, of foreigners. Parts from general knowledge. */

const TIBETAN = words(
  '扎西 次仁 平措 卓玛 拉姆 多吉 丹增 旺堆 央金 格桑 尼玛 达瓦 洛桑 贡布 仁青 索朗 白玛 德吉 曲珍 顿珠 才让 华旦 泽仁 桑吉 强巴 加措 旦增 普布 边巴 巴桑 米玛 拉巴 益西 罗布 措姆 旺姆 坚赞 嘉措 群培 次旺 旺扎 阿旺 土登 赤列 晋美 贡嘎 才旦 南杰 旺久 欧珠 卓嘎 拉珍 仓决 夏吾 完玛 更登 卡毛 昂毛',
)
const MONGOLIAN = words(
  '巴特尔 其木格 乌力吉 苏日娜 娜仁 图雅 孟和 斯琴 朝鲁 格日勒 那顺 布和 额尔敦 哈斯 宝音 乌云 高娃 萨仁 呼和 巴雅尔 阿拉坦 胡日查 青格勒 牧仁 特木尔 塔娜 敖登 毕力格 达来 满都拉 巴图 巴根 吉日嘎拉 苏和 朝格图 其其格 花日 乌兰 托娅 道尔吉 苏布达 阿荣 哈森 恩和 白音 莫日根',
)
const YI = words(
  '吉克 阿依 阿木 沙马 尔古 曲比 史布 马海 惹古 拉铁 日黑 阿果 乌牛 子日 伍各 木呷 尔布 石一 俄木 金阳 布都 依火 拉一 沙日 曲木 阿牛 吉木 阿苏 尔呷 木牛 阿呷 莫色 海来 果基 勒伍 瓦渣',
)
/** Kinds of Dai, Jingpo, Lisu, Wa names: what all or most begin with, and what follows. */
const SOUTHERN = [
  [words('岩 玉 召 刀 依'), words('罕 温 坎 波 香 丙 叫 应 光 捧 南 帕 甩 糯 扁 恩 燕 尖')],
  [words('艾 尼 岩 娜 三木 叶'), words('块 嘎 茸 龙 改 不勒 那 火 门 桑 可 倒')],
  [words('早 麻 木 排 勒 腊'), words('干 弄 腊 都 旺 麻 扎 堵 糯 迈')],
] as const
const UYGHUR = words(
  '阿不都热合曼 买买提 吐尔逊 古丽 阿依古丽 艾力 玉素甫 热合曼 艾合买提 努尔 库尔班 阿迪力 帕提古丽 木合塔尔 亚森 依明 卡德尔 吾买尔 哈力克 玛依拉 阿曼 赛力克 叶尔肯 巴合提 哈那提 沙吾列 别克 加娜尔 努尔兰 塔依尔 居马洪 阿卜杜拉 吐尔洪 麦麦提 阿布都拉 艾尼瓦尔 司马义 肉孜 米吉提 迪力夏提 古丽娜尔 热依汗 阿孜古丽 祖农 铁木尔 苏莱曼 哈斯木 木沙 依不拉音 阿扎提 巴哈尔 达吾提 伊力哈木 沙拉买提 库兰 哈山 阿依努尔 努尔买买提 买买提明',
)
const FOREIGN = words(
  '史密斯 约翰 玛丽 安娜 施密特 穆勒 克劳斯 费尔南多 罗德里格斯 卡洛斯 伊万诺夫 彼得罗夫 谢尔盖 安德烈 杜邦 皮埃尔 布朗 威廉姆斯 汤普森 卡特 戴维斯 罗伯特 哈桑 阿里 穆罕默德 萨利姆 辛格 夏尔马 库马尔 阮文雄 黎德 苏卡 拉赫曼 巴尔加斯 冈萨雷斯 罗西 比安奇 科瓦奇 诺瓦克 林德 埃里克森 汉森 尼尔森 卡马拉 恩科西 姆贝基 奥康纳 麦克莱恩 格林 怀特 贝克尔 霍夫曼 克拉克 马丁内斯 费舍尔 萨尔加多 阿尔瓦雷斯 马尔科 斯特凡 尤里 塔季扬娜 娜塔莎 海伦 凯瑟琳',
)
/** What transliterated names begin with, go on with, and end in, as Xinhua writes them. */
const BEGIN = words(
  '阿 埃 艾 安 奥 巴 贝 本 比 彼 博 布 查 达 戴 德 迪 蒂 多 恩 法 费 菲 弗 福 盖 戈 格 哈 海 汉 赫 霍 加 贾 杰 金 卡 凯 坎 科 克 库 拉 莱 兰 劳 雷 里 利 卢 鲁 罗 洛 吕 马 迈 麦 曼 梅 门 米 莫 穆 内 尼 诺 欧 帕 潘 佩 彭 皮 普 奇 乔 切 萨 桑 沙 舍 施 史 斯 苏 索 塔 泰 坦 汤 特 图 托 瓦 威 韦 维 沃 乌 伍 西 希 夏 谢 辛 雅 亚 叶 伊 英 尤 约 扎 詹 朱 阿尔 埃尔 奥尔 巴尔 贝尔 布尔 多尔 菲尔 哈尔 卡尔 科尔 马尔 马丁 米尔 帕尔 塞尔 维尔 威尔 麦克 拉赫 阿卜杜勒 穆罕默 桑切 费尔南 亚历 弗朗西 克里斯 斯特',
)
const MIDDLE = words(
  '尔 里 利 拉 莱 罗 洛 马 米 尼 诺 帕 萨 塞 斯 塔 特 托 瓦 维 西 亚 伊 卡 科 克 达 德 迪 蒂 多 贝 比 布 菲 夫 格 古 哈 赫 基 杰 兰 勒 林 鲁 曼 梅 蒙 姆 穆 纳 内 南 佩 齐 奇 日 瑞 桑 什 舍 泰 坦 廷 图 希 雅 耶 因 约 扎 兹',
)
const END = words(
  '斯 尔 森 曼 特 克 德 姆 恩 夫 娃 娅 蒂 奇 科 诺 塔 亚 拉 里 利 托 顿 逊 松 尼 莎 娜 丝 丽 妮 多 瓦 索 哈 穆 夫斯基 斯基 维奇 诺夫 耶夫 斯坦 贝格 伯格 诺娃 多夫 尔德 尔特 尔曼 雷斯 莱斯 达尔 兰特 内利 内尔 尔松 格尔 莱尼 托斯 雷拉 克斯 拉夫 哈尼 里尼',
)
const JAPANESE_GIVEN = words(
  '一郎 太郎 美智子 健 诚 真纪子 浩二 正雄 由美 和子 隆 健一 义雄 正志 典和 良平 惠子 幸子 茂 进 博 修 孝 洋平 秀树 英明 直人 龙之介 康夫 敏夫 纯一 雄二 哲也 信介 幸夫 丰 实 昭 久美子 千代 春树 武 弘 昌弘 俊彦 德 邦彦 光男 一成 晋 次郎 三郎 贵子 由纪夫 邦男',
)
const JAPANESE = [...JAPANESE_SURNAMES]
const COMPOUND = [...COMPOUND_SURNAMES]

/** A part of a foreigner's name, as Xinhua's tables write it: known ones, and ones made as they are. */
export function transliterated(random: Random): string {
  if (random.chance(0.3)) return random.one(FOREIGN)
  const middle = random.next() < 0.55 ? random.one(MIDDLE) : ''
  const further = middle !== '' && random.chance(0.25) ? random.one(MIDDLE) : ''
  return random.one(BEGIN) + middle + further + random.one(END)
}

/** A name with points in it: 恩里克·巴斯克尼, 吐尔洪·尼亚孜. `national`: a paper that tells more of foreigners. */
export function dotted(random: Random, national: boolean): string {
  const part = random.chance(national ? 0.85 : 0.5) ? transliterated : uyghur
  const parts = random.chance(0.1) ? 3 : 2
  return Array.from({ length: parts }, () => part(random)).join('·')
}

const uyghur = (random: Random): string => random.one(UYGHUR)

/** A name without points that is no Chinese one; `given` makes given names for surnames of two characters. */
export function otherName(random: Random, national: boolean, given: () => string): string {
  const kind = national ? random.below(20) : random.below(12)
  if (kind >= 10) return transliterated(random)
  if (kind < 2) return random.one(TIBETAN) + random.one(TIBETAN)
  if (kind === 2) return random.one(MONGOLIAN) + (random.chance(0.4) ? random.one(MONGOLIAN) : '')
  if (kind === 3) return random.one(YI) + random.one(YI)
  if (kind === 4) return uyghur(random)
  if (kind < 7) return random.one(JAPANESE) + random.one(JAPANESE_GIVEN)
  if (kind === 7) {
    const [lead, behind] = random.one(SOUTHERN)
    return random.one(lead) + random.one(behind) + (random.chance(0.3) ? random.one(behind) : '')
  }
  return random.one(COMPOUND) + given()
}
