/** What readers see of handing something on. */
export const shareZh = {
  title: '分享',
  system: '用系统分享',
  link: '复制链接',
  titled: '复制标题和链接',
  reference: '复制参考文献（GB/T 7714）',
  copied: '已复制',
  failed: '复制不了，请长按下面的文字自行复制：',
  text: '要复制的文字',
  code: '二维码',
  codeOf: (title: string) => `“${title}”的二维码`,
  scan: '扫码打开',
  poster: '做成海报',
  drawing: '正在画……',
  posterOf: (title: string) => `海报：${title}`,
  save: '长按图片可以保存或转发。',
  download: '保存图片',
  noPoster: '这个浏览器画不了海报。',
  scanToRead: '扫码读原文',
  excerpt: '（节选）',
}
export type ShareTexts = typeof shareZh
