import { Jieba } from '@node-rs/jieba'
import { dict } from '@node-rs/jieba/dict.js'

/** A word of a text: UTF-16 offsets `[start, end)`, and what it is by the dictionary (`n`, `v`, `m`, `uj`, …). */
export interface Word {
  text: string
  start: number
  end: number
  tag: string
}

/** Words of today's papers that the dictionary takes apart. Each line is a word, its frequency and what it is. */
const OF_TODAY = ['新质生产力', '高质量发展', '乡村振兴', '对口支援', '文明实践', '结对共建', '营商环境']

let jieba: Jieba | undefined

/** The dictionary comes when the first headline is set: a build in which nothing is new does without. */
function segmenter(): Jieba {
  if (!jieba) {
    jieba = Jieba.withDict(dict)
    jieba.loadDict(Buffer.from(OF_TODAY.map((word) => `${word} 1000 n\n`).join('')))
  }
  return jieba
}

/** The words of a text; together they cover it. */
export function wordsOf(text: string): Word[] {
  let end = 0
  return segmenter()
    .tag(text, true)
    .map(({ word, tag }) => {
      const start = end
      end += word.length
      return { text: word, start, end, tag }
    })
}
