// @vitest-environment happy-dom
import { screen } from '@testing-library/react'
import '@testing-library/jest-dom/vitest'
import { expect, test } from 'vitest'
import { parsePage } from '../../src/domain/parse.ts'
import { derive } from '#publish/derive/derive.ts'
import { digestPage } from '#publish/derive/digest.ts'
import { htmlFile } from '#publish/render/protocol.ts'
import { openApp } from '../support/app.tsx'

/** What a paper in traditional characters printed says so wherever it is listed; what the site says beside it does not. */

function filesOf(language: string): Record<string, unknown> {
  const text = '鎮長林遠舟檢查燈塔，周漁陪同。'
  const mention = (name: string) => {
    const start = text.indexOf(name)
    return { paragraph: 0, start, end: start + name.length, kind: 'people', name }
  }
  const pages = ['2031-05-01', '2031-05-02'].map((date) =>
    digestPage(
      parsePage(
        {
          schema: 'banmian/page/1',
          paper: '海角日報',
          language,
          date,
          page: 1,
          articles: [
            {
              n: 1,
              headline: { main: '燈塔點亮' },
              byline: { authors: [] },
              paragraphs: [text],
              tags: { people: [{ name: '林遠舟', roles: ['鎮長'] }, { name: '周漁' }] },
              mentions: [mention('林遠舟'), mention('周漁')],
            },
          ],
        },
        'p',
      ),
    ),
  )
  const { files, pages: own } = derive('海角日報', pages, [])
  return Object.fromEntries([
    ...files.map(({ path, data }) => [path, data()] as const),
    ...own.map(({ address, data }) => [htmlFile(address.path), data()] as const),
  ])
}
const languageOf = (element: HTMLElement) => element.closest('[lang]')?.getAttribute('lang') ?? undefined

test.each([
  ['zh-Hant', 'zh-Hant'],
  ['zh-Hans', undefined],
])('a name’s page, %s', async (language, expected) => {
  openApp('/people/林遠舟', filesOf(language))
  expect(languageOf(await screen.findByRole('heading', { level: 1, name: '林遠舟' }))).toBe(expected)
  for (const one of screen.getAllByRole('link', { name: '燈塔點亮' })) expect(languageOf(one)).toBe(expected)
  expect(languageOf(screen.getByText('鎮長', { selector: '.role' }))).toBe(expected)
  expect(languageOf(screen.getByText('周漁'))).toBe(expected)
  expect(languageOf(screen.getByRole('heading', { name: '出现在' }))).toBeUndefined()
})

test('an index of names', async () => {
  openApp('/people', filesOf('zh-Hant'))
  expect(languageOf(await screen.findByText('周漁'))).toBe('zh-Hant')
  expect(languageOf(screen.getByRole('heading', { level: 1 }))).toBeUndefined()
})
