import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { phrasesOf } from './phrases.ts'

/** A headline with `|` where it may break and `·` where only if it must. */
function set(text: string, names: readonly string[] = []): string {
  const written = phrasesOf(text, names)
  if (written === undefined) return text
  let at = 0
  return written
    .split(' ')
    .map((clause) => {
      const pieces = clause.replace(/\d+/g, (length) => text.slice(at, (at += Number(length))))
      at += 1
      return pieces.replaceAll(',', '|').replaceAll('-', '·')
    })
    .join(' ')
}

test.each([
  ['“一碗汤圆的思念”关爱行动开展', '“一碗汤圆的思念”|关爱|行动|开展'],
  ['当好锻造新质生产力“主力军” 全力推动经济', '当好|锻造|新质生产力|“主力军” 全力|推动|经济'],
  ['银行一项调查表明', '银行|一项|调查|表明'],
  ['【锚定现代化 改革再深化】新路', '【锚定·现代化 ·改革·再深化】|新路'],
  ['迈向新世纪——一九九七年新年讲话', '迈向|新世纪|——一九九七年|新年|讲话'],
  ['保住养老钱38万元', '保住|养老钱|38万元'],
  ['第31届运动会增长5.2%创新高', '第31届|运动会|增长|5.2%|创新高'],
  ['电站二〇二四年投产', '电站|二〇二四年|投产'],
  ['《爱，在远方》开拍', '《爱，·在远方》|开拍'],
  ['讣告', '讣告'],
  ['Live from Hangzhou', 'Live from Hangzhou'],
])('%s breaks at sense', (text, expected) => {
  expect(set(text)).toBe(expected)
})

test('a name stays whole; a long one breaks only where a line is too short for it', () => {
  expect(set('薛红霞走访湖塘镇北街社区', ['薛红霞', '湖塘镇北街社区'])).toBe('薛红霞|走访|湖塘镇北街社区')
  expect(set('江苏泛亚微透科技股份有限公司上市', ['江苏泛亚微透科技股份有限公司'])).toBe(
    '江苏·泛亚·微透·科技股份·有限公司|上市',
  )
})

test('the pieces are the text, whatever it is', () => {
  const text = fc.string({
    unit: fc.constantFrom(...Array.from('习近平武进的，。“”《》 3.5%亿元一九九七年—Ab')),
    maxLength: 60,
  })
  fc.assert(
    fc.property(text, (one) => {
      expect(set(one, ['武进', '习近平']).replace(/[|·]/g, '')).toBe(one)
    }),
  )
})
