/** What readers see while they read an article: where they were, what they selected, keys, printing. */
export const readingZh = {
  place: {
    label: '上次读到的地方',
    go: (paragraph: number) => `上次读到第 ${paragraph} 段，接着读`,
    close: '不用了',
  },
  selection: {
    label: '选中的文字',
    cite: '复制并注明出处',
    search: '搜索',
    highlight: '划线',
    link: '复制这段话的链接',
    share: '分享',
    linked: '链接已复制',
  },
  keys: {
    title: '键盘和手势',
    close: '关闭',
    rows: [
      [['←', 'k', 'p'], '上一篇、上一版、上一期'],
      [['→', 'j', 'n'], '下一篇、下一版、下一期'],
      [['/'], '搜索'],
      [['?'], '打开、关上这张表'],
      [['Esc'], '关闭卡片、查找栏'],
    ] as readonly (readonly [keys: readonly string[], what: string])[],
  },
  print: {
    preparing: '正在准备打印……',
  },
}
export type ReadingTexts = typeof readingZh
