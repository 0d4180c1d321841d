import { COMPOUND_SURNAMES, JAPANESE_SURNAMES, SURNAMES } from '../lists/surnames.ts'
import { COMMON_SURNAMES } from '../lists/given.ts'
import type { Model } from '../model/model.ts'
import type { Random } from './random.ts'

const words = (text: string): string[] => text.trim().split(/\s+/u)

/** Parts of names of China's peoples and of foreigners, from general knowledge. */
const TIBETAN = words(
  '扎西 次仁 平措 卓玛 拉姆 多吉 丹增 旺堆 央金 格桑 尼玛 达瓦 洛桑 贡布 仁青 索朗 白玛 德吉 曲珍 顿珠 才让 华旦 泽仁 桑吉 强巴 加措 旦增 普布 边巴 巴桑 米玛 拉巴 益西 罗布 措姆',
)
const MONGOLIAN = words(
  '巴特尔 其木格 乌力吉 苏日娜 娜仁 图雅 孟和 斯琴 朝鲁 格日勒 那顺 布和 额尔敦 哈斯 宝音 乌云 高娃 萨仁 呼和 巴雅尔 阿拉坦 胡日查 青格勒 牧仁 特木尔 塔娜 敖登 毕力格 达来 满都拉',
)
const YI = words(
  '吉克 阿依 阿木 沙马 尔古 曲比 史布 马海 惹古 拉铁 日黑 阿果 乌牛 子日 伍各 木呷 尔布 石一 俄木 金阳 布都 依火 拉一 沙日 曲木 阿牛',
)
const UYGHUR = words(
  '阿不都热合曼 买买提 吐尔逊 古丽 阿依古丽 艾力 玉素甫 热合曼 艾合买提 努尔 库尔班 阿迪力 帕提古丽 木合塔尔 亚森 依明 卡德尔 吾买尔 哈力克 玛依拉 阿曼 赛力克 叶尔肯 巴合提 哈那提 沙吾列 别克 加娜尔 努尔兰 塔依尔 居马洪',
)
const FOREIGN = words(
  '史密斯 约翰 玛丽 安娜 施密特 穆勒 克劳斯 费尔南多 罗德里格斯 卡洛斯 伊万诺夫 彼得罗夫 谢尔盖 安德烈 杜邦 皮埃尔 布朗 威廉姆斯 汤普森 卡特 戴维斯 罗伯特 哈桑 阿里 穆罕默德 萨利姆 辛格 夏尔马 库马尔 阮文雄 黎德 苏卡 拉赫曼 巴尔加斯 冈萨雷斯 罗西 比安奇 科瓦奇 诺瓦克 林德 埃里克森 汉森 尼尔森 卡马拉 恩科西 姆贝基 奥康纳 麦克莱恩 格林 怀特 贝克尔 霍夫曼 克拉克 马丁内斯 费舍尔 萨尔加多 阿尔瓦雷斯 马尔科 斯特凡 尤里 塔季扬娜 娜塔莎 海伦 凯瑟琳',
)

/** Words that people are called by, from general knowledge. */
const WORD_NAMES = words(
  '文明 向前 建设 和平 光明 永红 高峰 自强 国庆 建军 卫国 解放 胜利 跃进 爱民 向东 东方 长江 黄河 泰山 志愿 前进 成功 如意 吉祥 平安 健康 开心 知音 知秋 春天 秋实 海燕 白雪 思源 思远 立新 新生 新华 建国 国强 民主 自立 自信 安全 阳光 清泉 青山 江河 海洋 天宇 星辰 晨曦 彩霞 朝阳 晓风 明月 满意 有才 有余 来福 进宝 长生 长征 红旗 红军 卫东 学习 学文 学武 爱国 爱华 团结 友谊 诚信 正义 忠诚 勤俭 多多 乐乐 点点 一一 可可 果果 天天 圆圆 童童 严格 认真 许多 温暖 安静 安宁 平静 方便 方圆 方向 高兴 金玉 金秋 水生 火旺 石头 土根 木林 大勇 小满 谷雨 立春 冬至 夏至 清明 小寒 元旦 国泰 民安',
)

/** Makes names as people have them: surnames by frequency and rare ones, given names by what the model knows. */
export class NameMaker {
  private readonly rare = [...SURNAMES]
  private readonly first: Weighted
  private readonly last: Weighted
  private readonly single: Weighted
  private readonly characters: string[]
  /** Words that begin as surnames do: 方向, 安康, 何其多. */
  private readonly words: string[]

  constructor({ names, words: costs }: Model) {
    this.first = new Weighted(names.first)
    this.last = new Weighted(names.last)
    this.single = new Weighted(names.single)
    this.words = [...costs]
      .filter(
        ([word, cost]) => cost > 9.5 && word.length > 1 && word.length < 4 && SURNAMES.has(word.charAt(0)),
      )
      .map(([word]) => word)
    this.characters = [...costs.keys()].filter((word) => word.length === 1 && /\p{Script=Han}/u.test(word))
  }

  /**
   * A name of the same sort as `like`: joined by a point, of another people, or Chinese. `odd`: names that are words
   * among them, as local papers have them.
   */
  person(random: Random, like: string, odd: boolean): string {
    if (/[·•]/u.test(like)) {
      const parts = random.chance(0.5) ? UYGHUR : FOREIGN
      return `${random.one(parts)}·${random.one(parts)}`
    }
    if (like.length > 3 || (like.length > 2 && !SURNAMES.has(like.charAt(0)))) return this.other(random)
    return this.chinese(random, odd)
  }

  private other(random: Random): string {
    const kind = random.below(6)
    if (kind === 0) return random.one(TIBETAN) + random.one(TIBETAN)
    if (kind === 1) return random.one(MONGOLIAN) + (random.chance(0.4) ? random.one(MONGOLIAN) : '')
    if (kind === 2) return random.one(YI) + random.one(YI)
    if (kind === 3) return random.one(FOREIGN)
    if (kind === 4)
      return (
        random.one([...JAPANESE_SURNAMES]) +
        random.one(words('一郎 太郎 美智子 健 诚 真纪子 浩二 正雄 由美 和子 隆'))
      )
    return random.one([...COMPOUND_SURNAMES]) + this.given(random, false)
  }

  private chinese(random: Random, odd: boolean): string {
    const roll = random.next()
    const surname =
      roll < 0.04
        ? random.one([...COMPOUND_SURNAMES])
        : roll < 0.5
          ? (COMMON_SURNAMES[Math.floor(random.next() ** 2 * COMMON_SURNAMES.length)] ?? '王')
          : random.one(this.rare)
    if (odd && roll > 0.95) return random.one(this.words)
    if (roll > 0.94) return surname + random.one(this.rare) + this.given(random, odd)
    return surname + this.given(random, odd)
  }

  private given(random: Random, odd: boolean): string {
    const roll = odd ? random.next() : 0.2 + 0.8 * random.next()
    if (roll < 0.14) return random.one(WORD_NAMES)
    if (roll < 0.3) return this.single.one(random)
    if (roll < 0.36) return random.one(this.characters)
    if (roll < 0.46) return random.one(this.characters) + random.one(this.characters)
    return this.first.one(random) + this.last.one(random)
  }
}

/** Chooses by cost: −ln of the share. */
class Weighted {
  private readonly keys: string[] = []
  private readonly sums: number[] = []

  constructor(costs: ReadonlyMap<string, number>) {
    let sum = 0
    for (const [key, cost] of costs) {
      sum += Math.exp(-cost)
      this.keys.push(key)
      this.sums.push(sum)
    }
  }

  one(random: Random): string {
    const at = random.next() * (this.sums.at(-1) ?? 0)
    let [low, high] = [0, this.sums.length - 1]
    while (low < high) {
      const middle = (low + high) >> 1
      if ((this.sums[middle] ?? 0) > at) high = middle
      else low = middle + 1
    }
    return this.keys[low] ?? ''
  }
}
