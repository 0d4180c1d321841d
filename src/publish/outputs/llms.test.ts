import MarkdownIt from 'markdown-it'
import { expect, test } from 'vitest'
import { llmsTxt } from './llms.ts'

test('llms.txt has a name, a summary and sections of links', () => {
  const text = llmsTxt({
    title: '春江日报',
    summary: '报纸版面的手机版。',
    notes: ['每篇文章另有 Markdown 一份。'],
    sections: [
      { title: '最近一期', links: [{ title: '灯会', url: 'https://example.org/1', note: '要闻' }] },
      { title: '空的', links: [] },
    ],
  })
  expect(text).toBe(`# 春江日报

> 报纸版面的手机版。

每篇文章另有 Markdown 一份。

## 最近一期

- [灯会](<https://example.org/1>): 要闻
`)
  const kinds = new MarkdownIt().parse(text, {}).filter(({ level, nesting }) => level === 0 && nesting === 1)
  expect(kinds.map(({ tag }) => tag)).toEqual(['h1', 'blockquote', 'p', 'h2', 'ul'])
})
