import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { PublishedNames } from './archive.ts'

const LI = { kind: 'people', name: '李明' } as const
const pageWith = (page: number, role: string) =>
  JSON.stringify({
    date: '2024-02-24',
    page,
    articles: [{ n: 1, headline: { main: '某' }, tags: { people: [{ name: '李明', roles: [role] }] } }],
  })

it('reads the names of all pages but one, again when a file has changed, and passes over what it cannot read', () => {
  const data = mkdtempSync(join(tmpdir(), 'published-'))
  const published = new PublishedNames({ data })
  expect(published.without('2024-02-24/01').size).toBe(0)
  const folder = join(data, 'pages/2024-02-24')
  mkdirSync(folder, { recursive: true })
  writeFileSync(join(folder, '01.json'), pageWith(1, '局长'))
  writeFileSync(join(folder, '02.json'), pageWith(2, '医生'))
  writeFileSync(join(folder, '03.json'), '{"date":')
  writeFileSync(join(folder, '04.json'), '{}')
  const roles = () =>
    published
      .without('2024-02-24/01')
      .with(LI)
      .map(({ id, tags }) => `${id} ${tags.people[0]?.roles?.[0]}`)
  expect(roles(), 'looked at once').toEqual([])
  published.look()
  expect(roles()).toEqual(['2024-02-24/02/1 医生'])
  writeFileSync(join(folder, '02.json'), pageWith(2, '护士'))
  utimesSync(join(folder, '02.json'), 1, 1)
  published.look()
  expect(roles()).toEqual(['2024-02-24/02/1 护士'])
  rmSync(join(folder, '02.json'))
  published.look()
  expect(roles()).toEqual([])
})
