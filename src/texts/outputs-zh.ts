/** What the site's files for machines and its cards say, in Chinese. */
export const outputsZh = {
  kicker: (text: string) => `肩题：${text}`,
  sub: (text: string) => `副题：${text}`,
  /** Names of a kind on one line. */
  named: (kind: string, names: string) => `${kind}：${names}`,
  original: (link: string) => `原文：${link}`,
  aside: (text: string) => `（${text}）`,
  /** Short, for a card. */
  inferred: '推定',
  llms: {
    summary: (paper: string) =>
      `《${paper}》的版面：每期、每版、每篇都有长久的地址，按人物、企业、机构、地名归档。`,
    addresses: (markdown: boolean, ninjs: boolean) =>
      `${[
        '地址：/日期 是一期，/日期/版次 是一版，/日期/版次/序号 是一篇',
        ...(markdown ? ['一篇的地址加 .md 是同文的 Markdown'] : []),
        ...(ninjs ? ['一版的地址加 /ninjs.json 是 IPTC ninjs'] : []),
      ].join('；')}。`,
    feeds: (from: number, formats: readonly string[]) =>
      `有 ${from} 篇以上的人名等，地址加 /${formats.join('、/')} 是订阅源。`,
    indexes: '目录',
    issues: '历期',
    newest: '最新',
    about: '关于',
  },
  moved: { title: '地址已变更', before: '此页已移至 ', link: '新地址', after: '。' },
}
export type OutputTexts = typeof outputsZh
