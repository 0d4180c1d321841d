// @vitest-environment happy-dom
import { screen } from '@testing-library/react'
import '@testing-library/jest-dom/vitest'
import { expect, test } from 'vitest'
import { listFile } from '#domain/derived-files.ts'
import { FILES, openApp } from '../../tests/support/app.tsx'

const PAPER = '海角日报'
const person = (name: string) => ({
  paper: PAPER,
  kind: 'people',
  name,
  total: 1,
  forms: [],
  roles: [],
  insiders: [],
  bars: [],
  older: [],
  together: [{ kind: 'people', name: '周渔', count: 1 }],
  slices: 1,
  appearances: [
    {
      date: '2031-05-02',
      page: 1,
      n: 1,
      headline: '灯塔点亮',
      sentence: `${name}到场。`,
      at: '#p1s1',
      start: 0,
      end: name.length,
      roles: [],
    },
  ],
})
const articlesOf = (slug: string) => listFile.tagArticles({ kind: 'people', slug })
const ARCHIVE: Record<string, unknown> = {
  ...FILES,
  [listFile.tag({ kind: 'people', slug: '林远舟' })]: person('林远舟'),
  [listFile.tag({ kind: 'people', slug: '乔安' })]: person('乔安'),
}

test('a name’s page begins without what another one was narrowed by', async () => {
  const asked: string[] = []
  const { router } = openApp('/people/林远舟?person=周渔', (file) => {
    asked.push(file)
    return file in ARCHIVE ? Promise.resolve(ARCHIVE[file]) : new Promise(() => {})
  })
  await expect.poll(() => asked, { timeout: 5000 }).toContain(articlesOf('林远舟'))
  await router.navigate('/people/乔安')
  expect(await screen.findByRole('heading', { level: 1, name: '乔安' })).toBeVisible()
  expect(screen.queryByText('正在打开……')).not.toBeInTheDocument()
  expect(asked).not.toContain(articlesOf('乔安'))
})

test('by the calendar a name is shown in the year that has it last', async () => {
  openApp('/people/林远舟', (file) =>
    file in ARCHIVE ? Promise.resolve(ARCHIVE[file]) : new Promise(() => {}),
  )
  const link = await screen.findByRole('link', { name: '按日历看' })
  expect(decodeURI(link.getAttribute('href') ?? '')).toBe('/issues/2031?person=林远舟')
})
