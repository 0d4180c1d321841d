import { expect, it } from 'vitest'
import { parseNames } from './names-file.ts'
import { tagText } from './tag-text.ts'

const REGISTRY = `# 登记
companies 某市凯歌铝业有限公司 = 凯歌铝业, 凯歌
people 高峰 : 市作家协会主席
block people 钟声
`
it('reads names, short forms, roles and blocks', () => {
  const names = parseNames(REGISTRY, 'names.txt')
  expect(names.forms.get('凯歌')).toEqual({ kind: 'companies', name: '某市凯歌铝业有限公司' })
  expect(names.roles.get('高峰')).toBe('市作家协会主席')
  expect(names.blocked).toEqual(new Set(['people 钟声']))
})
it('is the last word: listed forms mean the full name', () => {
  expect(tagText('凯歌铝业昨天投产。', parseNames(REGISTRY, 'names.txt')).companies).toEqual([
    '某市凯歌铝业有限公司',
  ])
})
it('names the line of a fault', () => {
  expect(() => parseNames('people 甲\n随便写的', 'names.txt')).toThrow('names.txt:2')
})
