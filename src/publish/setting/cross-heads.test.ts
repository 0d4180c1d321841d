import { expect, test } from 'vitest'
import { crossHeads } from './cross-heads.ts'

const LONG =
  '堤上的柳树是三十年前种下的，如今已经连成了一片林子，春天里来放风筝的孩子把整条堤都站满了，渡口的船也比平日多。'
const placesOf = (...paragraphs: string[]) => [...crossHeads(paragraphs)]

test.each([
  ['numbered', ['一、船从哪里来', '二、船往哪里去']],
  ['quoted words', ['“把渡口还给孩子”', '“柳树是大家的”']],
  ['plain', ['三十年种一片林', '渡口添了新船']],
  ['figures', ['1', '2']],
])('two short lines over long paragraphs: %s', (_, [one = '', two = '']) => {
  expect(placesOf(LONG, one, LONG, two, LONG)).toEqual([1, 3])
})

test('a further one, beside two that are sure, may stand over a short paragraph', () => {
  const short = '船票十年没有涨过价，今年也不涨，船工多了两个。'
  expect(placesOf(LONG, '三十年种一片林', LONG, '渡口添了新船', LONG, '票价不涨', short)).toEqual([1, 3, 5])
  expect(placesOf(LONG, '三十年种一片林', LONG, '票价不涨', short)).toEqual([])
  expect(placesOf(LONG, '三十年种一片林', LONG, '渡口添了新船', LONG, '林知秋', '陆听雨')).toEqual([1, 3])
})

test.each([
  ['a lone one', [LONG, '三十年种一片林', LONG]],
  ['sentences', [LONG, '船来了。', LONG, '“走不走？”', LONG]],
  ['what is said', [LONG, '镇长说：', LONG, '他又说：', LONG]],
  ['writers', [LONG, '本报记者林知秋', LONG, '通讯员、记者陆听雨', LONG]],
  ['lines of a list or a verse', [LONG, '北桥镇', '南桥镇', '东桥镇', '西桥镇']],
  ['the first line', ['三十年种一片林', LONG, '渡口添了新船', LONG]],
  ['nothing', []],
])('no cross-heads: %s', (_, paragraphs) => {
  expect(placesOf(...paragraphs)).toEqual([])
})
