import { quoted } from './zh.ts'

/** What readers see of reading without a network. */
export const offlineZh = {
  update: {
    said: '网站有新版本。',
    now: '更新',
    later: '以后再说',
    stopped: '朗读停在这里。',
    goOn: '接着听',
  },
  issue: {
    title: '下载本期',
    reading: '正在查看本期有多大……',
    /** `pictures` are part of `size`; '' where there are none. */
    size: (size: string, pictures: string) =>
      `本期共 ${size}${pictures && `，其中图片 ${pictures}`}，下载后没有网络也能看。`,
    changed: (size: string, pictures: string) =>
      `设备上的这一期已有更正，可以更新（${size}${pictures && `，其中图片 ${pictures}`}）。`,
    textsOnly: '只下载文字',
    /** `size` is '' where it is not known. */
    lacking: (count: number, size: string) =>
      `文字都在设备上，没有网络也能看；还有 ${count} 张图片没有下载${size && `（${size}）`}。`,
    getPictures: '下载图片',
    have: '这一期已在设备上，没有网络也能看。',
    checking: '这一期已在设备上，没有网络也能看；正在查看有没有更新……',
    unchecked: '这一期已在设备上，没有网络也能看；现在查不到有没有更新。',
    get: '下载',
    renew: '更新',
    coming: (come: string, size: string) => `已下载 ${come} / ${size}`,
    stop: '停下',
    stopped: '停下了，已下载的都还在，可以继续。',
    network: '网络断了，已下载的都还在，可以继续。',
    altered: '下载时这一期正在更正，请再试一次。',
    full: '设备上没有空间了。可以在设置里删除一些再试。',
    fullTexts: (count: number) => `文字都在设备上，还有 ${count} 张图片放不下了。可以在设置里删除一些再试。`,
    unknown: '没有网络，查不到本期有多大。',
    remove: '从设备上删除',
    removed: '已从设备上删除。',
    cannot: '这个浏览器不能保存页面。请用系统浏览器打开。',
  },
  saved: {
    title: '下载收藏',
    reading: '正在查看收藏有多大……',
    size: (size: string, pictures: string) =>
      pictures
        ? `收藏的文章所在的版面，连同这些文章的图片（${pictures}），共 ${size}，下载后没有网络也能看。`
        : `收藏的文章所在的版面共 ${size}，下载后没有网络也能看。`,
    changed: (size: string, pictures: string) =>
      `收藏有增减或更正，可以更新（${size}${pictures && `，其中图片 ${pictures}`}）。`,
    have: '收藏的文章都在设备上，没有网络也能看。',
    checking: '下载过的收藏在设备上，没有网络也能看；正在查看有没有增减或更新……',
    unchecked: '下载过的收藏在设备上，没有网络也能看；现在查不到有没有增减或更新。',
    altered: '下载时有文章正在更正，请再试一次。',
    unknown: '没有收藏，或没有网络，查不到有多大。',
  },
  stored: {
    savedName: '收藏的文章',
    title: '离线与存储',
    about: '读过的页面自动留在这台设备上，没有网络时还能再读；都只在这台设备上。',
    reading: '正在查看……',
    read: (count: number) => `读过的页面：${count} 个文件`,
    /** Behind the size of a download. */
    missing: (count: number) => `，缺 ${count} 张图片`,
    issues: '下载的期',
    none: '还没有下载过。在一期的页面末尾可以“下载本期”。',
    total: (size: string) => `本站在这台设备上共占 ${size}。`,
    forgetRead: '删除读过的页面',
    forgetAll: '全部删除',
    done: '已删除。',
    remove: (issue: string) => `删除 ${issue}`,
    removeShort: '删除',
    install: '安装到桌面',
    installHow: '想像应用一样打开：在浏览器的“分享”或菜单里选“添加到主屏幕”。',
  },
  named: {
    title: (name: string) => `这台设备上提到${quoted(name)}的文章`,
    note: (count: number) =>
      `只列出这台设备上有的 ${count} 篇，网站上也许还有；连上网再打开这一页，可以看全。`,
  },
  /** The index of search on this device. */
  index: {
    title: '没有网络时也能搜',
    about: '搜过的内容已留在这台设备上，没有网络时还能再搜。也可以把整个索引下载下来。',
    size: (size: string, files: number) => `整个索引 ${size}，${files} 个文件。`,
    download: (size: string) => `下载（${size}）`,
    resume: (size: string) => `继续下载（共 ${size}）`,
    update: '更新',
    progress: (done: number, total: number) => `已下载 ${done} / ${total} 个文件`,
    stop: '停下',
    done: '整个索引都在这台设备上了。',
    failed: '下载中断了，已下载的都还在，可以继续。',
    remove: '从设备上删除',
    removed: '已从设备上删除。',
    cannot: '这个浏览器不能在设备上保存。',
    reading: '正在查看……',
    unknown: '没有网络，查不到索引的大小。',
  },
  /** Search without its index. */
  searched: {
    title: '这台设备上的搜索结果',
    busy: '正在找这台设备上留着的文章……',
    found: (n: number, q: string) => `${q && `“${q}”：`}这台设备上有 ${n} 篇`,
    none: (q: string, isNarrowed: boolean) =>
      isNarrowed ? `${q && `“${q}”：`}这台设备上没有符合条件的文章` : `这台设备上没有提到“${q}”的文章`,
    /** Nothing of the paper is kept. */
    empty: '这台设备上也没有可以找的文章。',
    /** Before all else, where the browser says so. */
    off: '没有网络。',
    /** `isBelow`: where the button is. */
    note: (pages: number, isBelow: boolean) =>
      `只找了这台设备上留着的 ${pages} 个版面，网站上也许还有；等网络好了按${isBelow ? '下面的' : ''}“重试”，可以查全。`,
    spelled: '拼音、首字母也要等网络好了才认得。',
  },
  kept: {
    title: '没有网络时可以看',
    note: '别的页面要连上网才能打开。',
    search: '搜索这台设备上的文章',
    nothing: '没有网络，这台设备上也没有留下可以看的页面。',
  },
}
export type OfflineTexts = typeof offlineZh
