/** Words a clause of a headline begins with: verbs and adverbs of doing, as Chinese headlines set them. */
const CLAUSE_OPENERS =
  '全力 全面 全速 加快 加强 加大 推动 推进 持续 坚持 坚决 坚定 奋力 努力 着力 聚力 聚焦 合力 大力 积极 深入 不断 进一步 切实 扎实 认真 共同 携手 共建 共创 共享 共谋 打造 建设 构建 创建 创造 开创 开启 谱写 奏响 绘就 书写 续写 争做 争当 争创 当好 做好 做强 做优 抓好 抓实 用好 守好 守护 筑牢 夯实 织密 压实 落实 强化 深化 优化 提升 提高 激发 激活 释放 赋能 助力 助推 服务 保障 保护 确保 维护 促进 带动 引领 实现 完成 迎接 庆祝 喜迎 欢度 弘扬 传承 传递 凝聚 汇聚 展示 展现 彰显 擦亮 跑出 按下 走出 走好 让 为 把 以 用 在 向 要 不忘 牢记 贯彻 学习 严守 严防 严格 稳步 稳住 精准 高质量 高标准 高水平 勇当 勇于 敢于 善于 力争 力促 确立 树立 突出 紧扣 紧盯 围绕 立足 抢抓 抢占 抓住'.split(
    ' ',
  )

const BOUND_END = /[的地得和与及或在于对向从把被将为以由之者其这那第]$/u
const BOUND_START = /^[的地得和与及或们等了着过性化者]/u

/**
 * Whether two lines of a headline are parallel clauses, which print sets under one another at one length,
 * rather than one sentence that wraps: as long as each other to a character, whole at the break, and the
 * second begins as a clause begins.
 */
export function areParallel(first: string, second: string): boolean {
  const [a, b] = [lengthOf(first), lengthOf(second)]
  if (Math.min(a, b) < 5 || Math.abs(a - b) > 1) return false
  if (BOUND_END.test(first) || BOUND_START.test(second)) return false
  return CLAUSE_OPENERS.some((opener) => second.startsWith(opener)) && isOpenerOrLong(first)
}

const isOpenerOrLong = (line: string): boolean =>
  CLAUSE_OPENERS.some((opener) => line.startsWith(opener)) || lengthOf(line) >= 7

/** Characters of a line, its quotes and brackets not counted: they hang or are set at half width. */
const lengthOf = (line: string): number => line.replace(/[“”‘’"'《》()（）\s]/gu, '').length

/** Whether a line tells what a meeting did. */
export const reports = (line: string): boolean =>
  /^(?:听取|审议|研究|部署|传达|通过|决定|表彰|总结|讨论|安排|要求|强调)/u.test(line)

/** Whether a line begins as a clause of doing does (全力…, 把…): after a whole line it is no rest of that. */
export const beginsClause = (line: string): boolean =>
  reports(line) ||
  /^[把让]/u.test(line) ||
  CLAUSE_OPENERS.some((opener) => opener.length > 1 && line.startsWith(opener))

/** Whether a line is bound to the one below it by its last character, or that one by its first. */
export const isBound = (first: string, second: string): boolean =>
  BOUND_END.test(first) || BOUND_START.test(second)

/** Whether two short lines are the halves of a couplet: of one length, neither bound to the other. */
export const areTwins = (first: string, second: string): boolean =>
  lengthOf(first) === lengthOf(second) && !BOUND_END.test(first) && !BOUND_START.test(second)
