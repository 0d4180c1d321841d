import { expect, it } from 'vitest'
import type { ReadSpan } from './learnt/read.ts'
import { loadModel } from './model/model.ts'
import { settled } from './settle.ts'
import { parseLine } from './training/parse.ts'

it.each([
  [['{c|丰县凯歌机械公司}投产。', '凯{c|歌机械公司}说。'], '丰县凯歌机械公司 凯歌机械公司'],
  [['{c|凯歌机械公司}投产。', '东风{c|机械公司}说。'], '凯歌机械公司 机械公司'],
  [['{p|林晚晴}到会。', '{p|林晚晴昨日}说。'], '林晚晴 林晚晴'],
  [['{p|桥本}到会。', '{p|桥本龙太郎}说。'], '桥本 桥本龙太郎'],
  [['{p|吐尔洪}到会。', '{p|吐尔洪·尼亚孜}说。'], '吐尔洪 吐尔洪·尼亚孜'],
  [['{p|林晚}到会。', '{p|林晚晴}说。'], '林晚 林晚晴'],
])('%j', (lines, names) => {
  const parsed = lines.map(parseLine)
  const paragraphs = parsed.map(({ text }) => text)
  const texts = parsed.map(({ text, spans }) => ({
    spans: spans.map((span): ReadSpan => ({
      ...span,
      name: text.slice(span.start, span.end),
      margin: 1,
      ruled: 'none',
    })),
    places: [],
    organs: [],
    signers: [],
    bodies: [],
  }))
  const found = settled(paragraphs, texts, loadModel()).flatMap(({ spans }, i) =>
    spans.map(({ start, end, name }) => {
      expect(paragraphs[i]?.slice(start, end)).toBe(name)
      return name
    }),
  )
  expect(found.join(' ')).toBe(names)
})

it.each([
  // A longer name that was read once, and less surely, is the name and a word.
  [['邱玲', '邱玲', '邱玲毫'], [500, 500, 200], '邱玲 邱玲 邱玲'],
  [['丁伟', '丁伟', '后丁伟'], [500, 500, 200], '丁伟 丁伟 丁伟'],
  [['邱玲', '邱玲', '邱玲毫'], [500, 500, 450], '邱玲 邱玲 邱玲毫'],
  [['邱玲', '邱玲毫'], [500, 200], '邱玲 邱玲毫'],
  [['孟德', '孟德', '曹孟德'], [500, 500, 200], '孟德 孟德 曹孟德'],
])('%j read with %j', (people, margins, names) => {
  const texts = people.map((name, i) => ({
    spans: [
      { start: 0, end: name.length, kind: 'person', name, margin: margins[i] ?? 0, ruled: 'none' } as const,
    ],
    places: [],
    organs: [],
    signers: [],
    bodies: [],
  }))
  const found = settled(people, texts, loadModel()).flatMap(({ spans }) => spans.map(({ name }) => name))
  expect(found.join(' ')).toBe(names)
})
