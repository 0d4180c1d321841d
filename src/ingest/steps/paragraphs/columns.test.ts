import { describe, expect, it } from 'vitest'
import { readArticles } from '../../pipeline.ts'
import { toLines } from '../lines/lines.ts'
import { columnsOf } from './columns.ts'
import { widthOf } from './line-widths.ts'

const read = (lines: readonly string[]) =>
  readArticles({ text: lines.join('\n'), firstLine: 1 }, []).map(({ headline, paragraphs }) => ({
    headline: headline.main,
    paragraphs,
  }))

/** A paragraph in lines of so many characters. */
const wrapped = (text: string, width: number) => text.match(new RegExp(`.{1,${String(width)}}`, 'gu')) ?? []

const STORIES = [
  {
    headline: '老码头搬来修表摊',
    width: 18,
    paragraphs: [
      '本报讯 河口渡的老码头上月搬来一个修表摊，摊主是从前钟表社的师傅，六十岁，修一只表收两角钱，坏得厉害的也不多收，坐船的人都愿意等他。',
      '船家说，从前等船无事可做，现在有人说话，冬天也不觉得冷，连对岸卖菜的都过来坐坐。',
    ],
  },
  {
    headline: '石桥镇办起夜校',
    width: 15,
    paragraphs: [
      '本报讯 石桥镇的夜校昨晚开课，头一课讲怎样看图纸，来了四十多人，后排的人站着听完，没有一个早走。',
      '教课的是退休的木工，他说只要有人来，他就一直讲到腊月，明年开春再讲第二遍。',
    ],
  },
  {
    headline: '苗圃育苗多一倍',
    width: 21,
    paragraphs: [
      '本报讯 林场苗圃今年比去年多育了一倍的苗，其中一半是本地的树种，开春以后分给沿河的六个村子栽种，路远的村子由林场送去。',
      '育苗的人说，山上的种子要在霜降前采，去年采得早，今年出苗就齐，雨水也好，不必挑水上山。',
    ],
  },
]

/** The stories one below the other, no blank line between them; `indent` stands before each paragraph. */
const pageOf = (indent: string): string[] =>
  STORIES.flatMap(({ headline, width, paragraphs }) => [
    headline,
    ...paragraphs.flatMap((text) => wrapped(`${indent}${text}`, width)),
  ])

describe('articles one below the other, each as wide as it pleases, without a blank line', () => {
  it.each([
    ['set in', '　　'],
    ['flush', ''],
  ])('have their headlines and whole paragraphs: %s', (_, indent) => {
    expect(read(pageOf(indent))).toEqual(
      STORIES.map(({ headline, paragraphs: [first = '', ...others] }) => ({
        headline,
        paragraphs: [first.replace('本报讯 ', ''), ...others],
      })),
    )
  })
})

describe('columnsOf', () => {
  const lines = toLines({ text: pageOf('　　').join('\n'), firstLine: 1 })
  const size = (line: (typeof lines)[number]): number => widthOf(line.text) + (line.indented ? 2 : 0)

  it('finds the width of each line’s column, and that one would cost more', () => {
    const columns = columnsOf(lines, size)
    const widths = lines.filter(({ indented }) => indented).map((line) => columns?.widthAt(line))
    expect(widths).toEqual([18, 18, 15, 15, 21, 21])
    expect(columns?.cost).toBeLessThan((columns?.costOfOne ?? 0) / 2)
  })

  it('has none where no three lines are as wide as each other', () => {
    expect(columnsOf(lines.slice(0, 2), size)).toBeUndefined()
  })
})
