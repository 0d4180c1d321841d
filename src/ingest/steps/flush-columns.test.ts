import { describe, expect, it } from 'vitest'
import { readArticles } from '../pipeline.ts'

const read = (...lines: string[]) =>
  readArticles({ text: lines.join('\n'), firstLine: 1 }, []).map(({ headline, byline, paragraphs }) => ({
    headline: [headline.kicker, headline.main, headline.sub].filter(Boolean).join('｜'),
    authors: byline.authors.map(({ name }) => name),
    paragraphs,
  }))

const PROSE =
  '河口渡的石階昨天重新鋪好，行人可以通行，夜裡也亮燈。船家說，下雨天不再打滑了，老人家也敢自己走下來搭船，孩子們放學回家不必再繞遠路。'
const MORE = '鎮公所說，明年還要修對岸的石階，經費已經編列，預計雨季以前可以完工，屆時兩岸往來更方便。'

/** Lines of so many characters, flush: neither a blank line nor an indent parts one paragraph from the next. */
const wrapped = (text: string, width = 21): string[] =>
  text.match(new RegExp(`.{1,${String(width)}}`, 'gu')) ?? []
const story = (credit: string, text = PROSE): string[] => [...wrapped(credit + text), ...wrapped(MORE)]

describe('a page of narrow columns that sets nothing in and has no blank line', () => {
  const [first, second] = ['〔記者林小滿／河口報導〕', '（記者周禾／石橋報導）']

  it('has a headline above each credit, though its line is as long as those of the text', () => {
    const [harbour, bridge] = [
      '渡口石階重新鋪好　鎮上老人家敢自己搭船',
      '石橋昨晚點起新燈　里民自己畫起導覽地圖',
    ]
    expect(read(harbour, ...story(first), bridge, ...story(second))).toEqual([
      { headline: harbour, authors: ['林小滿'], paragraphs: [first + PROSE, MORE] },
      { headline: bridge, authors: ['周禾'], paragraphs: [second + PROSE, MORE] },
    ])
  })

  it('has lines of a headline above its writers', () => {
    const page = [...story(first), '老街新店', '六十年煎餅香飄到石橋邊', '文／林小滿　圖／周禾', ...story('')]
    expect(read('渡口石階鋪好', ...page)).toMatchObject([
      { headline: '渡口石階鋪好', paragraphs: [first + PROSE, MORE] },
      {
        headline: '老街新店｜六十年煎餅香飄到石橋邊',
        authors: ['林小滿', '周禾'],
        paragraphs: [PROSE, MORE],
      },
    ])
  })

  it('has a cross-head by its mark, and items of a list a line each', () => {
    const told = PROSE.replace(/，老.*/u, '，船家也省心了。')
    const items = ['展期：即日起到本月底，週一休館', '地點：河口區石橋路二段十七號旁']
    const [article] = read(
      '渡口石階鋪好',
      ...story(first),
      ...wrapped(told),
      '▓阿公的船',
      ...story(''),
      ...items,
    )
    expect(article?.paragraphs).toContain('▓阿公的船')
    expect(article?.paragraphs.slice(-2)).toEqual(items)
  })

  it('leaves a credit in the middle of a paragraph where it stands', () => {
    const text =
      '河口渡的石階昨天重新鋪好，行人可以通行，這是據本報訊昨天說的，不是鎮公所自己公布的消息，夜裡也亮燈。'
    expect(read('渡口石階鋪好', ...story(first), ...wrapped(text, 22), ...wrapped(MORE, 22))).toHaveLength(1)
  })
})
