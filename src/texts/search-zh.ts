import { quoted } from './zh.ts'
/** What readers of the search page see; apart from the catalogue of all pages, which every article loads. */
export const searchZh = {
  title: '搜索',
  label: '搜名字、字词',
  submit: '搜索',
  clear: '清空',
  intro: '任何相连的字都找得到；名字也可以打拼音或首字母。',
  busy: '正在搜索……',
  found: (n: number, q: string) => (q ? `“${q}”：${n} 篇` : `${n} 篇`),
  atLeast: (n: number, q: string) => (q ? `“${q}”：至少 ${n} 篇` : `至少 ${n} 篇`),
  unsure: (q: string) => (q ? `“${q}”没能查全` : '没能查全'),
  growing: '还在找更早的……',
  /** The words may well be in other articles: they are not said to be nowhere. */
  none: (q: string, isNarrowed: boolean) =>
    isNarrowed ? `${q && `“${q}”：`}没有符合条件的文章` : `没有找到“${q}”`,
  /** Of nothing but marks. */
  marks: (q: string) => `标点“${q}”不能单独搜，请加上旁边的字`,
  noneHint: '可以少输几个字，或换一种写法；也可以从人物、企业里找：',
  browse: '也可以按名字找：',
  meant: '要找的是不是：',
  loose: '没有连在一起的原文；下面忽略了标点和空格。',
  spelled: (names: readonly string[]) => `读音相合的名字：${names.join('、')}`,
  missing: (n: number) => `有 ${n} 个索引文件没有取到，可能还有没列出的文章。`,
  failed: '搜索用的数据没有取到。',
  retry: '重试',
  noscript: '搜索要用到脚本（JavaScript）。没有脚本时，请从人物、企业、机构、地名的索引里找。',
  untitled: (place: string, n: number) => `${place}第${n}篇（标题没有取到）`,
  /** Leads from an answer over a page to the search page. */
  onPage: '缩小范围、排序',
  results: '搜索结果',
  more: (n: number) => `再看 ${n} 篇`,
  /** On paper, where the list goes on. */
  printed: (n: number, total: number, atLeast: boolean) =>
    `印出的是前 ${n} 篇，全部${atLeast ? '至少' : '共'} ${total} 篇，其余没有印出。`,
  loading: '正在取……',
  sort: {
    label: '排序',
    relevance: '最相关在前',
    newest: '新的在前',
    oldest: '旧的在前',
  },
  suggest: {
    label: '建议',
    recent: '最近搜过',
    forget: (q: string) => `忘掉${quoted(q)}`,
    forgetAll: '全部忘掉',
    headline: '标题',
    available: (n: number) => (n > 0 ? `有 ${n} 条建议，用上下箭头选择` : '没有建议'),
  },
  network: '关系图',
  help: {
    title: '怎样搜得更准',
    rows: [
      ['龙舟 比赛', '两个词都要有'],
      ['"中国，人民"', '一字不差的一段话'],
      ['春节 -元宵', '不要含这个词'],
      ['灯会 OR 庙会', '有一个就行'],
      ['人物:王小明', '提到这个人；还有 企业: 机构: 地名: 作者:'],
      ['日期:2024-02', '那个月；也可写 2024 或 2023..2024-06'],
      ['wangxiaoming、wxm', '名字的拼音或首字母'],
    ] as readonly (readonly [query: string, meaning: string])[],
  },
  find: {
    label: '在文中找',
    /** Said aloud; `at` counts from 1, 0 is before the first. */
    marked: (q: string, n: number, at: number) =>
      `${quoted(q)}在文中有 ${n} 处${at > 0 ? `，这是第 ${at} 处` : ''}`,
    place: (at: number, n: number) => (n === 0 ? '文中没有' : at > 0 ? `${at} / ${n}` : `${n} 处`),
    previous: '上一处',
    next: '下一处',
    close: '关闭',
  },
}
export type SearchTexts = typeof searchZh
