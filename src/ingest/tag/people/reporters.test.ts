import { expect, it } from 'vitest'
import { isReporter } from './reporters.ts'

const NOBODY: ReadonlySet<string> = new Set()
/** Whether the name between the bars counts as one who wrote. */
function writes(marked: string, authors: ReadonlySet<string> = NOBODY): boolean {
  const [before = '', name = '', behind = ''] = marked.split('|')
  const [start, end] = [before.length, before.length + name.length]
  return isReporter(before + name + behind, { paragraph: 0, start, end, kind: 'people', name }, authors)
}

it.each([
  '本报记者 |林远舟|',
  '通讯员林远舟、|周小禾|',
  '作者：|林远舟|',
  '本版编辑 |林远舟|',
  '特派员|林远舟|从日内瓦报道',
  '图为渡口。|林远舟|摄',
])('wrote or pictured it: %s', (marked) => {
  expect(writes(marked)).toBe(true)
})

it.each([
  '借伞桩是社区工作者|仝远舟|的主意。',
  '《齐民要术》作者|贾思勰|是益都人。',
  '科技特派员|林远舟|走进大棚。',
  '出版社编辑|谷雨声|带队来采风。',
  '村民|林远舟|说。',
])('is in the story: %s', (marked) => {
  expect(writes(marked)).toBe(false)
})

it('is whoever the byline names', () => {
  expect(writes('|林远舟|来到渡口。', new Set(['林远舟']))).toBe(true)
})
