import { describe, expect, it } from 'vitest'
import { readArticles } from '../../pipeline.ts'
import { toLines } from '../lines/lines.ts'
import { flushColumn } from './flush-column.ts'

const read = (...lines: string[]) =>
  readArticles({ text: lines.join('\n'), firstLine: 1 }, []).map(({ headline, paragraphs }) => ({
    headline: headline.main,
    paragraphs,
  }))

/** Lines of so many characters, flush. */
const wrapped = (width: number) => (text: string) =>
  text.match(new RegExp(`.{1,${String(width)}}`, 'gu')) ?? []

const STORIES = [
  {
    headline: '渡口石阶重铺好',
    width: 21,
    paragraphs: [
      '本报讯 河口渡的石阶昨天重新铺好，行人可以通行，夜里也亮灯。船家说，下雨天不再打滑了，老人家也敢自己走下来搭船。',
      '镇里说，明年还要修对岸的石阶，经费已经编列，预计雨季以前可以完工，届时两岸往来更方便。',
    ],
  },
  {
    headline: '石桥点起新灯来',
    width: 14,
    paragraphs: [
      '本报讯 石桥昨晚点起新灯，桥头摆出一张居民画的地图，图上有三十二户人家的招牌。',
      '画图的人说，迷路的客人少了，买糕的客人多了，入冬以前还要再添两盏，照到码头。',
    ],
  },
  {
    headline: '苗圃今年多育苗',
    width: 26,
    paragraphs: [
      '本报讯 林场苗圃今年比去年多育了两万株苗，其中一半是本地的树种，开春以后分给沿河的六个村子栽种。',
      '育苗的人说，山上的种子要在霜降前采，去年采得早，今年出苗就齐，雨水也好，不必挑水上山。',
    ],
  },
]

describe('a page whose articles are of differing widths, none of them set in', () => {
  it('has the paragraphs of each whole, by the width that its lines share', () => {
    const page = STORIES.flatMap(({ headline, width, paragraphs }) => [
      headline,
      ...paragraphs.flatMap(wrapped(width)),
      '',
    ])
    expect(read(...page)).toEqual(
      STORIES.map(({ headline, paragraphs }) => ({
        headline,
        paragraphs: paragraphs.map((text) => text.replace('本报讯 ', '')),
      })),
    )
  })
})

describe('a line that nearly fills its column', () => {
  const long =
    '镇里说，明年还要修对岸的石阶，经费已经编列，预计雨季以前可以完工，届时两岸往来更方便，河口的人都在等。'
  const last = '船家也等。'
  const page = (first: string) => ['渡口石阶重铺好', ...[first, long, last].flatMap(wrapped(16))]

  it('ends its paragraph where a sentence ends and the next character had room', () => {
    // Two characters short of two lines.
    const first = '河口渡的石阶昨天重新铺好，行人可以通行，夜里也亮着一排灯呢。'
    expect(first).toHaveLength(30)
    expect(read(...page(first))).toEqual([{ headline: '渡口石阶重铺好', paragraphs: [first, long, last] }])
  })

  it('runs on where the next one had none', () => {
    const first = '河口渡的石阶昨天重新铺好，行人可以通行，夜里也亮着一长排灯火。'
    expect(first).toHaveLength(31)
    const [a = '', b = '', ...others] = wrapped(16)(first + long)
    expect(read('渡口石阶重铺好', a, b, ...others, last)[0]?.paragraphs[0]).toBe(first + long)
  })
})

it('is none of a verse, though its lines are about as long as each other', () => {
  const verse = [
    '潮水退去，石阶露出来',
    '只有一盏没有名字的灯',
    '你走下去，它就亮起来了',
    '等船的人都不说话。',
  ]
  expect(flushColumn(toLines({ text: verse.join('\n'), firstLine: 1 }))).toBeUndefined()
})
