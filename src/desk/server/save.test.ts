import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeEach, expect, it, vi } from 'vitest'
import { ingestZh } from '#ingest/wording/zh.ts'
import { scratchDir } from '../../../tests/support/scratch.ts'
import { save, TakenError } from './save.ts'
import type { Places } from './shelf.ts'

const HEAD = { paper: '某报', date: '2031-05-06', dateCertainty: 'printed', page: '3', pageName: '' } as const
const TEXT = '甲市召开会议\n\n本报讯 昨天，会议召开。\n'
let places: Places
const saveText = (text: string, known: string) =>
  save({ head: HEAD, text, edits: '', names: '', known, overwrite: false }, places, ingestZh)

beforeEach(() => {
  const dir = scratchDir()
  places = { content: join(dir, 'content'), data: join(dir, 'data') }
  for (const folder of Object.values(places)) mkdirSync(folder)
  vi.spyOn(console, 'log').mockReturnValue()
  vi.spyOn(console, 'error').mockReturnValue()
})

it('a page is saved though another page of the archive is broken', () => {
  mkdirSync(join(places.data, 'pages/2031-05-05'), { recursive: true })
  writeFileSync(join(places.data, 'pages/2031-05-05/01.json'), '{')
  const first = saveText(TEXT, '')
  expect(readFileSync(first.written.at(-1) ?? '', 'utf8')).toContain('甲市召开会议')
  expect(vi.mocked(console.error).mock.calls.join()).toContain('2031-05-05/01.json')
  expect(saveText(`${TEXT}\n第二段。\n`, first.known).name).toBe(first.name)
})

it('saved again as it stands, since the answer did not come, is no conflict; another text is', () => {
  const first = saveText(TEXT, '')
  expect(saveText(TEXT, '').known).toBe(first.known)
  expect(() => saveText(`${TEXT}\n第二段。\n`, '')).toThrow(TakenError)
})
