import { quoted } from './zh.ts'
/** What readers see of what is their own on this device. */
export const libraryZh = {
  none: '还没有关注。打开一个人物、企业或一次搜索，点“关注”。',
  follow: '关注',
  followed: '已关注',
  all: '全部关注',
  news: (n: number, atLeast = false) =>
    n > 0 ? `上次看过之后有 ${n} 篇${atLeast ? '以上' : ''}新的` : '上次看过之后没有新的',
  looking: '正在看有没有新的……',
  unknown: '没有取到，不知道有没有新的',
  leave: '取消关注',
  leaveThis: (name: string) => `取消关注${quoted(name)}`,
  search: (q: string) => `搜索${quoted(q)}`,
}
export type LibraryTexts = typeof libraryZh
