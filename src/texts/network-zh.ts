/** What readers see of a network of names; apart, so that no article loads it. */
export const networkZh = {
  title: '关系图',
  about:
    '同一篇文章里提到的人物、企业之间有一条线，共同的文章越多，线越粗。点名字看这个人物、企业，点线看共同的文章。圆角的是人物，方角的是企业。',
  /** Of so many names and pairs that there are, so many are drawn. */
  part: (names: number, pairs: number, drawn: number, lines: number) =>
    `共有 ${names} 个名字、${pairs} 对，这里只画最密切的 ${drawn} 个、${lines} 对。`,
  table: (pairs: number) => `列成表（${pairs} 对）`,
  names: '一同见报的两个名字',
  shared: '共同的文章',
  articles: (n: number) => `${n} 篇`,
  pair: (a: string, b: string, n: number) => `${a}、${b}：${n} 篇`,
  /** Of what was asked for. */
  busy: '正在画……',
  none: '这些文章里一同出现的名字太少，画不成图。',
  missing: '有的文章没有取到，图可能不全。',
  failed: '关系图没有画成。',
}
export type NetworkTexts = typeof networkZh
