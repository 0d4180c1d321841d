import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { standingName } from './shelf.ts'
import { scratchDir } from '../../../tests/support/scratch.ts'

it('a page is saved under the name it has, so that it does not stand there twice', () => {
  const content = scratchDir()
  const nameOf = (page: string) => standingName({ content, data: content }, { date: '2031-05-06', page })
  expect(nameOf('3')).toBe('2031-05-06-03')
  writeFileSync(join(content, '2031-05-06-3.txt'), 'x')
  expect(nameOf('3')).toBe('2031-05-06-3')
  writeFileSync(join(content, '2031-05-06-03.txt'), 'x')
  expect(nameOf('3')).toBe('2031-05-06-03')
})
