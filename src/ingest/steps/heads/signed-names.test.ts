import { describe, expect, it } from 'vitest'
import { readNamed } from './signed-names.ts'
import { readArticles } from '../../pipeline.ts'

const names = (...paragraphs: string[]) => readNamed(paragraphs)?.map(({ name }) => name)
const FIRST = '渡口的石阶昨天重新铺好。'

describe('names alone in brackets behind the last sentence', () => {
  it.each([
    ['one', '夜里也亮灯。（林小满）', ['林小满']],
    ['one set apart', '夜里也亮灯。（周　禾）', ['周禾']],
    ['two', '“夜里也亮灯。”（林小满　周　禾）', ['林小满', '周禾']],
    ['two that nothing parts', '夜里也亮灯。（陈杰杨颖）', ['陈杰', '杨颖']],
    ['a surname of two characters', '夜里也亮灯。（欧阳小满）', ['欧阳小满']],
    ['half-width brackets', '夜里也亮灯。(林小满)', ['林小满']],
    ['traditional script', '夜裡也亮燈。（葉劉小滿）', undefined],
  ])('%s', (_, last, found) => {
    expect(names(FIRST, last)).toEqual(found)
  })

  it.each(['全文完', '连载', '江苏', '林小满摄', '宋老师', '据新华社电', '本报综合', '马来西亚', '县水利局'])(
    'are not read in （%s）',
    (inside) => {
      expect(names(FIRST, `夜里也亮灯。（${inside}）`)).toBeUndefined()
    },
  )

  it('stand below it in a line of their own', () => {
    expect(names(FIRST, '夜里也亮灯。', '（周　禾 文）')).toEqual(['周禾'])
    expect(names(FIRST, '来的人有', '（周　禾）')).toBeUndefined()
    expect(names(FIRST, '夜里也亮灯。', '（省农科院研究员　周小禾）')).toEqual(['周小禾'])
    expect(names(FIRST, '夜里也亮灯。', '（高桥乡　林小满）')).toEqual(['林小满'])
  })

  it('sign a piece each where there are several', () => {
    expect(names('●石阶铺好了。（林小满）', '●夜里也亮灯。（周　禾）')).toBeUndefined()
  })

  it('are in the text where no sentence ends before them, or more text stands behind', () => {
    expect(names(FIRST, '来了一个人（林小满）')).toBeUndefined()
    expect(names('夜里也亮灯。（林小满）', FIRST)).toBeUndefined()
  })
})

it('who signs a story with a credit is its writer, and stays in the text', () => {
  const text = '昨天，渡口的石阶重新铺好，行人可以通行，夜里也亮灯，船家说下雨天不再打滑了。（林小满）'
  expect(readArticles({ text: `渡口石阶铺好\n\n本报讯 ${text}`, firstLine: 1 }, [])).toMatchObject([
    { byline: { credit: '本报讯', authors: [{ name: '林小满' }] }, paragraphs: [text] },
  ])
})
