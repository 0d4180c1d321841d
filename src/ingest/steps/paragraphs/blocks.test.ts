import { expect, it } from 'vitest'
import { toBlocks } from './blocks.ts'
import { toLines } from '../lines/lines.ts'

const blocks = (text: string): string[][] =>
  toBlocks(toLines({ text, firstLine: 1 })).map(({ lines }) => lines.map((line) => line.text))

it('parts blocks at blank lines; a headline keeps its lines', () => {
  expect(blocks('甲乙丙丁\n戊己庚辛\n\n这是一段。\r\n\r\n又一段。')).toEqual([
    ['甲乙丙丁', '戊己庚辛'],
    ['这是一段。'],
    ['又一段。'],
  ])
})
it('unwraps print style: an indent begins a paragraph, a full line runs on', () => {
  const text = [
    '春天来了花都开',
    '　　今天上午，全市召开大会，部',
    '署下一步工作，要求各部门抓好落',
    '实，确保各项任务如期完成，并且',
    '及时总结经验。',
    '　　会议指出，要进一步统一思想',
    '认识，明确任务，落实责任，加强',
    '督促检查，推动各项工作再上一个',
    '新台阶。',
  ].join('\n')
  expect(blocks(text)).toEqual([
    ['春天来了花都开'],
    ['今天上午，全市召开大会，部署下一步工作，要求各部门抓好落实，确保各项任务如期完成，并且及时总结经验。'],
    ['会议指出，要进一步统一思想认识，明确任务，落实责任，加强督促检查，推动各项工作再上一个新台阶。'],
  ])
})
it('keeps the lines of a verse', () => {
  expect(blocks('床前明月光，\n疑是地上霜。\n举头望明月，\n低头思故乡。')).toEqual([
    ['床前明月光，', '疑是地上霜。', '举头望明月，', '低头思故乡。'],
  ])
})
