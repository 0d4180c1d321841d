import { expect, test } from 'vitest'
import { cut, limitAt } from './pieces.ts'
import { chineseVoices, chooseVoice, tagOf } from './voices.ts'

const voice = (name: string, lang: string, localService = true) => ({
  voiceURI: name,
  name,
  lang,
  localService,
})

test.each([
  ['zh_CN', 'zh-CN'],
  ['zh_CN_#Hans', 'zh-CN'],
  ['cmn-Hans-CN', 'cmn-CN'],
  ['zh', 'zh'],
  ['EN_us', 'en-US'],
])('%s is written %s', (lang, tag) => {
  expect(tagOf({ lang })).toBe(tag)
})

const ALL = [
  voice('Samantha', 'en-US'),
  voice('Sin-ji', 'zh-HK'),
  voice('Mei-Jia', 'zh-TW'),
  voice('Eddy', 'zh-CN'),
  voice('Google 普通话', 'zh-CN', false),
  voice('Tingting', 'zh_CN'),
  voice('Xiaoxiao Online (Natural)', 'zh-CN', false),
]

test('voices that speak Chinese, the best first, Cantonese last', () => {
  expect(chineseVoices(ALL).map(({ name }) => name)).toEqual([
    'Xiaoxiao Online (Natural)',
    'Tingting',
    'Google 普通话',
    'Eddy',
    'Mei-Jia',
    'Sin-ji',
  ])
  expect(chineseVoices(ALL, true)[0]?.name).toBe('Mei-Jia')
})

test('the reader’s voice, also Cantonese; never one that is not Chinese', () => {
  expect(chooseVoice(ALL, 'Sin-ji')?.name).toBe('Sin-ji')
  expect(chooseVoice(ALL, 'Samantha')?.name).toBe('Xiaoxiao Online (Natural)')
  expect(chooseVoice([voice('Sin-ji', 'yue-HK'), voice('Anna', 'de-DE')], '')).toBeUndefined()
})

test('a long sentence is cut at its rests, nothing is lost, and no piece takes longer than a voice can', () => {
  const text = `${'一二三四五六七，'.repeat(20)}没有标点的一段${'长'.repeat(100)}。`
  for (const rate of [0.6, 1, 2]) {
    const pieces: string[] = []
    for (let rest = text; rest !== '';) {
      const [piece, after] = cut(rest, limitAt(rate))
      pieces.push(piece)
      rest = after
    }
    expect(pieces.join('')).toBe(text)
    expect(Math.max(...pieces.map(({ length }) => length)) / (4 * rate)).toBeLessThan(14)
    expect(pieces[0]).toMatch(/，$/)
  }
})
