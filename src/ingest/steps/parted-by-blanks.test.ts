import { describe, expect, it } from 'vitest'
import { readArticles } from '../pipeline.ts'

const read = (...lines: string[]) =>
  readArticles({ text: lines.join('\n'), firstLine: 1 }, []).map(({ headline, paragraphs }) => [
    headline.main,
    ...paragraphs,
  ])

const wrapped = (text: string) => text.match(/.{1,18}/gu) ?? []
const HARBOUR =
  '河口渡的石阶昨天重新铺好，行人可以通行，夜里也亮灯。船家说，下雨天不再打滑了，老人家也敢走了。'
const BOAT =
  '住在渡口的何阿婆则希望晚班船再多开一趟，她的外孙在对岸念书，放学要等一个多小时。镇里答应下月试开。'
const BRIDGE = '石桥昨晚点起新灯，桥头摆出一张居民画的地图，图上有三十二户人家的招牌。'
const TREES = '林场苗圃今年比去年多育了两万株苗，其中一半是本地的树种，开春分给六个村子。'

describe('a page that parts its stories by blank lines', () => {
  const others = (blank: string[]) => [
    '',
    '石桥点起新灯',
    ...wrapped(`本报讯 ${BRIDGE}`),
    ...blank,
    '苗圃多育两万株',
    ...wrapped(`本报讯 ${TREES}`),
  ]
  const story = ['渡口石阶铺好', ...wrapped(`本报讯 ${HARBOUR}`), '盼望晚班船', ...wrapped(BOAT)]

  it('has a cross-head where a short line stands without one', () => {
    expect(read(...story, ...others(['']))).toEqual([
      ['渡口石阶铺好', HARBOUR, '盼望晚班船', BOAT],
      ['石桥点起新灯', BRIDGE],
      ['苗圃多育两万株', TREES],
    ])
  })

  it('and none where one of its stories begins without one: blank lines tell nothing there', () => {
    const [first] = read(...story, ...others([]))
    expect(first).toEqual(['渡口石阶铺好', HARBOUR])
  })
})
