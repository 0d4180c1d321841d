import { expect, test } from 'vitest'
import { evidenceEn } from './evidence-en.ts'
import { keepingZh } from './keeping-zh.ts'
import { libraryZh } from './library-zh.ts'
import { searchEn } from './search-en.ts'
import { searchZh } from './search-zh.ts'
import { shareZh } from './share-zh.ts'
import { quoted } from './zh.ts'

test('marks in what is quoted become those of the other kind, and again', () => {
  expect(quoted('当好“主力军”')).toBe('“当好‘主力军’”')
  expect(quoted('“我们的节日‘一碗汤圆’”')).toBe('“‘我们的节日“一碗汤圆”’”')
})

test.each([
  [searchZh.suggest.forget('“农 业”'), '忘掉“‘农 业’”'],
  [searchZh.find.marked('“主力军”', 2, 1), '“‘主力军’”在文中有 2 处，这是第 1 处'],
  [searchEn.find.marked('“主力军”', 1, 0), '“‘主力军’” stands in 1 place'],
  [keepingZh.removeThis('当好“主力军”'), '移除“当好‘主力军’”'],
  [libraryZh.leaveThis(libraryZh.search('农业')), '取消关注“搜索‘农业’”'],
  [shareZh.codeOf('当好“主力军”'), '“当好‘主力军’”的二维码'],
  [
    evidenceEn.citation('他说：“好。”', '武进日报', '1 May 2031', '标题', 'https://news.example/1'),
    '“他说：‘好。’”\n— 标题, 武进日报, 1 May 2031\nhttps://news.example/1',
  ],
])('%s', (said, expected) => expect(said).toBe(expected))
