import { quoted } from './zh.ts'
/** What an address leads to. */
export type Leads = 'article' | 'issue' | 'list' | 'page'

/** What readers see of handing something on. */
export const shareZh = {
  title: '分享',
  system: '用系统分享',
  link: '复制链接',
  titled: '复制标题和链接',
  plain: '复制出处',
  source: (title: string, printed: string, url: string) => `${quoted(title)}，${printed}，${url}`,
  reference: '复制参考文献（GB/T 7714）',
  copied: '已复制',
  failed: '复制不了，请长按下面的文字自行复制：',
  text: '要复制的文字',
  code: '二维码',
  codeOf: (title: string) => `${quoted(title)}的二维码`,
  scan: '扫码打开',
  /** Under the code of a poster, by what it leads to. */
  scanTo: {
    article: '扫码读原文',
    issue: '扫码读报',
    list: '扫码看这些文章',
    page: '扫码打开',
  } satisfies Record<Leads, string>,
  search: (q: string) => (q ? `搜索“${q}”` : '搜索'),
  /** `人物：张三` */
  name: (name: string, kind: string) => `${kind}：${name}`,
  /** What is no article, with what it is narrowed by, as chats and posters show it. */
  of: (paper: string, what: string, conditions: readonly string[]) =>
    `《${paper}》${what}${conditions.length > 0 ? `（${conditions.join('，')}）` : ''}`,
  poster: '做成海报',
  drawing: '正在画……',
  posterOf: (title: string) => `海报：${title}`,
  save: '长按图片可以保存或转发。',
  download: '保存图片',
  noPoster: '这个浏览器画不了海报。',
  excerpt: '（节选）',
}
export type ShareTexts = typeof shareZh
