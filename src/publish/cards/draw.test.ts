import { Resvg } from '@resvg/resvg-js'
import { expect, test } from 'vitest'
import { CARD_SIZE, SCREENS } from './card.ts'
import { createCardDrawer } from './draw.ts'

const draw = createCardDrawer()
const card = { paper: '春江日报', date: '2031年5月2日 星期五', page: '第01版 要闻' }

/** Reads a PNG by another hand's decoder: resvg draws it as a picture inside an SVG. */
function decode(png: Buffer) {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="1200" height="630"><image width="1200" height="630" href="data:image/png;base64,${png.toString('base64')}"/></svg>`
  const { pixels } = new Resvg(svg).render()
  return (x: number, y: number) => [...pixels.subarray((y * 1200 + x) * 4, (y * 1200 + x) * 4 + 3)]
}

test.each([
  [{ headline: '灯会' }],
  [{ paper: '', headline: '春江日报', date: '', page: '' }],
  [{ headline: '当好“主力军” 全力推动经济高质量发展', kicker: '走访重点企业' }],
  [{ headline: '很长的标题'.repeat(60), kicker: '很长的肩题'.repeat(20), paper: '很长的报名'.repeat(12) }],
  [{ headline: '\u{2F9F4}\u{10FFFF}\u0007 & <b>𠮷' }],
])('%j is a small card of its size, the same each time', (one) => {
  const png = draw({ ...card, ...one })
  expect(png.length).toBeLessThan(40_000)
  expect(createCardDrawer()({ ...card, ...one }).equals(png)).toBe(true)
  const at = decode(png)
  expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([CARD_SIZE.width, CARD_SIZE.height])
  expect(at(5, 5)).toEqual([0xfb, 0xf8, 0xf1])
  expect(at(600, 151)).toEqual([0x1f, 0x1b, 0x16])
})

test.each(['narrow', 'wide'] as const)(
  'a %s screen has its size, and many long headlines do not leave it',
  (screen) => {
    const lines = Array.from({ length: 60 }, (_, i) => `第${i}条很长的标题`.repeat(3))
    const png = draw({ ...card, headline: '', lines, screen })
    const { width, height } = SCREENS[screen]
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([width, height])
    expect(png.length).toBeLessThan(200_000)
  },
)
