/** What readers see of what they can do on any page. */
export const toolsZh = {
  share: {
    copied: '链接已复制',
    failed: '复制不了，请长按地址自行复制：',
    url: '文章地址',
  },
  waiting: { title: '这一页还没有送到，网络可能很慢。', reload: '整页重新打开', stay: '不等了' },
}
export type ToolTexts = typeof toolsZh
