/** Walks of life between which people do not often change, by the words that their roles end in. */
const FIELDS = [
  [
    'office',
    '书记 区长 市长 县长 镇长 乡长 省长 局长 处长 科长 部长 厅长 司长 主席 常委 委员 秘书长 巡视员 调研员 人大代表 政协委员 村主任 公务员 总理 大使 总统 议长',
  ],
  ['business', '董事长 总经理 经理 厂长 店长 总裁 老板 创始人 企业家 总监'],
  ['health', '医生 村医 大夫 医师 护士 护士长 护师 药师'],
  ['school', '教师 老师 教授 副教授 讲师 校长 园长 班主任 辅导员'],
  ['pupils', '学生 同学 研究生 博士生 高中生 小学生 中学生 大学生'],
  ['law', '民警 警察 交警 法官 检察官 律师 消防员 辅警 警官'],
  ['army', '战士 军官 士兵 司令员 连长 指导员'],
  ['land', '村民 农民 种植户 养殖户 渔民 果农 农户 菜农'],
  ['work', '工人 职工 司机 驾驶员 保安 保洁员 环卫工 快递员 工程师 技术员 电工 焊工'],
  ['arts', '作家 画家 书法家 诗人 歌手 演员 导演 编剧 作曲家 非遗传承人 摄影家'],
  ['media', '主编 副主编 记者 编辑 台长 播音员 主持人 总编辑 社长'],
  ['science', '院士 研究员 副研究员 科学家'],
  ['sport', '运动员 教练 教练员 总教练 球员 队员 棋手 裁判'],
] as const
type Field = (typeof FIELDS)[number][0]

const WORDS = new Map<string, Field>(
  FIELDS.flatMap(([field, words]) => words.split(' ').map((word): [string, Field] => [word, field])),
)

/** The field of a role (区人民医院主任医师 → health), by its latest word of one; undefined where no word tells. */
export function fieldOf(role: string): Field | undefined {
  let best: { field?: Field; end: number; length: number } = { end: 0, length: 0 }
  for (const [word, field] of WORDS) {
    const end = role.lastIndexOf(word) + word.length
    if (!role.includes(word) || end < best.end || (end === best.end && word.length < best.length)) continue
    best = { field, end, length: word.length }
  }
  return best.field
}

/** A body that somebody is something in, followed by what he is there: not the 局 of 局长. */
const BODY =
  /^.*(?:(?:局|部|站|所|区|市|县|省|镇|乡|村|校|厂|队)(?!长|员)|学(?![家生者员])|会(?![长计员学])|委(?!员)|院(?!长)|公司|集团|街道|社区|中心)(?=.{2})/u

/**
 * The title in a role, without the body it is held in, short enough to stand behind a name: 区人民医院主任医师 → 主任医师,
 * 市委常委、区委书记 → 书记.
 */
export function titleOf(role: string): string {
  const last = role.split(/[、，,；;\s]/u).findLast((part) => part !== '') ?? ''
  const plain = (last.split(/[（(]/u)[0] ?? '').replace(/[|｜=:：#）)]/gu, '')
  return plain.replace(BODY, '').slice(-8)
}

/** Whether one role may be said of the same person as the other: one word of both says as much, or the same title. */
export function goTogether(one: string, other: string): boolean {
  const [a, b] = one.length < other.length ? [one, other] : [other, one]
  return b.includes(a) || titleOf(one) === titleOf(other)
}
