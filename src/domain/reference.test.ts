import { expect, test } from 'vitest'
import { reference } from './reference.ts'

const page = { paper: '春江日报', date: '2031-05-02', page: 3 }
const read = { seen: '2031-06-01', url: 'https://news.example/2031-05-02/03/1' }
const by = (...names: string[]) => ({
  credit: '本报讯',
  authors: names.map((name) => ({ name, role: '记者' })),
})

test.each([
  [
    by('林晚'),
    { main: '灯会开幕' },
    '林晚. 灯会开幕[N/OL]. 春江日报, 2031-05-02(3)[2031-06-01]. https://news.example/2031-05-02/03/1.',
  ],
  [
    by(),
    { main: '灯会开幕' },
    '灯会开幕[N/OL]. 春江日报, 2031-05-02(3)[2031-06-01]. https://news.example/2031-05-02/03/1.',
  ],
  [
    by('甲一', '乙二', '丙三', '丁四'),
    { main: '灯会开幕', sub: '千人赏灯' },
    '甲一, 乙二, 丙三, 等. 灯会开幕：千人赏灯[N/OL]. 春江日报, 2031-05-02(3)[2031-06-01]. https://news.example/2031-05-02/03/1.',
  ],
])('%j', (byline, headline, said) => {
  expect(reference(page, { byline, headline }, read)).toBe(said)
})
