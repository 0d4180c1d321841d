import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { parseNames, readNames } from './names-file.ts'
import { tagText } from '../tag-text.ts'
import { scratchDir } from '../../../../tests/support/scratch.ts'

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
it('adds, corrects a kind, blocks, and parts namesakes in one article only', () => {
  const names = parseNames(
    'organisations 春风厂\nblock places 海角\nsplit people 李明 2024-02-24/01/3 = 李明（医生）',
    'n',
  )
  expect(tagText('春风厂昨天开工。', names)).toMatchObject({ companies: [], organisations: ['春风厂'] })
  expect(names.splits).toEqual(new Map([['people 李明 2024-02-24/01/3', '李明（医生）']]))
})
it('takes no name for two things without saying so', () => {
  expect(() => parseNames('companies 甲厂 = 凯歌\norganisations 乙会 = 凯歌', 'names.txt')).toThrow(
    'names.txt:2: “凯歌” is companies 甲厂 in names.txt:1',
  )
  expect(parseNames('companies 甲厂 = 凯歌\ncompanies 甲厂 = 凯歌', 'n').forms.size).toBe(2)
})
it('reads every names.* of a folder, and says which file a fault is in', () => {
  const dir = scratchDir()
  writeFileSync(join(dir, 'names.people'), 'people 高峰 : 主席\n')
  writeFileSync(join(dir, 'names.txt'), '# 登记\ncompanies 甲厂\n')
  expect([...readNames(dir).forms.keys()]).toEqual(['高峰', '甲厂'])
  writeFileSync(join(dir, 'names.txt'), '# 登记\n甲厂\n')
  expect(() => readNames(dir)).toThrow('names.txt:2')
  expect(readNames(join(dir, 'none')).forms.size).toBe(0)
})
it('takes no name for two things over two files either', () => {
  const dir = scratchDir()
  writeFileSync(join(dir, 'names.a'), 'companies 甲厂 = 凯歌\n')
  writeFileSync(join(dir, 'names.b'), 'organisations 乙会 = 凯歌\n')
  expect(() => readNames(dir)).toThrow(/names\.b:1: “凯歌” is companies 甲厂 in .*names\.a:1/)
})
it('a Latin name may have blanks, and short forms stand apart by marks or blanks', () => {
  const names = parseNames('companies Blue Tower Inc = 蓝塔 蓝塔公司, Blue Tower\npeople 王小明 : 局长', 'n')
  expect([...names.forms.keys()]).toEqual(['Blue Tower Inc', '蓝塔', '蓝塔公司', 'Blue Tower', '王小明'])
  expect(() => parseNames('people 张三 李四', 'n')).toThrow('n:1')
})
it('a listed name inside a longer one belongs to that, until the longer one is blocked', () => {
  const text = '东礁市凯歌铝业有限公司昨天投产，凯歌的工人来了。'
  const registry = 'people 凯歌'
  expect(tagText(text, parseNames(registry, 'n'))).toMatchObject({
    people: ['凯歌'],
    companies: ['东礁市凯歌铝业有限公司'],
  })
  const blocked = `${registry}\nblock companies 东礁市凯歌铝业有限公司`
  expect(tagText(text, parseNames(blocked, 'n'))).toMatchObject({ people: ['凯歌'], companies: [] })
})
