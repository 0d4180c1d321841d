import { expect, it, test } from 'vitest'
import { editorLanguage } from '#texts/editor.ts'
import { ingestEn } from './en.ts'
import { say, word } from './said.ts'
import { ingestZh } from './zh.ts'

test.each([
  [{}, 'zh'],
  [{ LANG: '' }, 'zh'],
  [{ LANG: 'C' }, 'zh'],
  [{ LANG: 'C.UTF-8' }, 'zh'],
  [{ LANG: 'POSIX' }, 'zh'],
  [{ LANG: 'zh_CN.UTF-8' }, 'zh'],
  [{ LANG: 'zh-Hant' }, 'zh'],
  [{ LANG: 'en_GB.UTF-8' }, 'en'],
  [{ LANG: 'de_DE' }, 'en'],
  [{ LANG: 'ca_ES' }, 'en'],
  [{ LANG: 'zh_CN.UTF-8', LC_ALL: 'en_US' }, 'en'],
  [{ LANG: 'en_US', LC_MESSAGES: 'zh_CN' }, 'zh'],
])('an editor with %j is spoken to in %s', (env, language) => {
  expect(editorLanguage(env)).toBe(language)
})

it('says the same thing in both languages, with what it is about', () => {
  const said = say('many-on-page', '开幕', 3)
  expect(word(said, ingestZh)).toBe('“开幕”有 3 处：请引标题全文')
  expect(word(said, ingestEn)).toBe('“开幕” stands in 3 places: quote the whole headline')
})

it('names the remedy for a field of the header, whatever the field', () => {
  expect(word(say('field-wrong', 'date', '"今天"'), ingestZh)).toContain('2024-02-24')
  expect(word(say('field-wrong', 'language', '"?"'), ingestZh)).toContain('请改正')
})
