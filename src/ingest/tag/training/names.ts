import { COMPOUND_SURNAMES, SURNAMES } from '../lists/surnames.ts'
import { COMMON_SURNAMES } from '../lists/given.ts'
import type { Model } from '../model/model.ts'
import { dotted, otherName, transliterated } from './peoples.ts'
import type { Random } from './random.ts'
import { words } from '../lists/word-list.ts'

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
    if (/[·•]/u.test(like)) return dotted(random, !odd)
    if (like.length > 3 || (like.length > 2 && !SURNAMES.has(like.charAt(0))))
      return otherName(random, !odd, () => this.given(random, false))
    // Papers that tell of the world call foreigners by two characters too: 安南.
    if (!odd && !SURNAMES.has(like.charAt(0)) && random.chance(0.7)) return transliterated(random)
    return this.chinese(random, odd)
  }

  surname(random: Random): string {
    return COMMON_SURNAMES[Math.floor(random.next() ** 2 * COMMON_SURNAMES.length)] ?? '王'
  }

  private chinese(random: Random, odd: boolean): string {
    const roll = random.next()
    const surname =
      roll < 0.04
        ? random.one([...COMPOUND_SURNAMES])
        : roll < 0.5
          ? this.surname(random)
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
