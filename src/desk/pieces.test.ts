import { expect, it } from 'vitest'
import type { Mention } from '#domain/schema.ts'
import { piecesOf } from './pieces.ts'

const TEXT = '昨天，张三到场。他说：“好！”会议结束。'
const zhang: Mention = { paragraph: 0, start: 3, end: 5, kind: 'people', name: '张三' }

it('keeps every character, and cuts at names and joints', () => {
  const pieces = piecesOf(TEXT, [zhang], [4], false)
  expect(pieces.map(({ text }) => text).join('')).toBe(TEXT)
  expect(pieces.map(({ text }) => text)).toEqual(['昨天，', '张', '三', '到场。他说：“好！”会议结束。'])
  expect(pieces.map(({ mention }) => mention?.name)).toEqual([undefined, '张三', '张三', undefined])
  expect(pieces.map(({ joint }) => joint)).toEqual([false, false, true, false])
})

it('offers the beginnings of sentences, closing marks kept with the sentence before', () => {
  const starts = piecesOf(TEXT, [], [], true).filter(({ sentence }) => sentence)
  expect(starts.map(({ text }) => text)).toEqual(['他说：', '“好！”', '会议结束。'])
})
