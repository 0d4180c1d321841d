import { expect, it } from 'vitest'
import { runsOn } from './joins.ts'

it.each([
  ['前往某市凯歌铝业', '有限公司参观。', true],
  ['会议结束。', '下午，代表们参观。', false],
  ['通报了情况。', '，并要求整改。', true],
  ['主要有以下几点：', '一、加强领导。', false],
  ['照片真好。（张三摄）', '第二天，他走了。', false],
  ['他在《红楼梦》', '里写道：', true],
  ['名单如下', '本报讯 昨天，会议召开。', false],
  ['天气转好。', '’99世博会开幕。', false],
  ['报讯', '（记者 张三）昨天，会议召开。', true],
  ['会议召开。', '（记者 张三）昨天，会议召开。', false],
])('%s｜%s → %s', (first, second, joined) => {
  expect(runsOn(first, second)).toBe(joined)
})
