import type { FoundSentence } from '#domain/sentence-address.ts'
import { quoted } from './zh.ts'

/** What an address pointed to, and what became of it: a sentence, or quoted words. */
export type PointedHow = FoundSentence['how'] | 'words' | 'words-moved' | 'words-changed' | 'words-lost'

const FOUND: Record<PointedHow, string> = {
  same: '链接指到的这句话，已在文中标出。',
  moved: '版面改正后，这句话移了位置，已在新的地方标出。',
  changed: '这句话后来改过，标出的是改后的文字。',
  unsure: '链接指到的那句话已经不在，标出的是原处的文字。',
  words: '链接引用的文字，已在文中标出。',
  'words-moved': '版面改正后，引用的文字移了位置，已在新的地方标出。',
  'words-changed': '引用的文字后来改过，标出的是改后的文字。',
  'words-lost': '引用的原文找不到了，标出的是它所在的那一句。',
}

/** What readers see of sentences that an address points to; apart, so that an article loads it only when one does. */
export const evidenceZh = {
  pointed: {
    label: '链接指到的文字',
    found: (how: PointedHow) => FOUND[how],
    gone: '链接指到的文字已经不在这篇文章里了。',
    close: '取消标记',
  },
  card: {
    close: '关闭',
    total: (n: number) => `见于 ${n} 篇文章`,
    whole: '打开整页',
    off: '以后不弹卡片',
  },
  quote: '复制引文',
  quoted: '引文已复制',
  failed: '复制不了，请长按文字自行复制。',
  /**
   * Words with where they were printed; quotation marks inside become single ones (GB/T 15834 §4.8.3.4), each paragraph
   * opens with a mark and the last alone closes (§4.8.3.5).
   */
  citation: (sentence: string, paper: string, where: string, headline: string, url: string) =>
    `${quoted(sentence).replaceAll('\n', '\n“')}\n——《${paper}》${where}《${headline}》\n${url}`,
}
export type EvidenceTexts = typeof evidenceZh
