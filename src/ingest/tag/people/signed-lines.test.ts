import { expect, it } from 'vitest'
import { loadModel } from '../model/model.ts'
import { signedNames } from './signed-lines.ts'

const names = (text: string): string =>
  signedNames(text, loadModel())
    .map(({ start, end }) => text.slice(start, end))
    .join(' ')

it.each([
  ['a line', '钟行', '钟行'],
  ['two in a line', '林海沈宁', '林海 沈宁'],
  ['behind who they are', '本报记者林少渔沈禾新华社通讯员戚望', '林少渔 沈禾 戚望'],
  ['a bracket', '（林少渔沈禾）', '林少渔 沈禾'],
  ['a bracket at the end', '灯亮了。（沈禾摄影报道）', '沈禾'],
])('the names in what says who wrote: %s', (_, text, wanted) => {
  expect(names(text)).toBe(wanted)
})

it.each([
  '（连载）',
  '（图片）',
  '（全文完）',
  '（新华社稿）',
  '万里长城',
  '读者来信',
  '常年征稿',
  '他走了（沈禾也在）',
])('none in %s', (text) => {
  expect(names(text)).toBe('')
})
