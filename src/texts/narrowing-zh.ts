import type { Way } from '#domain/narrowing.ts'

/** What readers see where a list is narrowed by names and time; apart, so that no article loads it. */
export const narrowingZh = {
  chosen: {
    label: '已选的条件',
    remove: (name: string) => `去掉“${name}”`,
    not: (name: string) => `不含${name}`,
    /** Between two names of which one is enough. */
    or: '或',
    clear: '全部清除',
    undo: '撤销',
    /** Said aloud after a change. */
    added: (name: string) => `加上了条件：${name}`,
    removed: (name: string) => `去掉了条件：${name}`,
    page: (name: string, kind: string) => `${name}的${kind}页`,
    since: (from: string) => `${from}起`,
    until: (to: string) => `到${to}为止`,
    /** The year is said once: 2031年2月至3月. */
    span: (from: string, to: string) => {
      const year = /^\d+年(?=.*\d)/u.exec(from)?.[0] ?? ''
      return from === to ? from : `${from}至${year && to.startsWith(year) ? to.slice(year.length) : to}`
    },
  },
  offers: {
    title: '缩小范围',
    more: (n: number) => `再看 ${n} 个`,
    less: '收起',
    ways: {
      label: '点一个名字的意思',
      and: '同时有',
      or: '或者有',
      not: '没有',
    } satisfies Record<Way | 'label', string>,
    hints: {
      and: '点一个名字，只留同时提到它的文章；数字是会剩下的篇数。',
      or: '点一个名字，提到它的文章也列出来；数字是会列出的篇数。',
      not: '点一个名字，除去提到它的文章；数字是会剩下的篇数。',
    } satisfies Record<Way, string>,
    missing: '有的数目没有取全。',
    none: '没有可以再缩小的条件。',
  },
  drop: {
    empty: '没有同时符合这些条件的文章。',
    hint: '去掉条件试试：',
  },
  time: {
    title: '时间分布',
    hint: '拖过图上一段，只看那一段时间',
    bars: (span: string, total: number, most: number) => `${span}，共 ${total} 篇，最多的一段 ${most} 篇`,
    from: '从',
    to: '到',
    all: '全部时间',
  },
}
export type NarrowingTexts = typeof narrowingZh
