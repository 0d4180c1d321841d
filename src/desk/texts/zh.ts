import { zh } from '#texts/zh.ts'
import type { Proposal } from '../protocol.ts'

/** What an answer to a question of who is who says. */
function answered(asked: Proposal, isSo: boolean): string {
  const { name } = asked.tag
  if (asked.about === 'namesake')
    return isSo ? `“${name}”是两人，这里的是“${asked.as}”` : `“${name}”是同一个人`
  return isSo ? `“${name}”是“${asked.full}”的简称` : `“${name}”和“${asked.full}”不是一家`
}

/** What editors see at the desk, in Chinese. Apart from the readers' catalogue, so that their bundles do not carry it. */
export const deskZh = {
  lang: 'zh-Hans',
  title: '编稿台',
  intro: '把一版的文字贴进来，看它分成哪几篇、认出哪些名字，改好再存。',
  dirty: '还没有保存',
  saved: '已保存',
  kinds: zh.kinds,
  head: {
    legend: '这一版',
    paper: '报名',
    date: '日期',
    page: '版次',
    pageName: '版名',
    pageNameHint: '可不填，如：要闻',
    inferred: '日期是推定的，版面上没有印',
  },
  start: {
    text: '版面文字',
    hint: '贴在这里，或把文本文件拖进来',
    file: '选一个文件',
    shelf: '或打开 content/ 里的一版',
    find: '找哪一天',
    open: '看草稿',
    empty: '先把这一版的文字贴进来。',
    unreadable: (file: string) => `${file} 不是文字文件：请另存为 UTF-8 文本再试。`,
    guessed: '报名、日期和版次是从文字或文件名里猜的，请核对。',
  },
  bar: {
    leave: '这一版还没有保存，改动会丢掉。要换一版吗？',
    other: '换一版',
    undo: '撤销',
    undoTitle: '撤销上一处改动（Ctrl+Z）',
    save: '保存',
    saveTitle: '保存（Ctrl+S）',
  },
  views: { label: '看哪一边', raw: '原文', draft: '草稿' },
  raw: {
    title: '原文',
    edit: '改原文',
    done: '改好了',
    line: (n: number) => `第 ${n} 行`,
    toDraft: (n: number) => `第 ${n} 行：到草稿里看`,
    article: (n: number) => `第 ${n} 篇`,
    joined: '接上一行',
    leftOut: '略去',
  },
  draft: {
    title: '草稿',
    empty: '还没有草稿。',
    summary: (articles: number, paragraphs: number, tags: number) =>
      `${articles} 篇，${paragraphs} 段，${tags} 个名字`,
    article: (n: number) => `第 ${n} 篇`,
    lines: (first: number, last: number) =>
      first === last ? `原文第 ${first} 行` : `原文第 ${first}–${last} 行`,
    notHere: '不是新的一篇',
    notHereTitle: '并入上一篇',
    headline: '改标题',
    addTag: '加名字',
    paragraph: (n: number) => `第 ${n} 段`,
    more: (n: number) => `第 ${n} 段的改法`,
    join: '接上段',
    split: '拆开',
    begin: '另起一篇',
    toHeadline: '归入标题',
    legend: '名字的颜色',
    hint: '点名字、段号或接缝 ⌒ 就能改；选中几个字，可以标成名字。',
    splitHere: (before: string, after: string) => `在“${before}”和“${after}”之间拆开`,
    splitHint: '点一处 ¶，从那里拆成两段。',
    cancel: '不改了',
    joint: '原文在这里断开，已接上',
  },
  headline: { legend: '标题', kicker: '引题', main: '主题', sub: '副题', done: '就这样', cancel: '不改了' },
  tag: {
    legend: (name: string) => `“${name}”`,
    named: (kind: string, name: string) => `${kind}：${name}`,
    kind: '类别',
    remove: '不是名字',
    role: '身份',
    roleHint: '如：区委书记',
    alias: '就是',
    aliasHint: '全称，如：某某有限公司',
    name: '名字',
    add: '标出来',
    apply: '就这样',
    onlyHere: '只在这一篇',
    later: '以后各版也这样（写进 content/names.txt）',
    roleFor: (roles: readonly string[]) => roles.join('、'),
    notInText: (name: string) => `这一篇里没有“${name}”。`,
  },
  /** The list of doubtful names. */
  names: {
    title: '要定的名字',
    count: (n: number) => `${n} 个名字要定`,
    none: '名字定好了',
    hint: '这些名字最拿不准，牵动也最多。定下来的写进 content/names.txt，以后各版照办。',
    keys: 'Y 是 · N 不是 · C 改 · S 跳过 · U 撤销',
    yes: '是',
    no: '不是',
    change: '改',
    yesTo: (name: string, kind: string) => `“${name}”是${kind}`,
    noTo: (name: string, kind: string) => `“${name}”不是${kind}`,
    changeOf: (name: string) => `改“${name}”`,
    form: '文中的字',
    where: (name: string) => `到草稿里看“${name}”`,
    isSo: (form: string, kind: string, name: string, left: number) =>
      `“${form}”${form === name ? '' : `就是“${name}”，`}是${kind}。还有 ${left} 个要定。`,
    isNone: (name: string, kind: string, left: number) => `“${name}”不是${kind}。还有 ${left} 个要定。`,
    ask: (asked: Proposal) => {
      if (asked.about === 'namesake') return `同名两人？这里的另称“${asked.as}”`
      return asked.here.name === asked.full ? `“${asked.tag.name}”是它的简称？` : `是“${asked.full}”的简称？`
    },
    answer: answered,
    decided: (asked: Proposal, isSo: boolean, left: number) =>
      `${answered(asked, isSo)}。还有 ${left} 个要定。`,
    here: '这里',
    there: (date: string) => date,
    list: (names: readonly string[]) => names.join('、'),
    between: '；',
    headline: (headline: string) => `《${headline}》`,
    allDone: '没有要定的名字。',
    enough: (rest: number) => `最要紧的都定了，另有 ${rest} 个不太要紧。`,
    more: (n: number) => `再定 ${n} 个`,
  },
  doubts: {
    title: '要看的',
    none: '没有存疑的地方。',
    count: (n: number) => `${n} 处要看`,
  },
  did: {
    drafted: (articles: number, doubts: number) => `草稿已出：${articles} 篇，${doubts} 处要看。`,
    join: '已接上段。',
    split: '已拆成两段。',
    begin: '已另起一篇。',
    merge: '已并入上一篇。',
    headline: '标题已改。',
    tag: (name: string, kind: string) => `“${name}”已标为${kind}。`,
    untag: (name: string) => `“${name}”不再标出。`,
    role: (name: string, role: string) => `${name}的身份：${role}。`,
    alias: (form: string, name: string) => `“${form}”就是“${name}”。`,
    undo: '已撤销。',
    drop: '这处改动去掉了。',
    saved: (files: readonly string[]) => `已保存：${files.join('、')}`,
  },
  /** The same page stands under another day or number too. */
  earlier: {
    title: '旧的一版还在',
    what: (name: string) =>
      `这一版原来存作 ${name}，那一份还在，读者会看到两版。去掉它，原文、改动和做成的一版一起去掉。`,
    lead: '去掉，旧地址引到这里',
    drop: '去掉，还没有读者看过',
    keep: '两版都留',
    gone: (name: string, led: number) =>
      led > 0 ? `已去掉 ${name}，它的 ${led} 个地址引到这一版。` : `已去掉 ${name}。`,
    kept: '两版都留着。',
  },
  problem: {
    title: '这里不对',
    line: (line: number) => `第 ${line} 行`,
    parts: (parts: readonly string[]) => parts.join('：'),
    paper: '报名没有填：写上报纸的名称。',
    date: '日期不对：写成 2024-02-24 这样的一天。',
    page: '版次不对：写 1 到 99 的数。',
    taken: (file: string) => `${file} 里已有另一份稿子，或它刚被别人改过。要用这里的稿子代替它吗？`,
    overwrite: '代替它',
    forbidden: '编稿台重开过：请刷新这一页。先把改过的原文复制下来。',
    away: '编稿台没有回应：看看运行 npm run desk 的窗口是不是关了，然后再试。',
    removed: (n: number, headline: string) =>
      `已发布的第 ${n} 篇“${headline}”不在了：保存后，它的地址会转到接着它的文章或这一版。`,
    drop: '去掉这处改动',
    notApplied: (n: number) => `有 ${n} 处改动找不到地方，没有用上：`,
  },
  /** What the desk's server says. */
  server: {
    ready: (url: string) => `编稿台已就绪：${url}\n（Ctrl+C 停止）`,
    portTaken: (port: number) => `端口 ${port} 有别的程序在用。可以写：PORT=${port + 1} npm run desk`,
    missing: '没有这一版，可能已经移走。',
    tooLarge: '文字太多，这里收不下。',
    changed: (file: string) => `${file} 刚被改过，或已不在，没有去掉。先打开看看。`,
    notWritten: '文字已经存好，但这一版没有做成：运行编稿台的窗口里写着原因。',
  },
}
export type DeskTexts = typeof deskZh
