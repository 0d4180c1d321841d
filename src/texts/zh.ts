import { weekdayOf } from '#domain/dates.ts'
import type { Dimension } from '#domain/kinds.ts'

/**
 * What readers see on every page and in an article, in Chinese: short, kind and exact. Other pages have catalogues of
 * their own, which an article does not load (`pages-zh.ts`, `search-zh.ts`, `problems-zh.ts`).
 */
export const zh = {
  skip: '跳到正文',
  nav: {
    label: '主要栏目',
    home: '今日',
    issues: '往期',
    search: '搜索',
    saved: '收藏',
    about: '关于',
    /** The button of the reading settings: what it shows is the beginning of what it is called (WCAG 2.5.3). */
    letter: '字号',
    settings: '字号与阅读设置',
  },
  kinds: {
    people: '人物',
    companies: '企业',
    organisations: '机构',
    places: '地名',
    authors: '作者',
  } satisfies Record<Dimension, string>,
  loading: '正在打开……',
  inferred: '日期为推定',
  inferredWhy: '原版面没有印出日期，由版面内容推定。',
  /** `2024年2月24日`, as Chinese papers print it. */
  date: (iso: string) =>
    iso
      .split('-')
      .map((part, i) => Number(part) + '年月日'.charAt(i))
      .join(''),
  /** `星期六`; from Monday on, 0 to 6. */
  weekday: (iso: string) => `星期${'一二三四五六日'.charAt(weekdayOf(iso))}`,
  month: (year: number, month: number) => `${year}年${month}月`,
  year: (year: number) => `${year}年`,
  /** `第01版 要闻`; some papers call a page by its number only. */
  page: (page: number, name?: string) =>
    `第${String(page).padStart(2, '0')}版${name && name !== `第${page}版` ? ` ${name}` : ''}`,
  /** The date of the Chinese calendar, as the paper prints it. */
  lunar: (printed: string) => printed,
  articles: (n: number) => `${n} 篇`,
  list: (names: readonly string[]) => names.join('、'),
  listen: '朗读',
  article: {
    previous: '上一篇',
    next: '下一篇',
    neighbours: '前后文章',
    tags: '文中的名字',
    related: '相关文章',
    shared: (names: readonly string[]) => `同样提到${names.join('、')}`,
    find: '在文中找',
    save: '收藏',
    minutes: (n: number) => `约 ${n} 分钟`,
    pictureAway: '图片在别的网站：',
  },
  share: {
    copy: '复制链接',
    share: '分享',
  },
  error: {
    notFoundTitle: '没有这一页',
    try: '可以去：',
    brokenTitle: '这一页打不开',
    missing: '没有取到：网站没有这一页的数据。',
    unreachable: '没有取到：网络没有连上，或网站没有回应。',
    broken: '取到了，但读不懂：这一页的数据有错。',
    unexpected: '页面程序出了错。',
    retry: '重试',
    retrying: '正在重试……',
    away: '这一部分没有取到。',
    still: '还是没有成功。',
    details: '给编辑看的细节',
    notice: (n: number) => `有 ${n} 处读不懂，没有显示；其余照常。`,
    bootMissing: '这一页的数据没有取到，文字可以照常阅读，缩小范围和搜索暂不可用。',
    bootBroken: '这一页的数据读不懂，文字可以照常阅读，缩小范围和搜索暂不可用。',
    bootLate: '这一页的数据还没有取到，文字可以照常阅读，缩小范围和搜索暂不可用。',
  },
  footer: { source: '以印出的报纸为准' },
}

/** Words in quotation marks: the marks in them become those of the other kind (GB/T 15834 §4.8.3.4). */
export const quoted = (text: string): string =>
  `“${text.replace(/[“”‘’]/g, (mark) => '‘’“”'.charAt('“”‘’'.indexOf(mark)))}”`

export type Texts = typeof zh
