import { expect, it } from 'vitest'
import { tagText } from './tag-text.ts'

it.each([
  ['市长张伟、副市长欧阳文涛出席。', { people: ['张伟', '欧阳文涛'] }],
  ['俄罗斯总统弗拉基米尔·普京今天抵达北京。', { people: ['弗拉基米尔·普京'], places: ['俄罗斯', '北京'] }],
  [
    '江苏凯歌电器股份有限公司与南京大学签约。',
    { companies: ['江苏凯歌电器股份有限公司'], organisations: ['南京大学'] },
  ],
  ['他在浙江省某市公安局工作。', { people: [] }],
  ['山东省济南市公安局破案。', { organisations: ['山东省济南市公安局'] }],
  ['学习马克思主义。', { people: [] }],
  ['常州市凯歌机械有限公司投产，凯歌机械有限公司说。', { companies: ['常州市凯歌机械有限公司'] }],
])('%s', (text, tags) => {
  expect(tagText(text)).toMatchObject(tags)
})

/** Known to be wrong: to be mended, not to be forgotten. */
it.fails.each([
  ['自治区主席司马义·艾买提说。', { people: ['司马义·艾买提'] }],
  ['丰县凯歌机械有限公司投产，凯歌机械有限公司说。', { companies: ['丰县凯歌机械有限公司'] }],
])('%s', (text, tags) => {
  expect(tagText(text)).toMatchObject(tags)
})
